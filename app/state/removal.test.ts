import { expect, test } from 'vitest'
import { happened, fakeApp, toldIn } from '#test/builders/app.ts'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { COPIED_AT } from '#app/platform/storage/copy.ts'
import { BEFORE_RESTORE } from '#app/platform/storage/seal.ts'
import { removeEntries, unreadEntries } from './removal.ts'
import { bringBack } from './restore.ts'
import { SNAPSHOT } from './snapshot.ts'

const BEYOND = { id: 'beyond', at: 1e300, happening: { type: 'exported' } }

/** Somebody whose diary also holds these. */
async function having(entries: readonly { readonly id: string }[]) {
  const app = await fakeApp({ events: inTheMiddle() })
  await app.platform.storage.append(entries)
  await app.store.retry()
  return app
}

test('what cannot be read is found with its reason, removed, and everything else stays', async () => {
  const app = await having([BEYOND])
  expect(app.store.unread.value).toBe(1)
  expect(await unreadEntries(app)).toEqual([{ id: 'beyond', reason: 'out-of-range', entry: BEYOND }])
  expect(await removeEntries(app, ['beyond'])).toBe(true)
  expect([app.store.unread.value, await unreadEntries(app)]).toEqual([0, []])
  expect(toldIn(await app.store.events())).toEqual(inTheMiddle())
})

test('an entry that is removed is in no copy that makes the next start quicker', async () => {
  const note = happened({ type: 'day-noted', day: '2026-03-01', note: 'private' })
  const app = await having([note, BEYOND])
  await app.platform.storage.set(SNAPSHOT, { diary: { note: 'private' } })
  expect(await removeEntries(app, [note.id])).toBe(true)
  expect(await app.platform.storage.get(SNAPSHOT)).toBeUndefined()
  expect(app.store.unread.value).toBe(1)
})

test('an entry that is removed is not in the copy from before a restore either', async () => {
  const note = happened({ type: 'day-noted', day: '2026-03-01', note: 'private' })
  const app = await having([note])
  expect(await app.store.replace([...withKnot(), note])).toBe(true)
  expect(await removeEntries(app, [note.id])).toBe(true)
  expect(await app.platform.storage.get(BEFORE_RESTORE)).toEqual(inTheMiddle())
  expect(await bringBack(app.store)).toBe(true)
  expect((await app.store.events()).map(({ id }) => id)).not.toContain(note.id)
})

test('a copy of which everything was removed is no copy any more', async () => {
  const note = happened({ type: 'day-noted', day: '2026-03-01', note: 'private' })
  const app = await fakeApp({ events: [note] })
  expect(await app.store.replace([...withKnot(), note])).toBe(true)
  expect(await removeEntries(app, [note.id])).toBe(true)
  const { storage } = app.platform
  expect([await storage.get(BEFORE_RESTORE), await storage.get(COPIED_AT)]).toEqual([undefined, undefined])
  expect(toldIn(await app.store.events())).toEqual(withKnot())
})

test('who removes an answer about safety is asked again', async () => {
  const app = await fakeApp({ events: withKnot() })
  const answered = withKnot().find(({ happening }) => happening.type === 'safety-answered')
  expect(await removeEntries(app, [answered?.id ?? ''])).toBe(true)
  expect([app.store.diary.value.checked, app.store.diary.value.askAgain]).toEqual([undefined, true])
})

test('only the latest note that an earlier check no longer counts is written again', async () => {
  const note = happened({ type: 'mini-check-answered', anything: true }, MONDAY_NINE - 1)
  const app = await having([note])
  const checks = async () =>
    (await app.store.events()).flatMap(({ id, happening }) =>
      happening.type === 'mini-check-answered' ? [id] : [],
    )
  await app.store.record({ type: 'mini-check-answered', anything: true })
  app.platform.clock.advance(1_000)
  expect(await removeEntries(app, [note.id])).toBe(true)
  const [left, ...more] = await checks()
  expect([left === undefined, left === note.id, more]).toEqual([false, false, []])
  app.platform.clock.advance(1_000)
  expect(await removeEntries(app, [left ?? ''])).toBe(true)
  expect(await checks()).toHaveLength(1)
  expect(app.store.diary.value.askAgain).toBe(true)
})

test('an entry that cannot be removed is still there', async () => {
  const app = await having([BEYOND])
  app.platform.storage.refuse('full', 'writes')
  expect(await removeEntries(app, ['beyond'])).toBe(false)
  app.platform.storage.work()
  expect(await unreadEntries(app)).toHaveLength(1)
})
