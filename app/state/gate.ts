import type { Answers } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { gate, gateToMove, type Gate } from '#core/gate/gate.ts'
import type { Assessment } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { App } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'

const known = new WeakMap<Answers, Assessment>()

/** These answers, weighed; the same answers only once. */
export function assessed(answers: Answers): Assessment {
  const before = known.get(answers)
  if (before) return before
  const made = assess(answers, safety)
  known.set(answers, made)
  return made
}

/** What this person may reach now, by their own answers. */
export function careGate(app: App): Gate {
  return gate(app.store.diary.value, assessed, app.platform.clock.now(), localCalendar)
}

/** What of movement and breaks they may reach now, also without a place where nothing hurts. */
export function moveGate(app: App): Gate {
  return gateToMove(app.store.diary.value, assessed, app.platform.clock.now(), localCalendar)
}
