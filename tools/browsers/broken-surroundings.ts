/** What can be wrong where somebody opens Unknot, and what the page must say. Functions here run in the page. */
import type { Wishes } from './driven.ts'
import type { Spoiling } from './spoiling-server.ts'

/** One surrounding. */
export interface Surrounding {
  readonly name: string
  readonly spoiling?: Spoiling
  readonly wishes?: Wishes
  /** Where nothing is wrong with it, because the browser goes on keeping what a page keeps. */
  readonly harmlessIn?: string
  /** Runs in a page of the same origin before the app is opened. */
  readonly prepare?: () => Promise<unknown>
  /** What a person must be able to read within five seconds, in English and in German. */
  readonly says: readonly [RegExp, RegExp]
}

const OLD = [/too old/, /zu alt/] as const
const NO_DIARY = [/does not let us keep a diary/, /lässt uns hier kein Tagebuch führen/] as const
/** What is said where nothing is wrong. */
export const BEGUN = [/Where does it hurt\?/, /Wo tut es weh\?/] as const

export const SURROUNDINGS: readonly Surrounding[] = [
  { name: 'ok', says: BEGUN },
  { name: 'cookies blocked', wishes: { blocksCookies: true }, harmlessIn: 'WebKit', says: NO_DIARY },
  { name: 'no indexedDB', spoiling: { before: takeStorageAway }, says: NO_DIARY },
  { name: 'open throws', spoiling: { before: throwOnOpen }, says: NO_DIARY },
  {
    name: 'open never answers',
    spoiling: { before: hangOnOpen },
    says: [/storage of this browser does not answer/, /Speicher dieses Browsers antwortet nicht/],
  },
  {
    name: 'newer database',
    prepare: makeNewerDatabase,
    says: [/A newer version of Unknot wrote this diary/, /neuere Version von Unknot hat dieses Tagebuch/],
  },
  {
    name: 'missing store',
    prepare: makeHalfDatabase,
    says: [/A part of the diary’s database is missing/, /Ein Teil der Datenbank des Tagebuchs fehlt/],
  },
  { name: 'plain http', spoiling: { isInsecure: true }, says: BEGUN },
  { name: 'old engine', spoiling: { before: makeOld }, says: OLD },
  {
    name: 'no script arrives',
    spoiling: { swallows: /\.js$/ },
    says: [/has not started here yet/, /noch nicht gestartet/],
  },
  {
    name: 'the app does not arrive',
    spoiling: { swallows: /\/index-[^/]*\.js$/ },
    says: [/A part of it did not arrive/, /Ein Teil davon ist nicht angekommen/],
  },
  {
    name: 'the start breaks',
    spoiling: { before: breakStart },
    says: [/Unknot could not start/, /Unknot konnte nicht starten/],
  },
]

function takeStorageAway(): void {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  Reflect.deleteProperty(Object.getPrototypeOf(globalThis), 'indexedDB')
}

function throwOnOpen(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
}

function hangOnOpen(): void {
  IDBOpenDBRequest.prototype.addEventListener = () => undefined
  IDBFactory.prototype.databases = () => new Promise(() => {})
}

function makeOld(): void {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
    Reflect.deleteProperty(Array.prototype, name)
  Reflect.deleteProperty(globalThis, 'structuredClone')
}

/** Anything the start does might break. */
function breakStart(): void {
  const listen = addEventListener.bind(globalThis)
  Reflect.set(globalThis, 'addEventListener', (...asked: Parameters<typeof listen>) => {
    if (asked[0] === 'popstate') throw new Error('broken on purpose')
    listen(...asked)
  })
}

function makeNewerDatabase(): Promise<unknown> {
  return new Promise(resolve => {
    const opening = indexedDB.open('unknot', 2)
    opening.addEventListener('upgradeneeded', () => {
      const events = opening.result.createObjectStore('events', { autoIncrement: true })
      events.add({ id: 'a', at: 1_700_000_000_000, happening: { type: 'flare-noted', before: [] } })
      opening.result.createObjectStore('kept')
    })
    opening.addEventListener('success', () => resolve(opening.result.close()))
  })
}

function makeHalfDatabase(): Promise<unknown> {
  return new Promise(resolve => {
    const opening = indexedDB.open('unknot', 1)
    opening.addEventListener('upgradeneeded', () => {
      const events = opening.result.createObjectStore('events', { autoIncrement: true })
      events.createIndex('id', 'id', { unique: true })
      events.add({ id: 'a', at: 1_700_000_000_000, happening: { type: 'flare-noted', before: [] } })
    })
    opening.addEventListener('success', () => resolve(opening.result.close()))
  })
}
