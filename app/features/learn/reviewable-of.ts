import type { LearnRef } from '#core/learn/sections.ts'
import type { Movement, Technique } from '#core/vocabulary/records.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { course } from '#knowledge/evidence/course.ts'
import { courseRecord, movementRecord, techniqueRecord } from '#app/features/clinical-review/dose-records.ts'
import type { Reviewable } from '#app/features/clinical-review/reviewable.ts'

/** What a clinician can review of a page of Learn: its dose or its course; the other pages have no record of their own. */
export function reviewableOf({ section, id }: LearnRef): Reviewable | undefined {
  if (section === 'technique') {
    const technique: Technique | undefined = Object.values(techniques).find(one => one.id === id)
    return technique && techniqueRecord(technique)
  }
  if (section === 'movement') {
    const movement: Movement | undefined = Object.values(movements).find(one => one.id === id)
    return movement && movementRecord(movement)
  }
  const one = section === 'course' ? Object.values(course).find(each => each.id === id) : undefined
  return one && courseRecord(one)
}
