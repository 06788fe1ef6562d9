import { afterEach, expect, test, vi } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { watchDownloads } from '#test/builders/downloads.ts'
import { ballStep, nineOn, session, withKnot, type CheckAnswers } from '#test/builders/people.ts'
import { eventually, openScreen, reloaded } from '#test/builders/render.tsx'
import { After } from './after.tsx'

afterEach(() => vi.restoreAllMocks())

const { muscle: _muscle, ...unpressed } = ballStep

const ended = (before: number, steps = [ballStep], answers: CheckAnswers = {}) =>
  openScreen(After, {
    events: [
      ...withKnot(undefined, answers),
      ...session({ id: 's', at: MONDAY_NINE - 600_000, before, how: 'done', steps }),
    ],
  })

async function rated(before: number, after: number, answers: CheckAnswers = {}) {
  const page = await ended(before, [ballStep], answers)
  await page.choose('Pain now', after)
  await page.click('Save')
  return page
}

test('two taps rate the session, each where it belongs', async () => {
  const page = await ended(5)
  await expect(page.click('Save')).rejects.toThrow('disabled')
  await page.choose('Pain now', 3)
  await page.choose('How tender is the spot when you press it?', 6)
  await page.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'session-rated', session: 's', pain: 3, tenderness: 6 }])
  expect(page.headings()[0]).toBe('2 less than before.')
  expect(page.text()).toContain('Saved on this device.')
  await page.click('Back to Today')
  expect(page.at()).toBe('today')
  expect(page.app.platform.storage.askedToPersist).toBe(1)
})

test('the tenderness may be left out', async () => {
  const page = await ended(5)
  await page.choose('Pain now', 5)
  await page.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'session-rated', session: 's', pain: 5 }])
  expect(page.text()).toContain('About the same as before.')
})

test('what the change may be called is said in one line: from two less at five it is a clear one', async () => {
  expect((await rated(5, 3)).text()).toContain('A clear change. Whether it stays shows tomorrow.')
  expect((await rated(5, 4)).text()).toContain('From 2 less we would call it a change.')
  expect((await rated(3, 2)).text()).toContain('A small change.')
})

test('what was done is told in figures, and the path has today on it', async () => {
  const page = await openScreen(After, {
    events: [
      ...withKnot(),
      ...session({ id: 's', at: MONDAY_NINE - 600_000, before: 5, after: 3, outcomes: { 0: 'done' } }),
    ],
  })
  const done = page.element.querySelector('dl')
  expect(done?.textContent).toBe('on the knot1:00holds2min in all1')
  await eventually(() => page.within('Your fourteen days'))
  expect(page.within('Your fourteen days').text()).toContain('Day 1: done')
})

test('who ends at eight after five is told what to do tonight, what would be a warning and to see somebody today', async () => {
  const page = await rated(5, 8)
  expect(page.headings()[0]).toBe('3 more than before.')
  expect(page.text()).toContain('Rest it now: no more pressing today.')
  await eventually(() => page.within('Tonight'))
  expect(page.within('Please see somebody today').text()).toContain('Today, ')
  expect(page.within('Tonight').text()).toContain('no pressing, no stretching')
  expect(page.text()).toContain('Nothing is pressed until somebody has seen you.')
  await page.within('A warning would be').click('One of these is there')
  expect((await page.recorded()).at(-1)).toEqual({ type: 'mini-check-answered', anything: true })
  expect(page.at()).toBe('check')
})

test('two more, but no eight: whom to ask if it stays, and tomorrow is lighter by itself', async () => {
  const page = await rated(3, 5)
  await eventually(() => page.within('Whom to call'))
  expect(page.headings()).not.toContain('Please see somebody today')
  expect(page.within('Tonight').text()).toContain('warmth')
  expect(page.text()).toContain('Tomorrow is lighter by itself: half the pressing.')
  await page.click('See who to ask')
  expect(page.at()).toBe('somebody')
})

test('who must not be warmed is not told to be warm tonight', async () => {
  const page = await rated(3, 5, { has: ['sensation-loss'] })
  await eventually(() => page.within('Tonight'))
  expect(page.within('Tonight').text()).not.toMatch(/warm/i)
})

test('one more is no alarm, and the next one is lighter', async () => {
  const page = await rated(3, 4)
  expect(page.text()).toContain('Rest it now. Tomorrow is lighter by itself.')
  expect(page.headings()).not.toContain('Tonight')
})

test('where nothing was pressed nobody is told that tomorrow is lighter: there is nothing to lighten', async () => {
  for (const after of [6, 7]) {
    const page = await ended(5, [unpressed])
    await page.choose('Pain now', after)
    await page.click('Save')
    await eventually(() =>
      expect(page.text()).toContain(after === 6 ? 'One evening says little.' : 'Whom to call'),
    )
    expect(page.text()).not.toContain('lighter by itself')
  }
})

test('with no pain left it can be told that it is gone', async () => {
  const page = await rated(2, 0)
  await page.click('It is gone')
  expect((await page.recorded()).at(-1)).toEqual({ type: 'course-closed' })
  expect(page.at()).toBe('today')
})

test('tomorrow is at the hour of today unless another is chosen, and goes into the calendar', async () => {
  const downloads = watchDownloads()
  const page = await rated(5, 4)
  expect(page.field('Tomorrow at')).toHaveProperty('value', '08:50')
  await page.type('Tomorrow at', '18:30')
  await page.click('Into my calendar')
  expect((await page.recorded()).at(-1)).toEqual({ type: 'hour-chosen', minute: 1110, reminds: false })
  const [file] = downloads
  expect(file?.name).toBe('unknot-tomorrow.ics')
  expect(await file?.text()).toMatch(/DTSTART;TZID=[^:]+:20260303T183000/)
  expect(page.text()).toContain('Open it, and your calendar has it.')
})

test('where the device allows it the hour is said while the app is open, unless that day is done', async () => {
  const page = await rated(5, 4)
  await page.type('Tomorrow at', '18:30')
  await page.click('Remind me here')
  expect((await page.recorded()).at(-1)).toEqual({ type: 'hour-chosen', minute: 1110, reminds: true })
  const { clock, notify } = page.app.platform
  clock.advance(nineOn(1) + 9.4 * 3_600_000 - clock.now())
  expect(notify.shown).toBeUndefined()
  clock.advance(600_000)
  expect(notify.shown?.title).toBe('Your session')
})

test('where nothing was pressed nobody is asked how tender it is', async () => {
  const page = await ended(5, [unpressed])
  expect(page.text()).not.toContain('tender')
})

test('what waits for the disk is shown, and said to be saved only when it is', async () => {
  const page = await ended(5)
  page.app.platform.storage.refuse('broken', 'writes')
  await page.choose('Pain now', 3)
  await page.click('Save')
  expect(page.headings()[0]).toBe('2 less than before.')
  expect(page.text()).not.toContain('Saved')
  page.app.platform.storage.work()
  await page.app.store.retry()
  await eventually(() => expect(page.text()).toContain('Saved on this device.'))
})

test('without any session there is a way home', async () => {
  const page = await openScreen(After)
  expect(page.text()).not.toContain('Saved')
  await page.click('Back to Today')
  expect(page.at()).toBe('today')
})

test('a rating half given is there after a reload, and not for another session', async () => {
  const before = await ended(5)
  await before.choose('How tender is the spot when you press it?', 6)
  const page = await reloaded(before, After)
  expect(page.chosen('How tender is the spot when you press it?')).toEqual(['6'])
  const other = await openScreen(After, {
    platform: page.app.platform,
    events: session({ id: 'later', at: MONDAY_NINE - 1_000, before: 5, how: 'done', steps: [ballStep] }),
  })
  expect(other.chosen('How tender is the spot when you press it?')).toEqual([])
})
