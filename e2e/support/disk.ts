/** What lies in the browser's own stores, looked at from outside of the app. */
import type { Page } from '@playwright/test'

/** Every row of every store of the diary as one text; bytes are read as if they were letters. */
export function readDisk(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('unknot')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no diary')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const names = [...database.objectStoreNames]
          const transaction = database.transaction(names, 'readonly')
          const found = names.map(name => transaction.objectStore(name).getAll())
          transaction.addEventListener('complete', () => {
            database.close()
            const asJson = (_key: string, value: unknown) =>
              value instanceof Uint8Array ? String.fromCodePoint(...value) : value
            resolve(
              JSON.stringify(
                found.flatMap(({ result }) => result),
                asJson,
              ),
            )
          })
          transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not read')))
        })
      }),
  )
}

/** The names of the caches there are. */
export function cacheNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}
