import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#core/diary/checksum.ts'
import { applyEvents } from '#core/diary/diary.ts'
import { anyDiary } from '#test/arbitraries/events.ts'
import { isSealed, openEntry, openValue, sealEntry, sealValue } from './seal.ts'
import { sealWith } from './sealing.ts'
import { parseMessage } from '#app/platform/tabs.ts'

/** What seals with new keys. */
const newSeal = (keys = { dataKey: randomKey(), macKey: randomKey() }) => sealWith('lock-1', keys)
const randomKey = () => crypto.getRandomValues(new Uint8Array(32))

describe('under the lock', () => {
  it('every entry comes back as it was, and shows nothing of it on disk', async () => {
    const keys = { dataKey: randomKey(), macKey: randomKey() }
    const [seal, again] = [await newSeal(keys), await newSeal(keys)]
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

  it('an entry that was changed is refused, or one put in the place of another', async () => {
    const seal = await newSeal()
    const sealed = await sealEntry(seal, { id: 'one', pain: 5 })
    if (!isSealed(sealed)) throw new Error('not sealed')
    const swapped = { ...sealed, id: 'two' }
    expect(await openEntry(seal, swapped)).toBe(swapped)
    const changed = { ...sealed, sealed: sealed.sealed.with(20, (sealed.sealed[20] ?? 0) ^ 1) }
    expect(await openEntry(seal, changed)).toBe(changed)
    const same = await sealEntry(seal, { id: 'one', pain: 5 })
    expect(isSealed(same) && same.sealed).not.toEqual(sealed.sealed)
  })

  it('saved values are sealed too, and the copy before a restore entry by entry', async () => {
    const seal = await newSeal()
    const copy = await sealValue(seal, 'before-restore', [{ id: 'one', pain: 5 }])
    expect(Array.isArray(copy) && copy.every(isSealed)).toBe(true)
    expect(await openValue(seal, 'before-restore', copy)).toEqual([{ id: 'one', pain: 5 }])
    const session = await sealValue(seal, 'session', { at: 3 })
    expect(isSealed(session)).toBe(true)
    expect(await openValue(seal, 'session', session)).toEqual({ at: 3 })
    expect(await openValue(undefined, 'session', session)).toBeUndefined()
    expect(await sealValue(seal, 'session', undefined)).toBeUndefined()
  })

  it('a saved value that somebody put in clear is not taken', async () => {
    expect(await openValue(await newSeal(), 'session', { at: 3 })).toBeUndefined()
    expect(await openValue(undefined, 'session', { at: 3 })).toEqual({ at: 3 })
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
