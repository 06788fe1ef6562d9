import type { Source } from '#core/vocabulary/records.ts'
import { sources } from '#knowledge/evidence/sources.ts'

const byId: Readonly<Record<string, Source>> = sources

/** True where the work was looked up; memory, seeds and our own judgement are not. */
export function isConfirmed(id: string): boolean {
  return byId[id]?.confirmed ?? false
}

/** Source ids, those that are not confirmed with a star; a choice of ours has nothing to confirm. */
export function cite(ids: readonly string[]): string {
  return ids.map(id => (isConfirmed(id) || byId[id]?.kind === 'choice' ? id : `${id}*`)).join(', ')
}

/** A source as one reads it in a list of works. */
export function fullCite(id: string): string {
  const source = byId[id]
  if (!source) return id
  const { authors, year, title, where, doi } = source
  return `${authors} (${year}). ${title}. ${where}.${doi === undefined ? '' : ` doi:${doi}`}`
}

export const STAR =
  'A star marks a source that is not confirmed: memory, a seed article or our own judgement.'
