import type { App } from '#app/app.ts'
import { SYNC, type Sync } from './sync.ts'

/** Sync that was on goes on, whatever screen is opened first. Its code comes only then. */
export async function resumeSync(app: App): Promise<void> {
  const { eraseLater, storage } = app.platform
  if (eraseLater.read() || (await storage.get(SYNC)) !== undefined) await startSync(app)
}

/**
 * Before everything is erased here: erases the box as well. `later`: the server did not answer, the sealed lines lie there until
 * the app is opened again with the network. `none`: there is no box.
 */
export async function eraseBox(app: App): Promise<'erased' | 'later' | 'none'> {
  if ((await app.platform.storage.get(SYNC)) === undefined) return 'none'
  const erased = await startSync(app).then(
    sync => sync.erase(),
    () => ({ ok: false }),
  )
  return erased.ok ? 'erased' : 'later'
}

/** The one sync of this app, for whoever wants to switch it on or see how it is. */
export async function startSync(app: App): Promise<Sync> {
  const begun = app.sync.value ?? starting.get(app)
  if (begun) return begun
  const next = Promise.all([import('./sync/sync-pack.ts'), app.platform.server()]).then(
    ([{ createSync }, link]) => createSync({ platform: app.platform, store: app.store, link }),
  )
  starting.set(app, next)
  next.then(
    sync => (app.sync.value = sync),
    () => starting.delete(app),
  )
  return next
}
const starting = new WeakMap<App, Promise<Sync>>()
