/** What stands around what happened, and can be read of an entry that this version cannot read otherwise. */
import * as v from 'valibot'
import { FIRST_MOMENT } from '#core/calendar/calendar-day.ts'
import { moment, stamp as stampSchema } from './bounds.ts'
import { laterStamp, nextStamp, type Stamp } from './stamp.ts'

/** When an entry was made, as it says itself; none where it says nothing, or what no version would write. */
function stampOf(entry: unknown): Stamp | undefined {
  return readStamp(memberOf(entry, 'stamp'))
}

/** When an entry that had been removed was brought back the last time. */
function restoredOf(entry: unknown): Stamp | undefined {
  return readStamp(memberOf(entry, 'restored'))
}

/**
 * The id of an entry, and when it was brought back: who has sent the one need not send it again, but has to send the other.
 * None where there is no id.
 */
export function versionOf(entry: unknown): string | undefined {
  const [id, restored] = [memberOf(entry, 'id'), restoredOf(entry)]
  if (typeof id !== 'string') return undefined
  return restored ? `${id} ${restored.wall} ${restored.count} ${restored.device}` : id
}

/**
 * The stamp of an entry that lies after others, the latest of whose stamps is given. One from before there were stamps gets the
 * next one, by its own moment: so such entries stay in the order they were written in. None when it has one that cannot be read.
 */
function stampAfter(latest: Stamp | undefined, entry: unknown): Stamp | undefined {
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

function memberOf(entry: unknown, name: string): unknown {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, name)
    ? Reflect.get(entry, name)
    : undefined
}
