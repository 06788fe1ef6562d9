/** The session that is played on one of the devices. */
import type { Content } from './content.ts'
import type { SavedSync } from './saved-sync.ts'

type Played = SavedSync['session']

/** What is known of it after one more line of a sender. Lines come in the order of the box, which is the same for all. */
export function playedAfter(before: Played, sender: string, { at, session }: Content): Played {
  if (session === undefined) return before
  if (session === null) return before?.device === sender ? undefined : before
  const isLate = before?.id === session.id && session.turn < before.turn
  return isLate ? before : { ...session, device: sender, at }
}

/** Which turn of a session it is that this device plays. */
export function turnOf(played: Played, id: string): number {
  return played?.id === id ? played.turn : 0
}
