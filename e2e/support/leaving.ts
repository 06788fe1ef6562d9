/** Leaving a page as a person does: not in the moment of a tap, but once the tap is on disk. */
import type { Page } from '@playwright/test'
import { DATABASE } from './hooks.ts'

/** A test of a storage that hangs goes on all the same. Milliseconds. */
const PATIENCE_MS = 1_000

/** From now on a navigation or a reload of `page` first waits for what it is writing. */
export function leaveWhenWritten(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...how) => {
    await written(page)
    return goto(...how)
  }
  page.reload = async (...how) => {
    await written(page)
    return reload(...how)
  }
}

/** Until the browser would no longer ask, and no write is under way; or there is nothing to wait for. */
async function written(page: Page): Promise<void> {
  if (!page.url().startsWith('http')) return
  await page.evaluate(waitForWrites, [DATABASE, PATIENCE_MS] as const).catch(() => undefined)
}

function waitForWrites([name, patience]: readonly [string, number]): Promise<void> {
  const until = performance.now() + patience
  const wouldAsk = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const round = () =>
    new Promise<void>(resolve => {
      const opening = indexedDB.open(name)
      opening.addEventListener('error', () => resolve())
      opening.addEventListener('success', () => {
        const database = opening.result
        const stores = [...database.objectStoreNames]
        const end = () => {
          database.close()
          setTimeout(resolve)
        }
        if (stores.length === 0) return end()
        // It comes after every write that was asked for before it.
        const reading = database.transaction(stores, 'readonly')
        reading.addEventListener('complete', end)
        reading.addEventListener('abort', end)
      })
    })
  const rounds = async () => {
    if (!(await indexedDB.databases()).some(found => found.name === name)) return
    do await round()
    while (wouldAsk() && performance.now() < until)
    await round()
  }
  return Promise.race([rounds(), new Promise<void>(resolve => setTimeout(resolve, patience))])
}
