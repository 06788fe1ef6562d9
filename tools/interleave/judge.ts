/** Holds what lies on disk at the end against what the tabs were promised. Runs in Node and in a browser. */
import { openDB } from 'idb'
import { canonicalJson } from '#core/diary/checksum.ts'
import { applyEvents } from '#core/diary/diary.ts'
import { isRemoval } from '#core/diary/event.ts'
import { eventsThatCount, readEntries } from '#core/diary/order.ts'
import { BEFORE_RESTORE, isSealed, LOCK, openEntry, type Seal } from '#app/platform/storage/seal.ts'
import type { Done, Locks, TabState } from './tab.ts'

/** What was found on disk, opened as far as it can be. */
export interface Disk {
  readonly notes: readonly string[]
  readonly copied: readonly string[]
  /** Entries that cannot be opened, or read: sealed twice, or with a key that is gone. */
  readonly unreadable: number
  /** Entries in clear under a lock. */
  readonly inClear: number
  readonly doubled: number
  readonly diary: string
}

/** Reads the disk without the app's own storage. */
export async function readDisk(name: string, locks: Locks): Promise<Disk> {
  const db = await openDB(name)
  const [events, copy, lock]: readonly unknown[] = db.objectStoreNames.contains('events')
    ? await Promise.all([db.getAll('events'), db.get('kept', BEFORE_RESTORE), db.get('kept', LOCK)])
    : []
  db.close()
  const seal = await locks.open(lock)
  const here = await openAll(seal, events)
  const before = await openAll(seal, copy)
  return {
    notes: here.notes,
    copied: before.notes,
    unreadable: here.unreadable + before.unreadable,
    inClear: here.inClear + before.inClear,
    doubled: here.told - new Set(here.notes).size + before.told - new Set(before.notes).size,
    diary: canonicalJson(applyEvents(eventsThatCount(here.events))),
  }
}

async function openAll(seal: Seal | undefined, stored: unknown) {
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : []
  const opened = await Promise.all(entries.map(entry => openEntry(seal, entry)))
  const { events, others } = readEntries(opened)
  const notes = events.flatMap(({ happening }) =>
    happening.type === 'day-noted' && happening.note !== undefined ? [happening.note] : [],
  )
  return {
    told: events.filter(event => !isRemoval(event)).length,
    events,
    notes,
    unreadable: others.length,
    inClear: seal ? entries.filter(entry => !isSealed(entry)).length : 0,
  }
}

/** How many entries were promised to be kept. */
export function acknowledged(done: readonly Done[]): number {
  return done.reduce((sum, { deed, notes, ok }) => sum + (ok && deed !== 'remove' ? notes.length : 0), 0)
}

/** What went wrong, as sentences, and how many promised entries are gone. */
export interface Verdict {
  readonly problems: readonly string[]
  readonly lost: number
}

/** Judges what was done by what is there. */
export function judge(done: readonly Done[], disk: Disk, tabs: readonly TabState[]): Verdict {
  const there = new Set([...disk.notes, ...disk.copied])
  const erasures = done.filter(({ deed }) => deed === 'erase')
  const removals = done.filter(({ deed }) => deed === 'remove')
  const removed = new Set(removals.flatMap(({ notes }) => notes))
  const kept = done.filter(({ deed, notes, ok }) => ok && notes.length > 0 && deed !== 'remove')
  const lost = kept
    .filter(({ begun }) => erasures.every(({ ended }) => ended < begun))
    .flatMap(({ notes }) => notes.filter(note => !there.has(note) && !removed.has(note)))
  const undead = kept
    .filter(({ ended }) => erasures.some(({ begun, ok }) => ok && ended < begun))
    .flatMap(({ notes }) => notes.filter(note => there.has(note)))
  const stayed = removals.filter(({ ok }) => ok).flatMap(({ notes }) => notes.filter(note => there.has(note)))
  const halves = done
    .filter(({ notes }) => notes.length === 2)
    .filter(({ notes: [one = '', other = ''] }) => there.has(one) !== there.has(other))
  const problems = [
    ...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : []),
    ...(undead.length > 0 ? [`erased, and there again: ${undead.join(' ')}`] : []),
    ...(stayed.length > 0 ? [`removed, and there again: ${stayed.join(' ')}`] : []),
    ...(halves.length > 0 ? [`half of a file: ${halves.flatMap(({ notes }) => notes).join(' ')}`] : []),
    ...(disk.unreadable > 0 ? [`${disk.unreadable} cannot be opened`] : []),
    ...(disk.inClear > 0 ? [`${disk.inClear} in clear under a lock`] : []),
    ...(disk.doubled > 0 ? [`${disk.doubled} there twice`] : []),
    ...tabs.flatMap((tab, index) => problemsOf(tab, disk).map(problem => `tab ${index}: ${problem}`)),
  ]
  return { problems, lost: lost.length }
}

function problemsOf(tab: TabState, disk: Disk): readonly string[] {
  return [
    ...(tab.waiting > 0 ? [`${tab.waiting} still wait`] : []),
    ...(tab.unopened || tab.storageError !== undefined ? [`does not open: ${tab.storageError}`] : []),
    ...(tab.unread > 0 ? [`${tab.unread} unread`] : []),
    ...(tab.diary === disk.diary ? [] : ['shows another diary than lies on disk']),
  ]
}
