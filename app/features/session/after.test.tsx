import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { ballStep, session, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { After } from './after.tsx'

const { muscle: _muscle, ...unpressed } = ballStep

const ended = (before: number, steps = [ballStep]) =>
  openScreen(After, {
    events: [...withKnot(), ...session({ id: 's', at: MONDAY_NINE - 600_000, before, how: 'done', steps })],
  })

test('two taps rate the session, each where it belongs', async () => {
  const page = await ended(5)
  await expect(page.click('Save')).rejects.toThrow('disabled')
  await page.choose('Pain now', 3)
  await page.choose('How tender is the spot when you press it?', 6)
  await page.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'session-rated', session: 's', pain: 3, tenderness: 6 }])
  expect(page.text()).toContain('2 less than before. Saved on this device.')
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

test('more pain than before is said, with what to do', async () => {
  const page = await ended(2)
  await page.choose('Pain now', 5)
  await page.click('Save')
  expect(page.text()).toContain('3 more than before. Rest it now.')
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
  expect(page.headings()).toEqual(['2 less than before.'])
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
