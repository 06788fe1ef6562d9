import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUILD } from '#app/build-id.ts'
import { applyEvents } from '#core/diary/diary.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { anyDiary } from '#test/arbitraries/events.ts'
import { settled } from '#test/builders/app.ts'
import { makeSnapshot, SNAPSHOT } from './snapshot.ts'
import { openStore } from './store.ts'

/** What a broken disk, or a program gone wrong, may have put in the place of anything. */
const DAMAGE: readonly unknown[] = [undefined, null, {}, [], 99, -1, '', 'strange', true, Number.NaN]

/** Every place inside a value, as the names that lead to it. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))]
}

/** The same value with something else in one place; undefined takes the place away. */
function damaged(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by
  if (typeof value !== 'object' || value === null) return value
  const inner = damaged(Reflect.get(value, name), rest, by)
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === name ? inner : one))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key !== name ? [[key, one]] : inner === undefined ? [] : [[key, inner]],
    ),
  )
}

/** Opens a diary with this in the place of its snapshot, and says what is shown. */
async function openWith(entries: readonly { readonly id: string }[], snapshot: unknown) {
  const platform = createFakePlatform()
  await platform.storage.append(entries)
  await platform.storage.set(SNAPSHOT, snapshot)
  const store = await openStore(platform)
  await settled()
  return { diary: store.diary.value, unread: store.unread.value, error: store.storageError.value }
}

test('a snapshot damaged anywhere shows the same as no snapshot at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDiary,
      fc.nat(),
      fc.constantFrom(...DAMAGE),
      fc.nat({ max: 3 }),
      async (events, where, by, later) => {
        const entries = [...events, { id: 'of tomorrow' }]
        const upTo = Math.max(0, entries.length - later)
        const diary = applyEvents(events.slice(0, upTo))
        const unread = upTo === entries.length ? 1 : 0
        const snapshot: unknown = structuredClone(
          makeSnapshot({ key: upTo, count: upTo, unread, removed: [], diary }),
        )
        const places = placesIn(snapshot)
        const path = places[where % places.length] ?? []
        const found = await openWith(entries, damaged(snapshot, path, by))
        expect(found).toEqual(await openWith(entries, undefined))
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['nothing in it', {}],
  ['a list for a diary', { diary: [] }],
  ['no notes', { diary: { ...applyEvents([]), notes: undefined } }],
  ['no body', { diary: { ...applyEvents([]), body: undefined } }],
  ['sessions of nothing', { diary: { ...applyEvents([]), sessions: null } }],
  ['99 strange entries that do not exist', { unread: 99 }],
  ['an empty object for a diary', { diary: {} }],
])('a snapshot of this build with %s is not believed', async (_what, more) => {
  const sound = makeSnapshot({ key: 0, count: 0, unread: 0, removed: [], diary: applyEvents([]) })
  const broken = Object.keys(more).length === 0 ? {} : { ...sound, build: BUILD, ...more }
  expect(await openWith([], broken)).toEqual({ diary: applyEvents([]), unread: 0, error: undefined })
})
