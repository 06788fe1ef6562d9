/** The copy of what a file replaced, and what else a file changes. Loaded only for that. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { hasId, memberOf } from '#core/diary/envelope.ts'
import type { Event } from '#core/diary/event.ts'
import { mergeEntries, replaceEntries } from '#core/diary/restore.ts'
import { saysRemoved } from '#core/diary/unite.ts'
import type { App } from '#app/app.ts'
import { HALF_TOLD } from './kept.ts'
import type { Store } from './store.ts'

/** Another diary may be of another person: what was half told here is told in neither. */
export function forgetHalfTold(app: App): void {
  app.nothingHurts.value = false
  app.justReported.value = undefined
  app.checkDraft.value = undefined
  for (const key of HALF_TOLD) void app.platform.storage.set(key, undefined)
}

/** Only these from now on, and the session that is open at `now` (epoch ms). False: nothing was changed. */
export function replaceBy(
  { rewrite }: Pick<Store, 'rewrite'>,
  events: readonly Event[],
  now: Moment,
): Promise<boolean> {
  // That something was removed stays here: in the copy it would say so once more.
  const copy = { make: now, of: (entry: unknown) => !saysRemoved(entry) }
  return rewrite((here, _copy, author) => replaceEntries(here, events, author), copy)
}

/** What is here and these. False: nothing was changed. */
export function mergeWith({ rewrite }: Pick<Store, 'rewrite'>, events: readonly Event[]): Promise<boolean> {
  return rewrite((here, _copy, author) => mergeEntries(here, events, author), 'leave')
}

/** Adds what restores replaced; then there is no copy any more. False: nothing was changed. */
export function bringBack({ rewrite }: Pick<Store, 'rewrite'>): Promise<boolean> {
  return rewrite((here, copy, author) => {
    // The parts of a copy were written one after another: its order is not that of life.
    const inLife = copy.toSorted((one, other) => atOf(one) - atOf(other))
    return mergeEntries(here, inLife, author)
  }, 'drop')
}

/** What has no moment comes last. */
function atOf(entry: unknown): number {
  const at = memberOf(entry, 'at')
  return typeof at === 'number' ? at : Number.MAX_VALUE
}

/** What restores replaced goes for good. False: nothing was changed. */
export function forgetCopy({ rewrite }: Pick<Store, 'rewrite'>): Promise<boolean> {
  return rewrite(here => here.filter(hasId), 'drop')
}
