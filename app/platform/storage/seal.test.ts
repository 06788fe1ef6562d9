import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#core/diary/checksum.ts'
import { applyEvents } from '#core/diary/diary.ts'
import { anyDiary } from '#test/arbitraries/events.ts'
import { makeLock, openLock, parseLock } from './lock.ts'
import { isSealed, openEntry, openValue, sealEntry, sealValue } from './seal.ts'
import { parseMessage } from '#app/platform/tabs.ts'

const PASSPHRASE = 'seven quiet pine trees'

describe('the lock', () => {
  it('opens for the right passphrase, however its letters were typed, and for no other', async () => {
    const { lock } = await makeLock('Grüße vom Berg 7', 'lock-1')
    expect(await openLock(lock, 'Gru\u0308ße vom Berg 7')).toMatchObject({ lockId: 'lock-1' })
    expect(await openLock(lock, 'Grüße vom Berg 8')).toBeUndefined()
    expect(await openLock({ ...lock, id: 'lock-2' }, 'Grüße vom Berg 7')).toBeUndefined()
    expect(parseLock(structuredClone(lock))).toBeDefined()
    expect(parseLock({ ...lock, version: 2 })).toBeUndefined()
  })

  it('gives every entry back as it was, and shows nothing of it on disk', async () => {
    const { lock, seal } = await makeLock(PASSPHRASE, 'lock-1')
    const again = await openLock(lock, PASSPHRASE)
    await fc.assert(
      fc.asyncProperty(anyDiary, async events => {
        for (const event of events) {
          const sealed = await sealEntry(seal, event)
          expect(Object.keys(sealed)).toEqual(['id', 'sealed'])
          expect(canonicalJson(await openEntry(again, sealed))).toBe(canonicalJson(event))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses an entry that was changed, or put in the place of another', async () => {
    const { seal } = await makeLock(PASSPHRASE, 'lock-1')
    const sealed = await sealEntry(seal, { id: 'one', pain: 5 })
    if (!isSealed(sealed)) throw new Error('not sealed')
    const swapped = { ...sealed, id: 'two' }
    expect(await openEntry(seal, swapped)).toBe(swapped)
    const changed = { ...sealed, sealed: sealed.sealed.with(20, (sealed.sealed[20] ?? 0) ^ 1) }
    expect(await openEntry(seal, changed)).toBe(changed)
    const same = await sealEntry(seal, { id: 'one', pain: 5 })
    expect(isSealed(same) && same.sealed).not.toEqual(sealed.sealed)
  })

  it('seals kept values too, and the copy before a restore entry by entry', async () => {
    const { seal } = await makeLock(PASSPHRASE, 'lock-1')
    const copy = await sealValue(seal, 'before-restore', [{ id: 'one', pain: 5 }])
    expect(Array.isArray(copy) && copy.every(isSealed)).toBe(true)
    expect(await openValue(seal, 'before-restore', copy)).toEqual([{ id: 'one', pain: 5 }])
    const session = await sealValue(seal, 'session', { at: 3 })
    expect(isSealed(session)).toBe(true)
    expect(await openValue(seal, 'session', session)).toEqual({ at: 3 })
    expect(await openValue(undefined, 'session', session)).toBeUndefined()
    expect(await sealValue(seal, 'session', undefined)).toBeUndefined()
  })
})

it('a diary folded from a snapshot and the entries after it is the whole diary', () => {
  fc.assert(
    fc.property(anyDiary, fc.nat(12), (events, cut) => {
      const snapshot = structuredClone(applyEvents(events.slice(0, cut)))
      expect(applyEvents(events.slice(cut), snapshot)).toEqual(applyEvents(events))
      const sealed: ReturnType<typeof applyEvents> = JSON.parse(JSON.stringify(snapshot))
      expect(canonicalJson(applyEvents(events.slice(cut), sealed))).toBe(canonicalJson(applyEvents(events)))
    }),
  )
})

it('what another app says on the channel is not heard', () => {
  expect(parseMessage({ news: 'diary', build: 'a' })).toEqual({ news: 'diary', build: 'a' })
  for (const other of [undefined, null, 7, 'diary', {}, { news: 'other', build: 'a' }, { news: 'diary' }])
    expect(parseMessage(other)).toBeUndefined()
})
