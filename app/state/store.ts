import { signal, type ReadonlySignal } from '@preact/signals'
import { EMPTY_DIARY, applyEvents, type Diary } from '#core/diary/diary.ts'
import { isRemoval, type Event, type EventData } from '#core/diary/event.ts'
import type { StampedEvent } from '#core/diary/order.ts'
import type { NextDiary } from '#core/diary/restore.ts'
import { inKnowledgeOf } from '#core/diary/safety-heads.ts'
import { compareStamps } from '#core/diary/stamp.ts'
import type { CopyChange, Platform, StorageError } from '#app/platform/platform.ts'
import { runInSlices } from '#app/platform/in-slices.ts'
import { hasId } from '#core/diary/envelope.ts'
import type { EntriesForSync, SyncPlace } from './entries-for-sync.ts'
import { everyRetry } from './every-retry.ts'
import { applyEntries, eventsOf, NOTHING } from './read.ts'
import { createWriter } from './writer.ts'
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
  /** Every entry this version can read, in the order of their stamps, with what waits. */
  readonly events: () => Promise<readonly Event[]>
  /** What is shown and not on disk yet. */
  readonly pending: () => readonly Event[]
  /**
   * The same and what says that others were removed; and whether the disk gave back all it has: without it these are only what
   * this page was told.
   */
  readonly readAll: () => Promise<{ readonly events: readonly Event[]; readonly complete: boolean }>
  /**
   * Only these from now on, and the session that is open, also on other devices; what was here stays on disk once more as a
   * copy. False: nothing was changed.
   */
  readonly replace: (events: readonly Event[]) => Promise<boolean>
  /** What is here and what comes, by stamp; what is here already stays as it is. False: nothing was changed. */
  readonly merge: (events: readonly Event[]) => Promise<boolean>
  /**
   * Puts what `next` makes of the entries on disk and those of the copy, read or unread, in their place; the copy stays
   * unless said. False: nothing was changed.
   */
  readonly rewrite: (next: NextDiary, copy?: CopyChange) => Promise<boolean>
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

/** The same again within this time is one tap of a hand that trembles. */
const TREMBLE_MS = 500

/** So many entries may be applied at a start before the snapshot is renewed. */
const RENEW_SNAPSHOT_AFTER = 100

/**
 * Opens the diary: every entry is read as unknown, what cannot be read is counted and left alone. `savedSnapshot`
 * is on its way already when there is no lock. What is shown is what was read, then what was written since, then what
 * waits.
 */
export async function openStore(
  platform: Pick<Platform, 'storage' | 'clock' | 'newId' | 'newDevice' | 'tabs'>,
  savedSnapshot: Promise<unknown> = platform.storage.get(SNAPSHOT),
): Promise<Store> {
  const { storage, clock, tabs } = platform
  const diary = signal<Diary>(EMPTY_DIARY)
  const storageError = signal<StorageError | undefined>(undefined)
  const waiting = signal(0)
  const unopened = signal(true)
  const unread = signal(0)
  const erased = signal(false)
  const writer = createWriter(platform)
  let read = NOTHING
  let written: readonly StampedEvent[] = []
  let queue: readonly StampedEvent[] = []
  let last: Promise<unknown> = Promise.resolve()
  let stopTicking: (() => void) | undefined
  let told:
    { readonly at: number; readonly words: string; readonly events: readonly StampedEvent[] } | undefined

  /** One after another, so that no entry is applied twice and none overtakes another. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }

  const setQueue = (next: readonly StampedEvent[]) => {
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

  /**
   * Reads what is new since the last time, from this tab, another or another device; from further back where something
   * comes before what was applied, and all of it when what was read is gone.
   */
  const catchUp = async (from: Read): Promise<boolean> => {
    const found = await storage.readSince(from.key)
    if (!found.ok) return failed(found)
    const isThere = found.before === from.count
    const next = isThere ? await runInSlices(applyEntries(from, found.entries)) : undefined
    if (erased.value) return false
    if (!next) {
      // What is older than the checkpoint has to be applied before it, from now on.
      if (from === checkpoint) checkpoint = { ...NOTHING }
      return catchUp(checkpoint)
    }
    const ids = found.entries.map(({ entry }) => (hasId(entry) ? entry.id : ''))
    const isShown =
      from === read && ids.length === written.length && written.every(({ id }, index) => id === ids[index])
    read = next
    writer.see(next.latest)
    written = []
    // A write nobody waited for any longer may have come to its end.
    saved(queue.filter(({ id }) => ids.includes(id)))
    const waitsInBetween = queue.some(({ stamp }) => next.latest && compareStamps(stamp, next.latest) < 0)
    if (waitsInBetween) await showAll()
    else if (!isShown) diary.value = applyEvents(queue, next.diary)
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
    void writer.save()
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

  let checkpoint = parseSnapshot(await savedSnapshot) ?? NOTHING
  await sync(checkpoint)
  if (read.count - checkpoint.count >= RENEW_SNAPSHOT_AFTER) {
    checkpoint = read
    void storage.set(SNAPSHOT, makeSnapshot(read))
  }
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
  const rewrite = (next: NextDiary, copy: CopyChange = 'leave') =>
    inTurn(async () => {
      if (!(await writeQueue()) || !(await catchUp(read))) return false
      const author = writer.author()
      const result = await storage.rewrite((here, before) => next(here, before, author), copy)
      return result.ok ? rewritten() : failed(result)
    })

  /** The snapshot holds what was taken away as well. */
  const rewritten = async () => {
    await storage.set(SNAPSHOT, undefined)
    checkpoint = { ...NOTHING }
    tabs.tell('diary')
    return catchUp(checkpoint)
  }

  /** What waits comes before something that was read. */
  const showAll = async () => {
    const found = await storage.readSince(0)
    diary.value = found.ok ? applyEvents(eventsOf(found.entries, queue)) : applyEvents(queue, read.diary)
  }

  const readAll = async () => {
    const found = await storage.readSince(0)
    return { events: eventsOf(found.ok ? found.entries : [], [...written, ...queue]), complete: found.ok }
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
      const knowing = eventData.map(data => inKnowledgeOf(data, diary.value.safety))
      const events = again?.events ?? writer.make(at, knowing)
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
    events: async () => (await readAll()).events.filter(event => !isRemoval(event)),
    readAll,
    async replace(events) {
      const { replaceBy } = await import('./restore.ts')
      return replaceBy({ rewrite }, events, clock.now())
    },
    async merge(events) {
      const { mergeWith } = await import('./restore.ts')
      return mergeWith({ rewrite }, events)
    },
    rewrite,
    receive: entries =>
      inTurn(async () => {
        const { receiveEntries } = await import('./receive.ts')
        const result = await receiveEntries(storage, entries)
        if (!result.ok) return failed(result)
        if (result.change === 'rewritten') await rewritten()
        if (result.change === 'more') tabs.tell('diary')
        if (result.change === 'more') await catchUp(read)
        return true
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
