/** Everything a programme can be made of, each with our usual amount of it. */
import { CARE, rowSeconds, type Row } from '#core/programme/programme.ts'
import { MOVEMENTS, MUSCLES, type MuscleId } from '#core/vocabulary/ids.ts'
import type { Dose } from '#core/vocabulary/records.ts'
import { KNOWLEDGE } from '#app/state/plan-knowledge.ts'
import { makeWords } from './words.ts'
import { rowName } from '#app/features/programme/row-words.ts'

const { movements, muscles, techniques } = KNOWLEDGE

export const ITEM_KINDS = ['press', 'stretch', 'strength', 'mobility', 'care'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** One picture of the catalogue, and the row it becomes. */
export interface Item {
  readonly id: string
  readonly kind: ItemKind
  readonly name: string
  /** The muscles it is about. */
  readonly muscles: readonly MuscleId[]
  readonly row: Row
  /** All it is found by, in small letters. */
  readonly found: string
}

function usual({ seconds, repeats, maxPain, daysPerWeek }: Dose) {
  return { sets: 1, seconds: rowSeconds(seconds), repeats, maxPain, perDay: 1, daysAWeek: daysPerWeek }
}

const KINDS = makeWords.kinds

function itemOf(id: string, kind: ItemKind, row: Row, about: readonly MuscleId[]): Item {
  const { plain, small = '' } = rowName(row)
  // The Latin name too, which is not the name in every language.
  const names = about.flatMap(muscle => [
    muscles[muscle].name,
    muscles[muscle].nickname ?? '',
    muscle.replaceAll('-', ' '),
  ])
  const name = row.kind === 'press' ? muscles[row.muscle].name : plain
  return {
    id,
    kind,
    name,
    muscles: about,
    row,
    found: normal([plain, small, KINDS[kind], ...names].join(' ')),
  }
}

/** Small letters without marks above or below them. */
function normal(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function moveItems(): readonly Item[] {
  return MOVEMENTS.map(id => {
    const { kind, dose, tools } = movements[id]
    const row: Row = { kind: 'move', movement: id, tool: tools[0] ?? 'none', ...usual(dose) }
    const about = MUSCLES.filter(
      muscle => muscles[muscle].stretch === id || muscles[muscle].strengthen.some(each => each === id),
    )
    return itemOf(id, kind === 'breathing' ? 'care' : kind, row, about)
  })
}

function pressItems(): readonly Item[] {
  return MUSCLES.flatMap(muscle => {
    const { releases, triggerPoints, self } = muscles[muscle]
    const [release] = releases
    const dose = release && techniques[release.technique].dose
    if (!release || !dose || self === 'no') return []
    const { technique, tool, posture, holdSeconds, maxPain } = release
    const amount = usual(dose)
    const row: Row = {
      kind: 'press',
      technique,
      muscle,
      region: triggerPoints[0].local[0],
      tool,
      posture,
      ...amount,
      seconds: Math.min(amount.seconds, holdSeconds ?? amount.seconds),
      maxPain: Math.min(amount.maxPain, maxPain ?? amount.maxPain),
    }
    return [itemOf(`press-${muscle}`, 'press', row, [muscle])]
  })
}

function careItems(): readonly Item[] {
  return CARE.flatMap(technique => {
    const { dose, tools } = techniques[technique]
    if (!dose) return []
    const row: Row = { kind: 'care', technique, tool: tools[0] ?? 'none', ...usual(dose) }
    return [itemOf(technique, 'care', row, [])]
  })
}

const ITEMS: readonly Item[] = [...pressItems(), ...moveItems(), ...careItems()]

/** What the desk is looking for. */
export interface Wanted {
  readonly text: string
  readonly kind: ItemKind | undefined
  readonly muscle: MuscleId | undefined
}

/** The items that fit, those whose name begins with the text first. */
export function itemsFor({ text, kind, muscle }: Wanted): readonly Item[] {
  const words = normal(text).split(/\s+/).filter(Boolean)
  const [first = ''] = words
  const fits = ITEMS.filter(
    item =>
      (kind === undefined || item.kind === kind) &&
      (muscle === undefined || item.muscles.includes(muscle)) &&
      words.every(word => item.found.includes(word)),
  )
  const begins = ({ name }: Item) => (normal(name).startsWith(first) ? 0 : 1)
  return first === '' ? fits : fits.toSorted((a, b) => begins(a) - begins(b))
}
