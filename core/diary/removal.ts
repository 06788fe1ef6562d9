import type { Event, EventData } from './event.ts'

const ANSWERS: readonly EventData['type'][] = ['safety-answered', 'mini-check-answered']

/** That an earlier check no longer counts: somebody said that something is new, or removed an answer about safety. */
export function isNoteToAsk({ happening }: Event): boolean {
  return happening.type === 'mini-check-answered' && happening.anything
}

/**
 * What has to be written before these of all entries are removed. When an answer about safety goes, an older one would
 * speak again: so the check is asked anew.
 */
export function beforeRemoval(removed: readonly Event[], all: readonly Event[]): readonly EventData[] {
  return removed.some(event =>
    isNoteToAsk(event) ? mustStay(event, all) : ANSWERS.includes(event.happening.type),
  )
    ? [{ type: 'mini-check-answered', anything: true }]
    : []
}

/**
 * Whether this is a note to ask again with none after it. A check after it is not enough: that one may be removed, or
 * become unreadable, and an older one come in with a file. Both place and moment count, as they do when diaries are merged.
 */
export function mustStay(event: Event, all: readonly Event[]): boolean {
  if (!isNoteToAsk(event)) return false
  const after = all.slice(all.findIndex(({ id }) => id === event.id) + 1)
  return !after.some(other => isNoteToAsk(other) && other.at > event.at)
}
