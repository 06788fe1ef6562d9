/** What stands around what happened, and can be read of an entry that this version cannot read otherwise. */
import * as v from 'valibot'
import { FIRST_MOMENT } from '#core/calendar/calendar-day.ts'
import { moment, stamp as stampSchema } from './bounds.ts'
import { laterStamp, nextStamp, type Stamp } from './stamp.ts'

/** When an entry was made, as it says itself; none where it says nothing, or what no version would write. */
export function stampOf(entry: unknown): Stamp | undefined {
  return readStamp(memberOf(entry, 'stamp'))
}

/** When an entry that had been removed was brought back the last time. */
export function restoredOf(entry: unknown): Stamp | undefined {
  return readStamp(memberOf(entry, 'restored'))
}

/**
 * The id of an entry, and when it was brought back: who has sent the one need not send it again, but has to send the other.
 * None where there is no id.
 */
export function versionOf(entry: unknown): string | undefined {
  if (!hasId(entry)) return undefined
  const { id } = entry
  const restored = restoredOf(entry)
  return restored ? `${id} ${restored.wall} ${restored.count} ${restored.device}` : id
}

/**
 * The stamp of an entry that lies after others, the latest of whose stamps is given. One from before there were stamps gets the
 * next one, by its own moment: so such entries stay in the order they were written in. None when it has one that cannot be read.
 */
export function stampAfter(latest: Stamp | undefined, entry: unknown): Stamp | undefined {
  if (memberOf(entry, 'stamp') !== undefined) return stampOf(entry)
  const at = memberOf(entry, 'at')
  return nextStamp(latest, v.is(moment, at) ? at : FIRST_MOMENT, '')
}

/** Each entry with its stamp, in the order of writing; `latest` is that of what was written before. */
export function withStamps(entries: readonly unknown[], latest?: Stamp): readonly unknown[] {
  let last = latest
  return entries.map(entry => {
    const stamp = stampAfter(last, entry)
    last = laterStamp(last, stamp)
    return isPlain(entry) && stamp && memberOf(entry, 'stamp') === undefined ? { ...entry, stamp } : entry
  })
}

function readStamp(value: unknown): Stamp | undefined {
  return v.is(stampSchema, value) ? value : undefined
}

/** What is sealed and cannot be opened is not changed from outside. */
function isPlain(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry) && !('sealed' in entry)
}

/** Whether something can be written as an entry at all. */
export function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** A member a value from outside has itself, else undefined: `__proto__` in a file is a name like any other. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
