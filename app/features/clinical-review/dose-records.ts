/** Doses and courses as a clinician reads them: each technique, each movement, what to expect in time. */
import type { Course } from '#core/learn/types.ts'
import { learnPath } from '#core/learn/sections.ts'
import { movementReading, techniqueReading } from '#core/session/script/reading-lines.ts'
import type { Movement, Muscle, Technique } from '#core/vocabulary/records.ts'
import { AREAS, areasOfRegion, type Area } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { course } from '#knowledge/evidence/course.ts'
import { conditionWords } from '#app/features/learn/conditions.ts'
import { courseLines, doseLines } from '#app/features/learn/format.ts'
import { recordNames } from '#app/features/learn/words/record-names.ts'
import { line, record, type Reviewable } from './reviewable.ts'
import { recordWords } from './words/review-records.ts'

const { lines: say } = recordWords

/** A technique with its dose, as its page says it. */
export function techniqueRecord(technique: Technique): Reviewable {
  const { id, name, about, dose, progression, stop, grade, evidence, sources } = technique
  return record({
    id: `dose:${id}`,
    kind: 'dose',
    name,
    lines: [
      line(say.about, about),
      ...(dose ? doseLines(dose).map(([what, text]) => line(what, text)) : []),
      line(say.steps, ...techniqueReading(technique)),
      line(say.progression, ...progression),
      line(say.stop, ...stop),
      line(say.evidence, recordNames.grades[grade], evidence),
    ],
    sources: [...new Set([...sources, ...(dose?.sources ?? [])])],
    areas: AREAS,
    path: learnPath({ section: 'technique', id }),
  })
}

/** A movement with its dose, as its page says it. */
export function movementRecord(movement: Movement): Reviewable {
  const { id, name, area, pace, dose, feel, stop, notWith, sources } = movement
  return record({
    id: `dose:${id}`,
    kind: 'dose',
    name,
    lines: [
      line(say.about, area),
      ...doseLines(dose, pace).map(([what, text]) => line(what, text)),
      line(say.steps, ...movementReading(movement)),
      line(say.feel, feel),
      line(say.stop, ...stop),
      line(say.notWith, ...notWith.map(one => `${conditionWords(one.condition)}: ${one.because}`)),
    ],
    sources: [...new Set([...sources, ...dose.sources])],
    areas: areasOfMovement(id),
    path: learnPath({ section: 'movement', id }),
  })
}

/** Where the muscles are that a movement stretches or strengthens; all of it where it belongs to none. */
function areasOfMovement(id: Movement['id']): readonly Area[] {
  const moved: readonly Muscle[] = Object.values(muscles)
  const regions = moved
    .filter(({ stretch, strengthen }) => stretch === id || strengthen.includes(id))
    .flatMap(({ triggerPoints }) => triggerPoints.flatMap(({ local }) => local))
  const own = new Set(regions.flatMap(areasOfRegion))
  return own.size > 0 ? [...own] : AREAS
}

/** What to expect in time, as its page says it. */
export function courseRecord(one: Course & { readonly id: keyof typeof course }): Reviewable {
  return record({
    id: `course:${one.id}`,
    kind: 'course',
    name: recordNames.courses[one.id],
    lines: [line(say.words, one.words), ...courseLines(one).map(([what, text]) => line(what, text))],
    sources: one.sources,
    areas: AREAS,
    path: learnPath({ section: 'course', id: one.id }),
  })
}
