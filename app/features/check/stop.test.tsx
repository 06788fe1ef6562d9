import { afterEach, expect, test, vi } from 'vitest'
import type { Flag } from '#core/vocabulary/answers.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { checked, withKnot } from '#test/builders/people.ts'
import { openScreen } from '#test/builders/render.tsx'
import { Check } from './check.tsx'

afterEach(() => vi.unstubAllGlobals())

/** Somebody with one sign, on a device that speaks this language. */
function stopped(flag: Flag, language = 'en-GB') {
  vi.stubGlobal('navigator', { language })
  return openScreen(Check, {
    events: [...withKnot(MONDAY_NINE - 3_600_000), checked(MONDAY_NINE - 60_000, { yes: [flag] })],
  })
}

const calls = (page: { readonly element: Element }) =>
  [...page.element.querySelectorAll('a[href^="tel:"]')].map(link => link.getAttribute('href'))

test('an emergency says what to do, when, whom to call and what to say, and offers no self-care', async () => {
  const page = await stopped('bladder-new')
  expect(page.headings()).toEqual([
    'Please get help now',
    'What to do',
    'What to say',
    'What not to do meanwhile',
  ])
  expect(page.within('What to do').text()).toMatch(/Call your emergency number now|Go to|Ask somebody/)
  expect(page.within('What to say').text()).toContain('New bladder trouble')
  expect(page.within('Why we say so').text()).toContain(
    'New bladder trouble with back pain can mean squeezed nerves.',
  )
  expect(page.controls()).toEqual([
    expect.stringContaining('999'),
    expect.stringContaining('112'),
    'Why we say so',
    'I answered by mistake, or I have been seen',
  ])
})

test('the number fits the language of the device, and 112 stands beside it', async () => {
  const page = await stopped('bladder-new', 'en-US')
  expect(calls(page)).toEqual(['tel:911', 'tel:112'])
})

test('whoever chooses another country gets its number, and the choice is kept', async () => {
  const page = await stopped('bladder-new', 'en-US')
  await page.type('Where are you?', 'GB')
  expect(await page.recorded()).toEqual([{ type: 'country-chosen', country: 'GB' }])
  expect(calls(page)[0]).toBe('tel:999')
})

test('a same-day sign is told to be seen today, without an emergency number', async () => {
  const page = await stopped('fever')
  expect(page.headings()[0]).not.toBe('Please get help now')
  expect(page.text()).toMatch(/today/i)
  expect(calls(page)).toEqual([])
})

test('dark thoughts are met with the line that listens, before the emergency number', async () => {
  const page = await stopped('mood', 'en-US')
  expect(page.controls()[0]).toMatch(/^988.*Crisis line/)
  expect(calls(page)).toEqual(['tel:988', 'tel:911', 'tel:112'])
})

test('where nothing of the mind was told no crisis line is shown', async () => {
  const page = await stopped('bladder-new', 'en-US')
  expect(page.text()).not.toContain('Crisis line')
})

test('where the number of the country is 112 it stands there once', async () => {
  const page = await stopped('bladder-new', 'de-DE')
  expect(calls(page)).toEqual(['tel:112'])
})

test('whoever answers for somebody else is told who "you" is, and says so on the phone', async () => {
  vi.stubGlobal('navigator', { language: 'en-GB' })
  const page = await openScreen(Check, {
    events: [
      ...withKnot(MONDAY_NINE - 3_600_000),
      checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'], answers: { forOther: true } }),
    ],
  })
  expect(page.text()).toContain('“you” is the person who is ill')
  expect(page.within('What to say').text()).toMatch(/I am calling for somebody else\. In their words:/)
})
