import { expect, test } from 'vitest'
import { fakeApp, happened, toldIn } from '#test/builders/app.ts'
import { inTheMiddle, nineOn, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

const BEYOND = { id: 'beyond', at: 1e300, happening: { type: 'day-noted', day: '2026-03-01' } }

test('what cannot be read is listed with its reason, and removed after being asked', async () => {
  const app = await fakeApp({ events: inTheMiddle() })
  await app.platform.storage.append([BEYOND])
  await app.store.retry()
  const page = await openScreen(Mine, { app })
  await page.click('Show the entries')
  await eventually(() => expect(page.text()).toContain('1 cannot be read'))
  expect(page.text()).toContain('A number or a date that cannot be')
  await page.click('Remove all that cannot be read')
  await page.click('Keep it')
  expect(app.store.unread.value).toBe(1)
  await page.click('Remove all that cannot be read')
  await page.click('Yes, remove it')
  await eventually(() => expect(page.text()).toContain('Removed.'))
  expect(page.text()).not.toContain('cannot be read')
  expect(toldIn(await app.store.events())).toEqual(inTheMiddle())
})

test('any entry can be removed without the screen that shows it', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  await page.click('Show the entries')
  await eventually(() => expect(page.text()).toContain('2 Mar 2026: 2 entries'))
  await page.click('Remove: A painting of where it hurts')
  await page.click('Yes, remove it')
  await eventually(() => expect(page.text()).toContain('2 Mar 2026: 1 entry'))
  expect(page.app.store.diary.value.painted).toBeUndefined()
})

test('who removes the safety check is told that it is asked again', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  await page.click('Show the entries')
  await eventually(() => expect(page.text()).toContain('2 Mar 2026: 2 entries'))
  await page.click('Remove: The safety check')
  expect(page.text()).toContain('and the safety check is asked again.')
  await page.click('Yes, remove it')
  await eventually(() => expect(page.app.store.diary.value.askAgain).toBe(true))
})

const NOTE = 'A note that an earlier check no longer counts'

test('what stays of a removed check has its own name, is said to stay, and is not offered to be removed', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  await page.click('Show the entries')
  await page.click('Remove: The safety check')
  expect(page.text()).toContain(`${NOTE} stays.`)
  await page.click('Yes, remove it')
  await eventually(() => expect(page.text()).toContain(`Removed. ${NOTE} stays.`))
  await eventually(() =>
    expect(page.text()).toContain(`${NOTE}. It stays, so that no earlier check counts again.`),
  )
  expect(page.controls().filter(name => name.startsWith('Remove:'))).toEqual([
    'Remove: A painting of where it hurts',
  ])
})

test('of two notes the earlier one can be removed, and nothing is written in its place', async () => {
  const events = [-2, -1].map(day => happened({ type: 'mini-check-answered', anything: true }, nineOn(day)))
  const page = await openScreen(Mine, { events })
  await page.click('Show the entries')
  await page.click(`Remove: ${NOTE}`)
  expect(page.text()).not.toContain(`${NOTE} stays.`)
  await page.click('Yes, remove it')
  await eventually(() => expect(page.text()).toContain('Removed.'))
  expect(toldIn(await page.app.store.events())).toEqual(events.slice(1))
})

test.for([
  ['day', 'A day was removed'],
  ['session', 'A session was removed'],
] as const)('who takes back that a %s was removed is told that it is shown again', async ([kind, what]) => {
  const events = [
    happened(
      kind === 'day'
        ? { type: 'day-removed', day: '2026-03-01' }
        : { type: 'session-removed', session: 's1' },
    ),
  ]
  const page = await openScreen(Mine, { events })
  await page.click('Show the entries')
  await page.click(`Remove: ${what}`)
  expect(page.text()).toContain('What was removed then is shown again.')
})

test('an empty diary has no entries to show', async () => {
  const page = await openScreen(Mine)
  await page.click('Show the entries')
  await eventually(() => expect(page.text()).toContain('There are no entries yet.'))
})
