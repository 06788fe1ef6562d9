/** The shelves of Learn and the addresses of their pages. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'

/** In the order they are shown. */
export const LEARN_SHELVES = [
  'muscle',
  'technique',
  'movement',
  'tool',
  'sign',
  'cause',
  'habit',
  'professional',
  'course',
  'limit',
  'disagreement',
  'myth',
  'word',
  'source',
] as const
export type LearnShelf = (typeof LEARN_SHELVES)[number]

/** Names that other records use for two of the shelves; their addresses lead to the same pages. */
export const OTHER_NAMES: Readonly<Record<string, LearnShelf>> = { term: 'word', 'heat-limit': 'limit' }

/** One page of Learn. */
export interface LearnRef {
  readonly shelf: LearnShelf
  readonly id: string
}

/** The address of a shelf. */
export function shelfPath(shelf: LearnShelf): string {
  return `${ADDRESSES.learn}/${shelf}`
}

/** The address of a page. */
export function learnPath({ shelf, id }: LearnRef): string {
  return `${ADDRESSES.learn}/${shelf}/${id}`
}

/** What stands at a path below Learn: the index (perhaps one shelf of it), a page, or nothing of Learn's. */
export type LearnPlace =
  | { readonly at: 'index' }
  | { readonly at: 'shelf'; readonly shelf: LearnShelf }
  | { readonly at: 'page'; readonly ref: LearnRef }
  | { readonly at: 'nowhere' }

/** Reads a path. Whether a record with that id exists is for the caller to find out. */
export function parseLearnPath(path: string): LearnPlace {
  const [, learn, name, id, ...more] = path.replace(/\/$/, '').split('/')
  if (`/${learn}` !== ADDRESSES.learn || more.length > 0) return { at: 'nowhere' }
  if (name === undefined) return { at: 'index' }
  const shelf = shelfOf(name)
  if (!shelf) return { at: 'nowhere' }
  return id === undefined ? { at: 'shelf', shelf } : { at: 'page', ref: { shelf, id } }
}

/** The shelf of a name as it stands in an address or a record. */
export function shelfOf(name: string): LearnShelf | undefined {
  return isOneOf(LEARN_SHELVES, name)
    ? name
    : Object.hasOwn(OTHER_NAMES, name)
      ? OTHER_NAMES[name]
      : undefined
}
