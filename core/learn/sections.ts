/** The sections of Learn and the addresses of their pages. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'

/** In the order they are shown. */
export const LEARN_SECTIONS = [
  'question',
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
export type LearnSection = (typeof LEARN_SECTIONS)[number]

/** Names that other records use for two of the sections; their addresses lead to the same pages. */
export const OTHER_NAMES: Readonly<Record<string, LearnSection>> = { term: 'word', 'heat-limit': 'limit' }

/** One page of Learn. */
export interface LearnRef {
  readonly section: LearnSection
  readonly id: string
}

/** The address of a section. */
export function sectionPath(section: LearnSection): string {
  return `${ADDRESSES.learn}/${section}`
}

/** The address of a page. */
export function learnPath({ section, id }: LearnRef): string {
  return `${ADDRESSES.learn}/${section}/${id}`
}

/** What stands at a path below Learn: the index (perhaps one section of it), a page, or nothing of Learn's. */
export type LearnPlace =
  | { readonly at: 'index' }
  | { readonly at: 'section'; readonly section: LearnSection }
  | { readonly at: 'page'; readonly ref: LearnRef }
  | { readonly at: 'not-found' }

/** Reads a path. Whether a record with that id exists is for the caller to find out. */
export function parseLearnPath(path: string): LearnPlace {
  const [, learn, name, id, ...more] = path.replace(/\/$/, '').split('/')
  if (`/${learn}` !== ADDRESSES.learn || more.length > 0) return { at: 'not-found' }
  if (name === undefined) return { at: 'index' }
  const section = sectionOf(name)
  if (!section) return { at: 'not-found' }
  return id === undefined ? { at: 'section', section } : { at: 'page', ref: { section, id } }
}

/** The section of a name in an address or a record. */
export function sectionOf(name: string): LearnSection | undefined {
  return isOneOf(LEARN_SECTIONS, name)
    ? name
    : Object.hasOwn(OTHER_NAMES, name)
      ? OTHER_NAMES[name]
      : undefined
}
