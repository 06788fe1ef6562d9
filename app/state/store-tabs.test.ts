import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { createFakeDevice, entriesOnDisk, type FakeDevice } from '#app/platform/fake/disk.ts'
import { entriesMac } from '#app/platform/storage/entries-mac.ts'
import { isSealed, LOCK, lockIdOf, openEntry, type Seal } from '#app/platform/storage/seal.ts'
import { happened, settled } from '#test/builders/app.ts'
import { draws } from '#tools/dev/quick-mode.ts'
import { openStore } from './store.ts'

const RUNS = draws(300)
const WORK = ['record', 'record', 'merge', 'lock', 'unlock'] as const
type Work = (typeof WORK)[number]

/** A lock that turns the bytes round: quick, and what is sealed twice stays unreadable. */
const sealOf = (lockId: string): Seal => ({
  lockId,
  mac: entriesMac(new TextEncoder().encode(lockId.padEnd(32))),
  seal: (name, value) =>
    Promise.resolve(new TextEncoder().encode(`${lockId} ${name} ${JSON.stringify(value)}`).reverse()),
  open(name, sealed) {
    const text = new TextDecoder().decode(sealed.toReversed())
    const begin = `${lockId} ${name} `
    if (!text.startsWith(begin)) return Promise.reject(new Error('another lock'))
    return Promise.resolve<unknown>(JSON.parse(text.slice(begin.length)))
  },
})
const sealNow = ({ values }: FakeDevice) => {
  const id = lockIdOf(values.get(LOCK))
  return id === undefined ? undefined : sealOf(id)
}

/** Two or three tabs, each with its own list of things to do, and how long the disk takes between them. */
async function live(tabs: readonly (readonly Work[])[], pauses: readonly number[]): Promise<void> {
  const device = createFakeDevice()
  const promised = new Set<string>()
  let turn = 0
  device.pause = async () => {
    turn += 1
    for (let step = 0; step < (pauses[turn % pauses.length] ?? 0); step += 1) await settled()
  }
  const platforms = tabs.map(() => createFakePlatform({ device }))
  const stores = await Promise.all(platforms.map(platform => openStore(platform)))

  await Promise.all(
    tabs.map(async (works, tab) => {
      const [platform, store] = [platforms[tab], stores[tab]]
      if (!platform || !store) throw new Error('no such tab')
      const { storage } = platform
      for (const [index, work] of works.entries()) {
        const name = `${tab}-${index}`
        // As after the page was loaded again, with the passphrase where there is one.
        storage.useSeal(sealNow(device))
        if (work === 'record') {
          await store.record({ type: 'day-noted', day: '2026-11-02', note: name })
          promised.add(name)
        } else if (work === 'merge') {
          const file = [1, 2].map(entry =>
            happened({ type: 'day-noted', day: '2026-11-01', note: `${name}-${entry}` }, MONDAY_NINE - entry),
          )
          if (await store.merge(file)) for (const entry of [1, 2]) promised.add(`${name}-${entry}`)
        } else {
          const lockId = `lock-${name}`
          await (work === 'lock'
            ? storage.relock(sealOf(lockId), { id: lockId })
            : storage.relock(undefined, undefined))
        }
      }
    }),
  )
  for (const [tab, store] of stores.entries()) {
    platforms[tab]?.storage.useSeal(sealNow(device))
    await store.retry()
  }

  expect(await platforms[0]?.storage.findTampering()).toBeUndefined()
  const opened = await Promise.all(entriesOnDisk(device).map(entry => openEntry(sealNow(device), entry)))
  expect(opened.filter(isSealed)).toEqual([])
  const notes = opened.map(entry => JSON.stringify(entry).replace(/.*"note":"([^"]*)".*/u, '$1'))
  expect(new Set(notes).size).toBe(notes.length)
  expect([...promised].filter(name => !notes.includes(name))).toEqual([])
}

test('whatever two or three tabs write, bring in, lock and unlock at once, nothing is lost, doubled, sealed twice or taken for tampering', async () => {
  const works = fc.array(fc.constantFrom(...WORK), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(works, { minLength: 2, maxLength: 3 }),
      fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
      live,
    ),
    { numRuns: RUNS },
  )
})
