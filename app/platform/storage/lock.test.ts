import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { Argon2Thread } from '#test/builders/argon2-thread.ts'
import { KDF_COST } from './key-derivation.ts'
import { isOutdated, makeLock, openLock, parseLock, type Lock } from './lock.ts'
import { openEntry } from './seal.ts'

/** Less to wait for than today's cost. */
const QUICK = { memoryKib: 8192, passes: 1, lanes: 1 } as const
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

/** Made by the version of before, and an entry sealed with it. */
const OF_VERSION_1 = {
  id: 'lock-1',
  version: 1,
  memoryKib: 19_456,
  passes: 2,
  lanes: 1,
  salt: bytes('8uiG99Kddb6JmjcfW7x69A=='),
  key: bytes('ycoGsvNmEngt+2JJL7rCvhTkaFgbbYXjFRtSFdwccIquXlWGbsC2dO2ZaIFrKvqbR72Gd+RbDCYgh78x'),
} as const satisfies Lock
const SEALED_1 = {
  id: 'one',
  sealed: bytes('DV6PSAa7unuADokesctZmpPM6Gp8exBu9/QoJjAx7e1xBgajVhXY7Gvm6J2L4auBTg=='),
}
/** The same, of somebody whose keyboard put a space behind "trees". */
const WITH_SPACE_1 = {
  ...OF_VERSION_1,
  salt: bytes('TnzBnILyp9QKrv1QzJPXJA=='),
  key: bytes('zouNLyoniSzNHsi9uQCsM+Di7EEWVWltiL4wSgmtbYkjHj6T5lFkzRkHVjTqlmH5wTER2/s3bdT+V/Db'),
}

function inThread(): void {
  vi.stubGlobal('Worker', Argon2Thread)
  onTestFinished(() => void vi.unstubAllGlobals())
}

let lock: Lock
beforeAll(async () => {
  lock = (await makeLock('Grüße vom Berg 7', 'lock-1', QUICK)).lock
})

test('a new lock costs what RFC 9106 recommends where memory is scarce', async () => {
  const made = await makeLock('seven quiet pine trees', 'lock-1')
  expect(made.lock).toMatchObject({ version: 2, memoryKib: 64 * 1024, passes: 3, lanes: 1 })
  expect(isOutdated(made.lock)).toBe(false)
  expect(made.seal.mac).toBeDefined()
  // What the page derived, a thread with another Argon2id derives as well.
  inThread()
  expect(await openLock(made.lock, 'seven quiet pine trees')).toMatchObject({ lockId: 'lock-1' })
})

test.each(['Grüße vom Berg 7', 'Gru\u0308ße vom Berg 7', ' Grüße vom Berg 7', 'Grüße vom Berg 7\u00a0 '])(
  'the right passphrase opens, however a keyboard wrote it: "%s"',
  async typed => {
    expect(await openLock(lock, typed)).toMatchObject({ lockId: 'lock-1' })
  },
)

test.each(['Grüße vom Berg 8', 'grüße vom Berg 7', 'Grüße  vom Berg 7', ''])(
  'no other passphrase opens: "%s"',
  async typed => {
    expect(await openLock(lock, typed)).toBeUndefined()
  },
)

test('a record put in the place of another opens nothing', async () => {
  expect(await openLock({ ...lock, id: 'lock-2' }, 'Grüße vom Berg 7')).toBeUndefined()
})

test.each(['seven quiet pine trees', 'seven quiet pine trees ', ' seven quiet pine trees'])(
  'a lock of version 1 opens for "%s", with its own cost, and is to be made anew',
  async typed => {
    inThread()
    const seal = await openLock(OF_VERSION_1, typed)
    expect(await openEntry(seal, SEALED_1)).toEqual({ id: 'one', pain: 5 })
    expect(seal?.mac).toBeUndefined()
    expect(isOutdated(OF_VERSION_1)).toBe(true)
  },
)

test.each(['seven quiet pine trees ', 'seven quiet pine trees', 'seven quiet pine trees\t'])(
  'a lock of version 1 that was made with a space at its end opens for "%s"',
  async typed => {
    inThread()
    expect(await openLock(WITH_SPACE_1, typed)).toMatchObject({ lockId: 'lock-1' })
  },
)

test('a record is read as it lies on disk', () => {
  expect(parseLock(structuredClone(lock))).toEqual({ ok: true, lock })
  expect(parseLock(OF_VERSION_1)).toEqual({ ok: true, lock: OF_VERSION_1 })
})

test('a record of a newer version is not said to be broken', () => {
  expect(parseLock({ ...lock, version: 3 })).toEqual({ ok: false, problem: 'newer' })
  expect(parseLock({ version: 3 })).toEqual({ ok: false, problem: 'newer' })
})

test.each<readonly [string, unknown]>([
  ['nothing of it', {}],
  ['not a record', 'lock'],
  ['no salt', { ...OF_VERSION_1, salt: undefined }],
  ['half a key', { ...OF_VERSION_1, key: OF_VERSION_1.key.slice(0, 30) }],
  ['the keys of another version', { ...OF_VERSION_1, version: 2 }],
  ['all the memory there is', { ...OF_VERSION_1, memoryKib: 2 ** 32 }],
  ['hardly any memory', { ...OF_VERSION_1, memoryKib: 8 }],
  ['passes for a year', { ...OF_VERSION_1, passes: 1e9 }],
  ['no pass', { ...OF_VERSION_1, passes: 0 }],
  ['half a lane', { ...OF_VERSION_1, lanes: 0.5 }],
  ['a version that never was', { ...OF_VERSION_1, version: 0 }],
])('a damaged record is refused before anything is computed: %s', (_what, record) => {
  expect(parseLock(record)).toEqual({ ok: false, problem: 'broken' })
})

test('the cost of today is within what is accepted', async () => {
  expect(parseLock({ ...lock, ...KDF_COST })).toMatchObject({ ok: true })
})
