import { atlasSources } from './sources/atlas.ts'
import { courseSources } from './sources/course.ts'
import { dosingSources } from './sources/dosing.ts'
import { habitSources } from './sources/habits.ts'
import { methodSources } from './sources/methods.ts'
import { movementSources } from './sources/movements.ts'
import { safetySources } from './sources/safety.ts'
import { seedSources } from './sources/seeds.ts'
import { teachingSources } from './sources/teaching.ts'
import { urgentSources } from './sources/urgent.ts'

/** Every work a record may cite, once. A misspelt id is a compile error in the record. */
export const sources = {
  ...seedSources,
  ...atlasSources,
  ...courseSources,
  ...dosingSources,
  ...habitSources,
  ...methodSources,
  ...movementSources,
  ...safetySources,
  ...teachingSources,
  ...urgentSources,
} as const
export type SourceId = keyof typeof sources
