import { signal, type Signal } from '@preact/signals'
import type { App } from '#app/app.ts'
import { LOCK } from '#app/platform/storage/seal.ts'

const known = new WeakMap<App, Signal<boolean | undefined>>()

/** Whether the diary is locked, the same for every card; not known until the disk has answered. */
export function isLocked(app: App): Signal<boolean | undefined> {
  const locked = known.get(app) ?? signal<boolean | undefined>(undefined)
  known.set(app, locked)
  if (locked.value === undefined) void lookAgain(app, locked)
  return locked
}

/** Looks at the disk again, after the lock was put on or taken off. */
export async function lookAgain(app: App, locked: Signal<boolean | undefined>): Promise<void> {
  locked.value = (await app.platform.storage.get(LOCK)) !== undefined
}
