import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFakeClock, type FakeClock } from '#app/platform/fake/clock.ts'
import { settled } from '#test/builders/app.ts'
import { BUSY_MS, PATIENCE_MS } from './patience.ts'
import { createStorage } from './storage.ts'

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' })
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => vi.unstubAllGlobals())

/** A browser in which some tab holds this Web Lock. */
const holding = (...names: readonly string[]) =>
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held: names.map(name => ({ name })) }) } })

/** A storage whose disk does not answer. */
function unanswered() {
  const clock = createFakeClock(1_000_000)
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
  return { clock, storage: createStorage(clock) }
}

async function afterPatience<Answer>(clock: FakeClock, answer: Promise<Answer>): Promise<Answer> {
  clock.advance(PATIENCE_MS)
  await settled()
  return answer
}

test('a disk that another tab is writing to for long is called busy, and not silent', async () => {
  holding('unknot rewrite')
  const { clock, storage } = unanswered()
  expect(await afterPatience(clock, storage.readSince(0))).toEqual({ ok: false, storageError: 'busy' })
  expect(await afterPatience(clock, storage.append([{ id: 'a' }]))).toEqual({
    ok: false,
    storageError: 'busy',
  })
})

test('a disk that nobody is known to write to does not answer', async () => {
  holding('unknot-breaks')
  const { clock, storage } = unanswered()
  expect(await afterPatience(clock, storage.readSince(0))).toEqual({ ok: false, storageError: 'silent' })
  vi.stubGlobal('navigator', {})
  expect(await afterPatience(clock, storage.readSince(0))).toEqual({ ok: false, storageError: 'silent' })
})

test('nobody is told for ever that another tab is only busy', async () => {
  holding('unknot rewrite')
  const { clock, storage } = unanswered()
  expect(await afterPatience(clock, storage.readSince(0))).toEqual({ ok: false, storageError: 'busy' })
  clock.advance(BUSY_MS)
  expect(await afterPatience(clock, storage.readSince(0))).toEqual({ ok: false, storageError: 'silent' })
})

test('a lock or a passphrase on a disk that does not answer comes to an end', async () => {
  holding()
  const { clock, storage } = unanswered()
  expect(await afterPatience(clock, storage.relock(undefined, undefined))).toEqual({
    ok: false,
    storageError: 'silent',
  })
  expect(await afterPatience(clock, storage.setLockAside())).toEqual({ ok: false, storageError: 'silent' })
  expect(await afterPatience(clock, storage.findTampering())).toBeUndefined()
})
