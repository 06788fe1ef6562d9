/** What the resources of a bundle have in common. */
import { fhirWords as words } from './words.ts'
import type { CarePlan, Concept, Observation, Procedure, QuestionnaireResponse, Reference } from './types.ts'

/** A resource that has no id yet; `key` tells it from the others and is the same in every export. */
export interface Draft {
  readonly key: string
  readonly resource:
    Omit<Observation, 'id'> | Omit<QuestionnaireResponse, 'id'> | Omit<Procedure, 'id'> | Omit<CarePlan, 'id'>
}

/** What an id of ours is called for people: `ball-wall` → words. */
export type NameOf = (id: string) => string

/** Nobody by name. */
export const PERSON: Reference = { display: words.person }

/** An id as words, for when no better name is at hand: `upper-trapezius-1.L` → `upper trapezius 1, left`. */
export const plainWords: NameOf = id =>
  id.replace(/\.L$/u, ', left').replace(/\.R$/u, ', right').replace(/\.M$/u, ', midline').replaceAll('-', ' ')

/** Places as one body site in words; undefined when there are none. */
export function bodySiteOf(places: readonly string[], nameOf: NameOf): Concept | undefined {
  const names = [...new Set(places)].map(nameOf)
  return names.length === 0 ? undefined : { text: names.join('; ') }
}

/** Text as FHIR allows it: no control signs, only plain spaces, never empty. Source: R4 datatypes, string. */
export function fhirText(text: string): string {
  const plain = text.replace(/[^\S \n\t]/gu, ' ').replace(/[^\P{Cc}\n\t]/gu, '')
  return plain.trim() === '' ? '–' : plain
}
