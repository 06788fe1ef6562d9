import { signal, type ReadonlySignal } from '@preact/signals'
import { EMPTY_DIARY, applyEvents, type Diary } from '#core/diary/diary.ts'
import { parseEvent, type Event, type EventData } from '#core/diary/event.ts'
import type { CopyChange, NextEntries, Platform, StorageError } from '#app/platform/platform.ts'
import { runInSlices } from '#app/platform/in-slices.ts'
import { hasId } from '#app/platform/storage/seal.ts'
import type { EntriesForSync, SyncPlace } from './entries-for-sync.ts'
import { applyEntries } from './read.ts'
import { makeSnapshot, parseSnapshot, SNAPSHOT, type Read } from './snapshot.ts'

/** The diary as the screens see it. */
export interface Store {
  readonly diary: ReadonlySignal<Diary>
  /** Why the diary could not be saved or read, until it works again. */
  readonly storageError: ReadonlySignal<StorageError | undefined>
  /** How many entries are shown and not on disk yet. */
  readonly waiting: ReadonlySignal<number>
  /** True while a diary may lie on this device that nobody could read yet. */
  readonly unopened: ReadonlySignal<boolean>
  /** Entries on disk this version cannot read. They stay there. */
  readonly unread: ReadonlySignal<number>
  /** True once everything was erased, here or in another tab: nothing goes on that would write. */
  readonly erased: ReadonlySignal<boolean>
  /** Shows at once what happened, then writes it. False when it still waits for the disk. */
  readonly record: (...eventData: readonly EventData[]) => Promise<boolean>
  /** Tries now to read and to write what could not be. True when nothing waits any more. */
  readonly retry: () => Promise<boolean>
  /** Every entry this version can read, in the order of writing; what waits comes last. */
  readonly events: () => Promise<readonly Event[]>
  /** What is shown and not on disk yet. */
  readonly pending: () => readonly Event[]
  /** The same, and whether the disk gave back all it has: without it these are only what this page was told. */
  readonly readAll: () => Promise<{ readonly events: readonly Event[]; readonly complete: boolean }>
  /**
   * Only these from now on, and the session that is open; what was here stays on disk once more as a copy. False: nothing
   * was changed.
   */
  readonly replace: (events: readonly Event[]) => Promise<boolean>
  /** What is here and what comes, by moment; what is here already stays as it is. False: nothing was changed. */
  readonly merge: (events: readonly Event[]) => Promise<boolean>
  /**
   * Puts what `next` makes of the entries on disk and those of the copy, read or unread, in their place; the copy stays
   * unless said. False: nothing was changed.
   */
  readonly rewrite: (next: NextEntries, copy?: CopyChange) => Promise<boolean>
  /**
   * Takes over entries of other devices, read or unread, and folds them in at their place. Each id is here once: what was
   * removed stays away, of two with one id the same one stays on every device. Give all that has come in one call, since each
   * reads the diary once. True once all of it is on disk.
   */
  readonly receive: (entries: readonly unknown[]) => Promise<boolean>
  /**
   * What is on disk after a place, for who sends it to other devices; all of it for who names none. Bringing in a file and
   * removing an entry write everything anew: no key of before holds then, the answer is `isAnew` with all entries, and only
   * who remembers each `version` they sent or received knows what is new. An entry that is to be sent once more because it was
   * brought back has another version. An entry that cannot be unlocked is left out.
   */
  readonly entriesForSync: (after?: SyncPlace) => Promise<EntriesForSync>
  /** Everything goes: diary, saved values, lock, spoken cues. True only when nothing is left. */
  readonly erase: () => Promise<boolean>
}

/** So long after a try that failed the disk is tried again by itself. */
export const RETRY_MS = 5_000

/** The same again within this time is one tap of a hand that trembles. */
const TREMBLE_MS = 500

/** So many entries may be applied at a start before the snapshot is renewed. */
const RENEW_SNAPSHOT_AFTER = 100

const NOTHING: Read = { key: 0, count: 0, unread: 0, diary: EMPTY_DIARY }

/**
 * Opens the diary: every entry is read as unknown, what cannot be read is counted and left alone. `savedSnapshot`
 * is on its way already when there is no lock. What is shown is what was read, then what was written since, then what
 * waits.
 */
export async function openStore(
  { storage, clock, newId, tabs }: Pick<Platform, 'storage' | 'clock' | 'newId' | 'tabs'>,
  savedSnapshot: Promise<unknown> = storage.get(SNAPSHOT),
): Promise<Store> {
  const diary = signal<Diary>(EMPTY_DIARY)
  const storageError = signal<StorageError | undefined>(undefined)
  const waiting = signal(0)
  const unopened = signal(true)
  const unread = signal(0)
  const erased = signal(false)
  let read = NOTHING
  let written: readonly Event[] = []
  let queue: readonly Event[] = []
  let last: Promise<unknown> = Promise.resolve()
  let stopTicking: (() => void) | undefined
  let told: { readonly at: number; readonly words: string; readonly events: readonly Event[] } | undefined

  /** One after another, so that no entry is applied twice and none overtakes another. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }

  const setQueue = (next: readonly Event[]) => {
    queue = next
    waiting.value = next.length
  }

  const failed = ({ storageError: why }: { readonly storageError: StorageError }): false => {
    storageError.value = why
    return false
  }

  /** These wait no longer; the other tabs hear of them. */
  const saved = (events: readonly Event[]) => {
    if (events.length === 0) return
    setQueue(queue.filter(event => !events.includes(event)))
    tabs.tell('diary')
    if (events.some(({ happening }) => happening.type === 'session-rated')) void storage.persist()
  }

  /** Reads what is new since the last time, from this tab or another; all of it when what was read is gone. */
  const catchUp = async (from: Read): Promise<boolean> => {
    const found = await storage.readSince(from.key)
    if (!found.ok) return failed(found)
    if (found.before !== from.count) return catchUp(NOTHING)
    const ids = found.entries.map(({ entry }) => (hasId(entry) ? entry.id : ''))
    const isShown =
      from === read && ids.length === written.length && written.every(({ id }, index) => id === ids[index])
    const next = await runInSlices(applyEntries(from, found.entries))
    if (!next || erased.value) return false
    read = next
    written = []
    // A write nobody waited for any longer may have come to its end.
    saved(queue.filter(({ id }) => ids.includes(id)))
    if (!isShown) diary.value = applyEvents(queue, read.diary)
    unread.value = read.unread
    unopened.value = false
    if (queue.length === 0) storageError.value = undefined
    return true
  }

  const writeQueue = async (): Promise<boolean> => {
    const batch = queue
    if (batch.length === 0) return true
    const result = await storage.append(batch)
    if (!result.ok) return failed(result)
    written = [...written, ...batch]
    saved(batch)
    storageError.value = undefined
    return true
  }

  /** Writes what waits, then reads what is new. While something is left to do the clock asks again. */
  const sync = (from?: Read): Promise<boolean> =>
    inTurn(async () => {
      const isWritten = await writeQueue()
      const isRead = await catchUp(from ?? read)
      if (queue.length === 0 && !unopened.value) {
        stopTicking?.()
        stopTicking = undefined
      } else stopTicking ??= everyRetry(clock, () => void sync())
      return isWritten && isRead
    })

  const snapshot = parseSnapshot(await savedSnapshot)
  await sync(snapshot ?? NOTHING)
  if (read.count - (snapshot?.count ?? 0) >= RENEW_SNAPSHOT_AFTER)
    void storage.set(SNAPSHOT, makeSnapshot(read))
  tabs.follow(message => {
    if (message === 'diary') void sync()
    if (message === 'erasing') storage.close()
    if (message === 'erased') forgetAll()
  })

  /** Nothing of the diary stays in this page, and nothing is tried again. */
  const forgetAll = () => {
    setQueue([])
    written = []
    read = NOTHING
    diary.value = EMPTY_DIARY
    stopTicking?.()
    erased.value = true
  }

  /** Nothing takes the place of a diary that cannot be read, or of entries that still wait. */
  const rewrite = (next: NextEntries, copy: CopyChange) =>
    inTurn(async () => {
      if (!(await writeQueue()) || !(await catchUp(read))) return false
      const result = await storage.rewrite(next, copy)
      if (!result.ok) return failed(result)
      // It holds what was taken away as well.
      await storage.set(SNAPSHOT, undefined)
      tabs.tell('diary')
      return catchUp({ ...NOTHING })
    })

  const readAll = async () => {
    const mine = [...written, ...queue]
    const found = await storage.readSince(0)
    const parsed = found.ok ? found.entries.map(({ entry }) => parseEvent(entry)) : []
    const events = parsed.flatMap(result => (result.ok ? [result.event] : []))
    const ids = new Set(events.map(({ id }) => id))
    return { events: [...events, ...mine.filter(({ id }) => !ids.has(id))], complete: found.ok }
  }

  return {
    diary,
    storageError,
    waiting,
    unopened,
    unread,
    pending: () => queue,
    erased,
    async record(...eventData) {
      const at = clock.now()
      const words = JSON.stringify(eventData)
      const again = told && told.words === words && Math.abs(at - told.at) < TREMBLE_MS ? told : undefined
      const events = again?.events ?? eventData.map(happening => ({ id: newId(), at, happening }))
      if (!again) {
        told = { at, words, events }
        diary.value = applyEvents(events, diary.value)
        setQueue([...queue, ...events])
      }
      await sync()
      // What another tab erased meanwhile does not wait any more, and is not saved either.
      return !erased.value && !events.some(event => queue.includes(event))
    },
    retry: () => sync().then(() => queue.length === 0),
    events: async () => (await readAll()).events,
    readAll,
    async replace(events) {
      const { replaceEntries } = await import('./restore.ts')
      const now = clock.now()
      return rewrite(here => replaceEntries(here, events, now), { make: now })
    },
    async merge(events) {
      const { mergeEntries } = await import('./restore.ts')
      return rewrite(here => mergeEntries(here, events), 'leave')
    },
    rewrite: (next, copy = 'leave') => rewrite(next, copy),
    receive: entries =>
      inTurn(async () => {
        const result = await storage.append(entries.filter(hasId))
        if (!result.ok) return failed(result)
        tabs.tell('diary')
        return catchUp(read)
      }),
    async entriesForSync(after) {
      const { entriesForSync } = await import('./entries-for-sync.ts')
      return entriesForSync(storage, after)
    },
    async erase() {
      // Not in turn: a disk that is busy with what waits must not write it afterwards.
      const held = queue
      setQueue([])
      tabs.tell('erasing')
      const result = await storage.eraseAll()
      tabs.tell('erased')
      if (!result.ok) {
        setQueue([...held, ...queue])
        return failed(result)
      }
      forgetAll()
      return true
    },
  }
}

/** Calls every so often, and when somebody comes back to the page. Returns how to stop. */
function everyRetry(clock: Platform['clock'], retry: () => void): () => void {
  let triedAt = clock.now()
  let wasVisible = true
  return clock.everyTick((now, visible) => {
    const returned = visible && !wasVisible
    wasVisible = visible
    if (!returned && Math.abs(now - triedAt) < RETRY_MS) return
    triedAt = now
    retry()
  })
}
