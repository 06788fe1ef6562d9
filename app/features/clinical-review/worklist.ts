/** What is put before a reviewer and in which order: the riskiest first, and of these what rests on nothing confirmed. */
import {
  REVIEW_KINDS,
  reviewState,
  type ReviewKind,
  type ReviewState,
  type Statement,
} from '#core/clinical-review/clinical-review.ts'
import type { Tier } from '#core/safety/types.ts'
import type { Language } from '#core/vocabulary/language.ts'
import { AREAS, type Area } from '#core/vocabulary/regions.ts'
import type { Source } from '#core/vocabulary/records.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { logic } from '#knowledge/reviews/logic.ts'
import type { Reviewable } from './reviewable.ts'
import { reviewables } from './reviewables.ts'

/** One thing to read and judge: a record, or all limits of one kind of person. */
export interface Item {
  readonly key: string
  readonly kind: ReviewKind
  readonly name: string
  readonly records: readonly [Reviewable, ...Reviewable[]]
  /** 1–5, of the worst hazard it is there to prevent. */
  readonly severity: number
  /** False when one of its sources is not confirmed. */
  readonly confirmed: boolean
  readonly areas: readonly Area[]
}

/** Which items are wanted. */
export interface Filter {
  readonly state: ReviewState | 'all'
  readonly kind: ReviewKind | 'all'
  readonly area: Area | 'all'
  readonly unconfirmed: boolean
}

/** How many make a sitting: about a quarter of an hour. */
export const SITTING = 20

/**
 * How bad it is to be wrong, where no hazard names the record.
 * @judgement As bad as the help a person would miss.
 */
const SEVERITY_OF_TIER: Readonly<Record<Tier, number>> = {
  'emergency-now': 5,
  'same-day': 4,
  'gp-soon': 3,
  'self-care-caution': 3,
  'self-care': 2,
}
/** @judgement A limit keeps from harm that lasts; a dose or a promise may cost weeks. */
const SEVERITY_OF_KIND: Readonly<Record<ReviewKind, number>> = {
  question: 3,
  rule: 3,
  limit: 4,
  dose: 3,
  course: 2,
}

/** Every item, in the order of the worklist. */
export function worklist(): readonly Item[] {
  const cards = new Map<string, Reviewable[]>()
  for (const one of reviewables()) {
    const [kind = '', who = ''] = one.id.split(':')
    const key = one.kind === 'limit' ? `${kind}:${who}` : one.id
    cards.set(key, [...(cards.get(key) ?? []), one])
  }
  return [...cards]
    .flatMap(([key, [first, ...more]]) => (first ? [itemOf(key, [first, ...more])] : []))
    .toSorted(
      (a, b) =>
        b.severity - a.severity ||
        Number(a.confirmed) - Number(b.confirmed) ||
        REVIEW_KINDS.indexOf(a.kind) - REVIEW_KINDS.indexOf(b.kind),
    )
}

function itemOf(key: string, records: Item['records']): Item {
  const [{ kind, name }] = records
  const areas = new Set(records.flatMap(one => one.areas))
  return {
    key,
    kind,
    name,
    records,
    severity: severityOf(records[0]),
    confirmed: records.every(one => one.sources.every(isConfirmed)),
    areas: AREAS.filter(area => areas.has(area)),
  }
}

function severityOf({ id, kind, tier }: Reviewable): number {
  return logic[id]?.severity ?? (tier ? SEVERITY_OF_TIER[tier] : SEVERITY_OF_KIND[kind])
}

/** The record of a source. */
export function sourceOf(id: string): Source | undefined {
  const all: Readonly<Record<string, Source>> = sources
  return all[id]
}

/** True where the work was looked up. */
export function isConfirmed(id: string): boolean {
  return sourceOf(id)?.confirmed ?? false
}

/** How an item stands: changed when a part was, done only when all of it is. */
export function itemState(
  { records }: Pick<Item, 'records'>,
  language: Language,
  statements: readonly Statement[],
): ReviewState {
  const ids = new Set(records.map(({ id }) => id))
  const own = statements.filter(({ id }) => ids.has(id))
  if (own.length === 0) return 'open'
  const states = records.map(one => reviewState(one, language, own))
  return states.includes('changed') ? 'changed' : states.every(state => state === 'done') ? 'done' : 'open'
}

/** The items that a filter leaves, by how each stands. */
export function filtered(
  items: readonly Item[],
  { state, kind, area, unconfirmed }: Filter,
  stateOf: (item: Item) => ReviewState,
): readonly Item[] {
  return items.filter(
    item =>
      (kind === 'all' || item.kind === kind) &&
      (area === 'all' || item.areas.includes(area)) &&
      (!unconfirmed || !item.confirmed) &&
      (state === 'all' || stateOf(item) === state),
  )
}
