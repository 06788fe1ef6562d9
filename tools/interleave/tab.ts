/** One tab with the app's own store, in which somebody does one thing after the other. Runs in Node and in a browser. */
import { canonicalJson } from '#core/diary/checksum.ts'
import type { Event } from '#core/diary/event.ts'
import type { Platform } from '#app/platform/platform.ts'
import type { Lock } from '#app/platform/storage/lock.ts'
import { LOCK, type Seal } from '#app/platform/storage/seal.ts'
import { SNAPSHOT } from '#app/state/snapshot.ts'
import { removeEntries } from '#app/state/removal.ts'
import { bringBack } from '#app/state/restore.ts'
import { openStore, type Store } from '#app/state/store.ts'
import type { Deed } from './schedule.ts'

/** Who knows every passphrase. */
export interface Locks {
  /** A lock that was not used yet. */
  readonly next: () => Promise<{ readonly lock: Lock; readonly seal: Seal }>
  /** What the passphrase of the lock of this record gives; nothing where there is no lock. */
  readonly open: (record: unknown) => Promise<Seal | undefined>
}

/** What was done, from when to when by one count, and which entries it promised to keep, or to take away. */
export interface Done {
  readonly tab: string
  readonly deed: Deed
  readonly begun: number
  readonly ended: number
  readonly ok: boolean
  /** The words of these entries. */
  readonly notes: readonly string[]
}

/** How a tab stands at the end. */
export interface TabState {
  readonly waiting: number
  readonly unread: number
  readonly unopened: boolean
  readonly storageError: string | undefined
  readonly diary: string
}

export interface Tab {
  readonly act: (deed: Deed) => Promise<void>
  readonly done: readonly Done[]
  /** Opens the diary with the lock it has now, writes what waits and reads what is new. */
  readonly settle: () => Promise<void>
  readonly state: () => TabState
}

interface Options {
  readonly name: string
  /** The platform of a page that is loaded: its own connection to the disk, the other tabs within hearing. */
  readonly load: () => Platform
  readonly locks: Locks
  /** Counts up. */
  readonly now: () => number
}

/** Opens a tab. */
export async function openTab({ name, load, locks, now }: Options): Promise<Tab> {
  const done: Done[] = []
  let lockChanged = false
  let isErased = false
  let platform: Platform
  let store: Store

  /** As `main.tsx` opens the diary, by whoever knows every passphrase. */
  const open = async () => {
    isErased = false
    platform = load()
    platform.tabs.follow(message => {
      if (message === 'lock') lockChanged = true
      if (message === 'erased') isErased = true
    })
    const { storage } = platform
    const snapshot = storage.get(SNAPSHOT)
    const lock = await storage.get(LOCK)
    storage.useSeal(await locks.open(lock))
    store = await openStore(platform, lock === undefined ? snapshot : undefined)
  }
  /** A page that still has to write stays as it is and asks for the passphrase; else it is loaded again. */
  const reopen = async () => {
    lockChanged = false
    if (isErased || (await store.retry())) return open()
    platform.storage.useSeal(await locks.open(await platform.storage.get(LOCK)))
    await store.retry()
  }
  const relock = async (next: { readonly lock: Lock; readonly seal: Seal } | undefined) => {
    const { ok } = await platform.storage.relock(next?.seal, next?.lock)
    if (ok) platform.tabs.tell('lock')
    return ok
  }
  const deeds: Readonly<Record<Deed, (notes: readonly string[]) => Promise<boolean>>> = {
    record: ([note]) => store.record({ type: 'day-noted', day: '2026-11-02', ...(note ? { note } : {}) }),
    merge: notes => store.merge(file(notes)),
    replace: notes => store.replace(file(notes)),
    'bring back': () => bringBack(store),
    async remove([note]) {
      const ids = (await store.events()).flatMap(({ id, happening }) =>
        happening.type === 'day-noted' && happening.note === note ? [id] : [],
      )
      // What a file replaced meanwhile is not there to be removed.
      return ids.length > 0 && removeEntries({ store }, ids)
    },
    lock: async () => relock(await locks.next()),
    unlock: () => relock(undefined),
    async erase() {
      isErased = await store.erase()
      return isErased
    },
    reload: () => reopen().then(() => true),
  }

  await open()
  return {
    done,
    async act(deed) {
      if (lockChanged || isErased) await reopen()
      const notes = deed === 'remove' ? lastRecorded(done) : notesOf(deed, `${name}.${done.length}`)
      const begun = now()
      const ok = await deeds[deed](notes)
      done.push({ tab: name, deed, begun, ended: now(), ok, notes })
    },
    async settle() {
      await reopen()
      await store.retry()
    },
    state: () => ({
      waiting: store.waiting.value,
      unread: store.unread.value,
      unopened: store.unopened.value,
      storageError: store.storageError.value,
      diary: canonicalJson(store.diary.value),
    }),
  }
}

/** What this tab wrote last. */
function lastRecorded(done: readonly Done[]): readonly string[] {
  return done.findLast(({ deed, ok }) => deed === 'record' && ok)?.notes ?? []
}

/** The words by which the entries are found again. */
function notesOf(deed: Deed, name: string): readonly string[] {
  if (deed === 'record') return [name]
  return deed === 'merge' || deed === 'replace' ? [`${name}a`, `${name}b`] : []
}

/** Entries as a file brings them; their moments are years apart, so that they fall between those that are there. */
function file(notes: readonly string[]): readonly Event[] {
  return notes.map((note, index) => ({
    id: `file ${note}`,
    at: Date.UTC(2025 + index * 2, 0),
    happening: { type: 'day-noted', day: '2026-11-01', note },
  }))
}
