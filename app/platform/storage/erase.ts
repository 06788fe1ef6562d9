/** Everything this app ever put into the browser goes. Loaded only when asked for. */
import { SITE_PATH } from '#app/i18n/locale.ts'
import { change, copyOf, heldByAnotherTab, noAnswer, type Attempt } from './database.ts'
import { PATIENCE_MS } from './patience.ts'

const OWN_CACHES = /^unknot/

/** Deletes the diary with its database and the spoken cues, and looks whether it is gone. Rejects when something was left. */
export async function eraseStorage(name: string, attempt: Attempt): Promise<void> {
  await eraseDatabases(name, attempt)
  // Which of the cues were heard says what a person did.
  await deleteCaches(/^unknot-voice/)
}

async function eraseDatabases(name: string, attempt: Attempt): Promise<void> {
  // Emptied first: should a tab hold the database, it holds nothing. What cannot be opened can still be deleted.
  const emptying = attempt(db =>
    change(db, async transaction => {
      await Promise.all([transaction.objectStore('events').clear(), transaction.objectStore('kept').clear()])
    }),
  ).catch(() => undefined)
  await Promise.race([emptying, new Promise(resolve => setTimeout(resolve, PATIENCE_MS))])
  // The copy of a repair goes first: broken off in between, it would bring everything back.
  const names = [copyOf(name), name]
  for (const one of names) await deleteDatabase(one)
  const left = 'databases' in indexedDB ? await indexedDB.databases() : []
  if (left.some(database => names.includes(database.name ?? ''))) throw heldByAnotherTab()
}

/** Every connection is asked to close first, that of this page and those of other tabs. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let isHeld = false
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('blocked', () => (isHeld = true))
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
    setTimeout(() => reject(isHeld ? heldByAnotherTab() : noAnswer()), PATIENCE_MS)
  })
}

/** The files of the app itself, in every language, and the workers that keep it working offline. False when some stayed. */
export async function eraseAppFiles(): Promise<boolean> {
  try {
    const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []
    // A host that is shared has workers of others. At the root all are ours.
    const own = SITE_PATH === '' ? workers : workers.filter(({ scope }) => isOurs(scope))
    await Promise.all(own.map(worker => worker.unregister()))
    await deleteCaches(OWN_CACHES)
    return true
  } catch {
    return false
  }
}

function isOurs(scope: string): boolean {
  return new URL(scope).pathname.startsWith(`${SITE_PATH}/`)
}

async function deleteCaches(names: RegExp): Promise<void> {
  if (!('caches' in globalThis)) return
  const found = (await caches.keys()).filter(name => names.test(name))
  const gone = await Promise.all(found.map(name => caches.delete(name)))
  if (!gone.every(Boolean)) throw new Error('a cache was left')
}
