/** Marks in the documents of Learn, by which the app fits a page to its reader. Written by the build, read by the app. */
import {
  MOVEMENTS,
  MUSCLES,
  TECHNIQUES,
  type MovementId,
  type MuscleId,
  type TechniqueId,
} from '#core/vocabulary/ids.ts'
import { HABITS, type HabitKind } from '#core/learn/types.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'

/** What advises, and is taken out where no step may be shown. */
export const ADVICE = { 'data-advice': '' } as const
/** The word about the check, for whoever was not asked yet. */
export const CHECK_FIRST = { 'data-check-first': '' } as const
/** Behind this stands why a page shows no steps. */
export const CLOSES = { 'data-closes': '' } as const
/** Where the search works, and the list that steps back while something is found. */
export const SEARCH = { 'data-search': '' } as const
export const SECTION_LIST = { 'data-section-list': '' } as const

/** Where a page about one thing can be sent, by the id of its record. */
export function sendMark(id: TechniqueId | MovementId): { readonly 'data-send': string } {
  return { 'data-send': id }
}

/** What a piece of guidance tells somebody to do. */
export type Practised =
  | { readonly of: 'technique'; readonly id: TechniqueId }
  | { readonly of: 'movement'; readonly id: MovementId }
  | { readonly of: 'habit'; readonly kind: HabitKind }
  | { readonly of: 'release'; readonly muscle: MuscleId; readonly index: number }

/** The mark of guidance that is shown as far as it is for its reader. */
export function guidedBy(practised: Practised): { readonly 'data-guided': string } {
  return { 'data-guided': textOf(practised) }
}

function textOf(practised: Practised): string {
  switch (practised.of) {
    case 'release':
      return `release/${practised.muscle}/${practised.index}`
    case 'habit':
      return `habit/${practised.kind}`
    default:
      return `${practised.of}/${practised.id}`
  }
}

/** Reads such a mark; nothing where this version of the app does not know what is meant. */
export function parsePractised(mark: string): Practised | undefined {
  const [of, id = '', at = ''] = mark.split('/')
  if (of === 'technique' && isOneOf(TECHNIQUES, id)) return { of, id }
  if (of === 'movement' && isOneOf(MOVEMENTS, id)) return { of, id }
  if (of === 'habit' && isOneOf(HABITS, id)) return { of, kind: id }
  if (of === 'release' && isOneOf(MUSCLES, id) && /^\d+$/.test(at))
    return { of, muscle: id, index: Number(at) }
  return undefined
}

/** One of the maps of a muscle's page, or that of a question. */
export type ShownMap =
  'between-the-blades' | { readonly of: MuscleId; readonly place: 'near' | 'far'; readonly index: number }

/** The mark of a picture of the body, which the app can draw itself. */
export function mapMark(map: ShownMap): { readonly 'data-map': string } {
  return { 'data-map': typeof map === 'string' ? map : `${map.of}/${map.place}/${map.index}` }
}

/** Reads such a mark; nothing where no such picture is known. */
export function parseMap(mark: string): ShownMap | undefined {
  if (mark === 'between-the-blades') return mark
  const [of, place, index = ''] = mark.split('/')
  return isOneOf(MUSCLES, of) && isOneOf(['near', 'far'] as const, place) && /^\d+$/.test(index)
    ? { of, place, index: Number(index) }
    : undefined
}

/** The mark of a picture of a person, by the motion it shows. */
export function figureMark(motion: string): { readonly 'data-figure': string } {
  return { 'data-figure': motion }
}
