import type { SyncConfig } from '../config.ts'
import type { DataTrouble } from '../trouble.ts'
import { memoryRooms } from './memory-rooms.ts'
import type { Rooms } from './rooms.ts'
import { openSqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

/** Where lines and rooms are kept; or that sync is off, with the reason unless the operator wanted it so. */
export type Opened =
  | { readonly isOpen: true; readonly store: Store; readonly rooms: Rooms }
  | { readonly isOpen: false; readonly trouble: DataTrouble | undefined }

/** Opens what the settings name; `folder` when they name none. */
export async function openSync({ isOn, data, nats, replicas }: SyncConfig, folder: string): Promise<Opened> {
  if (!isOn) return { isOpen: false, trouble: undefined }
  if (nats.length > 0) {
    // Who keeps boxes in a folder needs no package.
    const { openLink, jetstreamStore, natsRooms } = await import('./jetstream/jetstream-store.ts')
    const link = openLink(nats, replicas)
    return { isOpen: true, store: jetstreamStore(link), rooms: natsRooms(link) }
  }
  const chosen = data ?? folder
  try {
    return { isOpen: true, store: openSqliteStore(chosen), rooms: memoryRooms() }
  } catch (error) {
    return { isOpen: false, trouble: { folder: chosen, code: codeOf(error) } }
  }
}

/** What the system or SQLite calls it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('errstr' in error && typeof error.errstr === 'string') return error.errstr
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
