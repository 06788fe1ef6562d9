import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { draws } from '#tools/dev/quick-mode.ts'
import { ENTRIES_MAC, isSealed, LOCK } from './seal.ts'
import { sealWith } from './sealing.ts'

const randomKey = () => crypto.getRandomValues(new Uint8Array(32))
const newSeal = (id: string) => sealWith(id, { dataKey: randomKey(), macKey: randomKey() })

/** A locked diary of some entries: the first two from before the lock, the others written under it. */
async function lockedDiary(count = 5) {
  const platform = createFakePlatform()
  const { storage, device } = platform
  const entries = Array.from({ length: count }, (_, index) => ({ id: `entry-${index}`, pain: index }))
  await storage.append(entries.slice(0, 2))
  await storage.relock(await newSeal('lock-1'), { id: 'lock-1' })
  for (const entry of entries.slice(2)) await storage.append([entry])
  return { storage, device, keys: [...device.entries.keys()] }
}

test('nothing is noticed where only this app wrote', async () => {
  const { storage } = await lockedDiary()
  expect(await storage.findTampering()).toBeUndefined()
})

test('an entry put in clear into a locked diary is noticed', async () => {
  const { storage, device } = await lockedDiary()
  device.entries.set(device.nextKey(), { id: 'foreign' })
  expect(await storage.findTampering()).toEqual({ added: 1, changed: 0, missing: 0 })
})

test('an entry taken out is noticed, wherever it lay', async () => {
  for (const at of [0, 2, 4]) {
    const { storage, device, keys } = await lockedDiary()
    device.entries.delete(keys[at] ?? -1)
    expect(await storage.findTampering()).toEqual({ added: 0, changed: 0, missing: 1 })
  }
})

test('an entry put in the place of another is noticed', async () => {
  const { storage, device, keys } = await lockedDiary()
  const [first, second] = keys.map(key => device.entries.get(key))
  if (!first || !second || !isSealed(second)) throw new Error('not sealed')
  device.entries.set(keys[0] ?? -1, { ...second, id: first.id })
  expect(await storage.findTampering()).toEqual({ added: 0, changed: 1, missing: 0 })
})

test('two entries that changed places are noticed, though each of them opens', async () => {
  const { storage, device, keys } = await lockedDiary()
  const [first, second] = keys.map(key => device.entries.get(key))
  if (!first || !second) throw new Error('no entries')
  device.entries.set(keys[0] ?? -1, second)
  device.entries.set(keys[1] ?? -1, first)
  expect(await storage.findTampering()).toEqual({ added: 0, changed: 0, missing: 0 })
})

test('an entry of an older state of the same diary put back is noticed', async () => {
  const { storage, device, keys } = await lockedDiary()
  const old = device.entries.get(keys[4] ?? -1)
  await storage.rewrite(here => here.slice(0, 4).map((_, index) => ({ id: `entry-${index}` })), 'leave')
  expect(await storage.findTampering()).toBeUndefined()
  if (!old) throw new Error('no entry')
  device.entries.set(device.nextKey(), old)
  expect(await storage.findTampering()).toEqual({ added: 0, changed: 0, missing: 0 })
})

test.each([undefined, {}, { count: 5, tag: new Uint8Array(32) }, { count: 5, tag: new Uint8Array(0) }])(
  'a record of the MAC that is gone or damaged is noticed, and stays noticed after more is written',
  async record => {
    const { storage, device } = await lockedDiary()
    if (record) device.values.set(ENTRIES_MAC, record)
    else device.values.delete(ENTRIES_MAC)
    expect(await storage.findTampering()).toBeDefined()
    await storage.append([{ id: 'later' }])
    expect(await storage.findTampering()).toBeDefined()
  },
)

test('under a lock of version 1 an entry in clear is noticed', async () => {
  const { storage, device } = createFakePlatform()
  await storage.relock(await sealWith('lock-1', { dataKey: randomKey() }), { id: 'lock-1' })
  await storage.append([{ id: 'one' }])
  expect(await storage.findTampering()).toBeUndefined()
  device.entries.set(device.nextKey(), { id: 'foreign' })
  expect(await storage.findTampering()).toEqual({ added: 1, changed: 0, missing: 0 })
})

const WORK = ['append', 'append', 'again', 'lock', 'change', 'unlock', 'merge'] as const

test('whatever order a person writes, locks, changes the passphrase and unlocks in: all entries open, none lies in clear, nothing is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORK), { maxLength: 12 }), async works => {
      const { storage, device } = createFakePlatform()
      const written: string[] = []
      const append = async (id: string) => {
        await storage.append([{ id }, { id }])
        if (!written.includes(id)) written.push(id)
      }
      for (const [index, work] of works.entries()) {
        const id = `${work}-${index}`
        const isLocked = device.values.has(LOCK)
        if (work === 'append') await append(id)
        else if (work === 'again' && written[0] !== undefined) await append(written[0])
        else if (work === 'merge') {
          await storage.rewrite(
            here => [{ id }, ...here.map((_, at) => ({ id: written[at] ?? '' }))],
            'leave',
          )
          written.unshift(id)
        } else if (work === 'unlock') await storage.relock(undefined, undefined)
        else if ((work === 'lock') !== isLocked) await storage.relock(await newSeal(id), { id })

        const entries = [...device.entries.values()]
        expect(entries.every(isSealed)).toBe(device.values.has(LOCK) || entries.length === 0)
        expect(device.values.has(ENTRIES_MAC)).toBe(device.values.has(LOCK))
        expect(await storage.findTampering()).toBeUndefined()
        const found = await storage.readSince(0)
        expect(found.ok && found.entries.map(({ entry }) => entry)).toEqual(
          written.map(id => expect.objectContaining({ id })),
        )
        expect(found.ok && found.entries.some(({ entry }) => isSealed(entry))).toBe(false)
      }
    }),
    { numRuns: draws(200) },
  )
})
