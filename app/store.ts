import { signal, type ReadonlySignal } from '@preact/signals'
import { EMPTY_DIARY, fold, foldAll, type Diary } from '#core/diary.ts'
import { parseEvent, type Event, type Happening } from '#core/event.ts'
import type { Platform, Trouble } from './platform/platform.ts'

/** The diary as the screens see it. */
export interface Store {
  readonly diary: ReadonlySignal<Diary>
  /** The last thing that went wrong with keeping the diary, until it works again. */
  readonly trouble: ReadonlySignal<Trouble | undefined>
  /** Entries on disk this version cannot read. They stay there. */
  readonly unread: ReadonlySignal<number>
  /** Writes what happened and only then shows it. False when it could not be kept. */
  readonly record: (...happenings: readonly Happening[]) => Promise<boolean>
}

/** Opens the diary: every entry is read as unknown, what cannot be read is counted and left alone. */
export async function openStore(platform: Pick<Platform, 'storage' | 'clock' | 'newId'>): Promise<Store> {
  const diary = signal<Diary>(EMPTY_DIARY)
  const trouble = signal<Trouble | undefined>(undefined)
  const unread = signal(0)

  const found = await platform.storage.readAll()
  if (found.ok) {
    const parsed = found.entries.map(parseEvent)
    diary.value = foldAll(parsed.flatMap(result => (result.ok ? [result.event] : [])))
    unread.value = parsed.filter(result => !result.ok).length
  } else {
    trouble.value = found.trouble
  }

  return {
    diary,
    trouble,
    unread,
    async record(...happenings) {
      const at = platform.clock.now()
      const events: Event[] = happenings.map(happening => ({ id: platform.newId(), at, happening }))
      const saved = await platform.storage.append(events)
      trouble.value = saved.ok ? undefined : saved.trouble
      if (saved.ok) diary.value = events.reduce(fold, diary.value)
      return saved.ok
    },
  }
}
