import type { EraseNote } from '#core/sync/erase-note.ts'
import type { Lead, TabMessage } from '#app/platform/tabs.ts'

/** What several tabs share: the diary on disk, the channel between them and the order of new ids. */
export interface FakeDevice {
  /** Entries by their key. */
  readonly entries: Map<number, { readonly id: string }>
  readonly values: Map<string, unknown>
  /** Keys are never given twice, not even after everything was erased. */
  readonly nextKey: () => number
  readonly nextId: () => string
  /** What it calls itself, 16 hex digits. */
  readonly name: string
  readonly tabs: Set<(news: TabMessage, build: string) => void>
  /** The tabs that asked to lead, in their order; the first does. */
  readonly leaders: Readonly<Record<Lead, object[]>>
  /** The sync work of one tab, which that of the next waits for. */
  syncing: Promise<unknown>
  /** What lies apart from the diary, and stays when it is erased. */
  eraseNote: EraseNote | undefined
  /** How often something was written. */
  changes: number
  /** Waited for between reading and writing: there a test lets other tabs go on. */
  pause: () => Promise<void>
}

/** The one device of whoever has only one. */
export const ONE_DEVICE = 'feedfeedfeedfeed'

/** A device with an empty disk and no tab open; the ids of another than the one are its own. */
export function createFakeDevice(name = ONE_DEVICE): FakeDevice {
  let key = 0
  let id = 0
  return {
    entries: new Map(),
    values: new Map(),
    nextKey() {
      key += 1
      return key
    },
    nextId() {
      id += 1
      return name === ONE_DEVICE ? `id-${id}` : `${name}-${id}`
    },
    name,
    tabs: new Set(),
    leaders: { breaks: [], sync: [] },
    syncing: Promise.resolve(),
    eraseNote: undefined,
    changes: 0,
    pause: () => Promise.resolve(),
  }
}

/** What is on the disk of this device, oldest entry first. */
export function entriesOnDisk(device: FakeDevice): readonly { readonly id: string }[] {
  return [...device.entries.values()]
}
