import { signal, type ReadonlySignal } from '@preact/signals'
import { EMPTY_DIARY, applyEvent, applyEvents, type Diary } from '#core/diary/diary.ts'
import { parseEvent, type Event, type EventData } from '#core/diary/event.ts'
import { BUILD } from '#app/build-id.ts'
import type { Platform, WriteResult, StorageError } from '#app/platform/platform.ts'
import { hasId } from '#app/platform/seal.ts'
import { parseSnapshot, SNAPSHOT, type Snapshot } from './snapshot.ts'

/** The diary as the screens see it. */
export interface Store {
  readonly diary: ReadonlySignal<Diary>
  /** The last thing that went wrong with saving the diary, until it works again. */
  readonly storageError: ReadonlySignal<StorageError | undefined>
  /** Entries on disk this version cannot read. They stay there. */
  readonly unread: ReadonlySignal<number>
  /** Writes what happened and only then shows it. False when it could not be saved. */
  readonly record: (...eventData: readonly EventData[]) => Promise<boolean>
  /** Every entry this version can read, in the order of writing. */
  readonly events: () => Promise<readonly Event[]>
  /** Only these from now on; what was here stays on disk once more as a copy. False: nothing was changed. */
  readonly replace: (events: readonly Event[]) => Promise<boolean>
  /** What is here and what comes, by moment; what is here already stays as it is. False: nothing was changed. */
  readonly merge: (events: readonly Event[]) => Promise<boolean>
  /** Everything goes: diary, saved values, lock, spoken cues. True only when nothing is left. */
  readonly erase: () => Promise<boolean>
}

/** So many entries may be applied at a start before the snapshot is renewed. */
const RENEW_SNAPSHOT_AFTER = 100

/** How far the diary has been read. `diary` is the state after all entries up to `key`. */
type Read = Omit<Snapshot, 'build'>
const NOTHING: Read = { key: 0, count: 0, unread: 0, diary: EMPTY_DIARY }

/**
 * Opens the diary: every entry is read as unknown, what cannot be read is counted and left alone. `savedSnapshot`
 * is on its way already when there is no lock.
 */
export async function openStore(
  { storage, clock, newId, tabs }: Pick<Platform, 'storage' | 'clock' | 'newId' | 'tabs'>,
  savedSnapshot: Promise<unknown> = storage.get(SNAPSHOT),
): Promise<Store> {
  const diary = signal<Diary>(EMPTY_DIARY)
  const storageError = signal<StorageError | undefined>(undefined)
  const unread = signal(0)
  let read = NOTHING
  let last: Promise<unknown> = Promise.resolve()

  /** Reads what is new since the last time, from this tab or another; all of it when what was read is gone. */
  const catchUp = async (from: Read): Promise<boolean> => {
    const found = await storage.readSince(from.key)
    if (!found.ok) {
      storageError.value = found.storageError
      return false
    }
    if (found.before !== from.count) return catchUp(NOTHING)
    read = applyEntries(from, found.entries)
    diary.value = read.diary
    unread.value = read.unread
    return true
  }

  /** One after another, so that no entry is applied twice. */
  const refresh = (from?: Read): Promise<boolean> => {
    const next = last.then(() => catchUp(from ?? read))
    last = next
    return next
  }

  const reportResult = async (saved: WriteResult): Promise<boolean> => {
    storageError.value = saved.ok ? undefined : saved.storageError
    if (saved.ok) tabs.tell('diary')
    return saved.ok
  }

  const snapshot = parseSnapshot(await savedSnapshot)
  await refresh(snapshot ?? NOTHING)
  if (read.count - (snapshot?.count ?? 0) >= RENEW_SNAPSHOT_AFTER)
    void storage.set(SNAPSHOT, { ...read, build: BUILD } satisfies Snapshot)
  tabs.follow(message => {
    if (message === 'diary') void refresh()
  })

  /** What lies on disk, readable or not. */
  const everything = async () => {
    const found = await storage.readSince(0)
    const entries = found.ok ? found.entries.map(({ entry }) => entry) : []
    const parsed = entries.map(entry => ({ entry, result: parseEvent(entry) }))
    return {
      ok: found.ok,
      events: parsed.flatMap(({ result }) => (result.ok ? [result.event] : [])),
      others: parsed.flatMap(({ entry, result }) => (result.ok || !hasId(entry) ? [] : [entry])),
    }
  }

  const replaceAll = async (entries: readonly { readonly id: string }[]) =>
    (await reportResult(await storage.replaceAll(entries))) && refresh(NOTHING)

  return {
    diary,
    storageError,
    unread,
    async record(...eventData) {
      const at = clock.now()
      const events: Event[] = eventData.map(happening => ({ id: newId(), at, happening }))
      if (!(await reportResult(await storage.append(events)))) return false
      // It is saved, so it is shown, even when the disk cannot be read just now.
      if (!(await refresh())) diary.value = events.reduce(applyEvent, diary.value)
      if (eventData.some(({ type }) => type === 'session-rated')) void storage.persist()
      return true
    },
    events: async () => (await everything()).events,
    async replace(events) {
      const { replaceEvents } = await import('#core/diary/import.ts')
      return replaceAll(replaceEvents(events))
    },
    async merge(events) {
      const { mergeEvents } = await import('#core/diary/import.ts')
      const here = await everything()
      return here.ok && replaceAll([...mergeEvents(here.events, events), ...here.others])
    },
    erase: async () => (await reportResult(await storage.eraseAll())) && refresh(NOTHING),
  }
}

/** What was read, and these entries applied to it. Each id lies on disk once, so nothing is counted twice. */
function applyEntries(
  { count, diary, key, unread }: Read,
  entries: readonly { readonly key: number; readonly entry: unknown }[],
): Read {
  const parsed = entries.map(({ entry }) => parseEvent(entry))
  return {
    key: entries.at(-1)?.key ?? key,
    count: count + entries.length,
    unread: unread + parsed.filter(result => !result.ok).length,
    diary: applyEvents(
      parsed.flatMap(result => (result.ok ? [result.event] : [])),
      diary,
    ),
  }
}
