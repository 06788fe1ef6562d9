/** What lies in the browser's own stores, looked at and changed from outside of the app. */
import type { Page } from '@playwright/test'
import { DATABASE, EVENTS, SAVED } from './hooks.ts'

/** Every row of every store of the diary as one text; bytes are read as if they were letters. */
export function readDisk(page: Page): Promise<string> {
  return page.evaluate(
    name =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name)
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
    DATABASE,
  )
}

/** Puts another value in the place of a saved one that is not history, or takes it away. */
export function overwriteSaved(page: Page, key: string, value?: unknown): Promise<void> {
  return page.evaluate(
    ({ name, store, key, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no diary')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(store, 'readwrite')
          if (value === undefined) transaction.objectStore(store).delete(key)
          else transaction.objectStore(store).put(value, key)
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    { name: DATABASE, store: SAVED, key, value },
  )
}

/** A saved value that is not history. */
export function readSaved(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    ({ name, store, key }) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no diary')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(store).objectStore(store).get(key)
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result)
          })
        })
      }),
    { name: DATABASE, store: SAVED, key },
  )
}

/** The names of the caches there are. */
export function cacheNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}

/** The names of the databases there are. Asking does not make one. */
export function databaseNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
}

/** Puts an entry in clear into the diary, or takes its last one out, as only something else than the app would. */
export function tamper(page: Page, how: 'add' | 'remove'): Promise<void> {
  return page.evaluate(
    ({ name, store, how }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no diary')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(store, 'readwrite')
          const entries = transaction.objectStore(store)
          if (how === 'add') entries.add({ id: 'foreign', at: Date.now(), happening: { type: 'exported' } })
          else {
            const last = entries.openCursor(null, 'prev')
            last.addEventListener('success', () => last.result?.delete())
          }
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    { name: DATABASE, store: EVENTS, how },
  )
}
