import type { Stops } from '#core/safety/stop.ts'
import { safety } from './safety.ts'
import { concernOfFlag, concernOfRule } from './stops/concerns.ts'
import { emergencyStops } from './stops/emergency-now.ts'
import { gpSoonStops } from './stops/gp-soon.ts'
import { sameDayStops } from './stops/same-day.ts'

/** What the screens say that send a person to somebody, and how to choose among them. */
export const stops = {
  words: { 'emergency-now': emergencyStops, 'same-day': sameDayStops, 'gp-soon': gpSoonStops },
  concernOfFlag,
  concernOfRule,
  questions: safety.questions,
  crisis:
    'If dark thoughts come with it, a crisis line listens at any hour. If you might act on them, call your emergency number.',
} as const satisfies Stops
