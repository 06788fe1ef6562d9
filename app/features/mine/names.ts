/** What the ids of a diary are called in files for others. */
import { isPlace, regionOf } from '#core/vocabulary/regions.ts'
import { aggravations } from '#knowledge/atlas/aggravations.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { clinicalRegions } from '#knowledge/atlas/clinical-regions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { placeWords } from '#app/map/place-words.ts'
import { spotWords } from '#app/map/spot-words.ts'

type Named = Readonly<
  Record<string, { readonly name?: string; readonly label?: string; readonly short?: string }>
>

const QUESTIONS: Readonly<Record<string, { readonly ask: string; readonly short: string }>> = safety.questions
const RECORDS: readonly Named[] = [techniques, movements, aggravations, causes, QUESTIONS]

/** A technique, movement, place, spot, habit or answer in words; the id where it is of another version. */
export function nameOf(id: string): string {
  if (isPlace(id)) return placeWords(id)
  const [, triggerPoint = '', side] = /^(.*)\.([LR])$/u.exec(id) ?? []
  if (side === 'L' || side === 'R') return spotWords(triggerPoint, side) ?? id
  const record = RECORDS.map(records => (Object.hasOwn(records, id) ? records[id] : undefined)).find(Boolean)
  return record?.name ?? record?.label ?? record?.short ?? labelOf(id) ?? id
}

/** The same for a practice: places with their clinical name. */
export function clinicalNameOf(id: string): string {
  return isPlace(id) ? `${placeWords(id)} (${clinicalRegions[regionOf(id)]})` : nameOf(id)
}

/** A question of the safety check as it was asked. */
export function questionOf(id: string): string {
  return (Object.hasOwn(QUESTIONS, id) ? QUESTIONS[id]?.ask : labelOf(id)) ?? id
}

function labelOf(condition: string): string | undefined {
  return PROFILE.find(row => row.condition === condition)?.label
}
