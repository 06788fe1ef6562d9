import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { checked, nineOn, painNotes, withKnot } from '#test/builders/people.ts'
import { openScreen, reloaded, type ScreenPage } from '#test/builders/render.tsx'
import { Progress } from './progress.tsx'

test('an emergency answer stands first among what the diary says, and its links lead to help', async () => {
  const page = await openScreen(Progress, {
    events: [
      ...withKnot(nineOn(-1)),
      checked(nineOn(-1) + 60_000, { yes: ['bladder-new'] }),
      ...painNotes(5),
    ],
  })
  const [first] = page.within('What your diary says').element.querySelectorAll('article')
  expect(first?.textContent).toContain('All self-care waits until somebody has seen you.')
  await page.click('Answer the safety questions')
  expect(page.at()).toBe('check')
})

test('what the reviews found is agreed to, put off or declined, and that is written down', async () => {
  const events = [...withKnot(nineOn(-9)), ...painNotes(4, 4, 4, 5, 6, 7, 7, 7, 8)]
  for (const [button, choice] of [
    ['Agreed', 'agreed'],
    ['Later', 'later'],
    ['No', 'declined'],
  ] as const) {
    const page = await openScreen(Progress, { events })
    const finding = page.element.querySelector('article')
    const answer = [...(finding?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent === button,
    )
    answer?.click()
    const [event] = await page.recorded()
    expect(event).toMatchObject({ type: 'review-answered', choice })
    expect(page.text()).toContain('Noted in your diary.')
  }
})

test('agreeing that something new came up opens the safety questions', async () => {
  const page = await openScreen(Progress, {
    events: [
      ...withKnot(nineOn(-1)),
      happened({ type: 'mini-check-answered', anything: true }, MONDAY_NINE - 60_000),
    ],
  })
  expect(page.text()).toContain('Something new came up before a session.')
  await page.click('Agreed')
  expect(await page.recorded()).toMatchObject([
    { type: 'review-answered', choice: 'agreed' },
    { type: 'mini-check-answered', anything: true },
  ])
  expect(page.at()).toBe('check')
})

test.each([
  ['How strong was it on average this week?', 6, 'Tell this week'],
  ['carry my bag', 3, undefined],
] as const)('a week of which only "%s" was told is there after a reload', async (question, rating, open) => {
  const before = await openScreen(Progress, {
    events: [happened({ type: 'activities-named', activities: ['carry my bag', 'turn my head'] })],
  })
  const show = async (page: ScreenPage) => {
    if (page.controls().some(name => name.startsWith('More to tell'))) await page.click(/^More to tell/)
    if (open) await page.click(open)
  }
  await show(before)
  await before.choose(question, rating)
  const page = await reloaded(before, Progress)
  await show(page)
  expect(page.chosen(question)).toEqual([`${rating}`])
})

test('activities half named and a trial half chosen are there after a reload', async () => {
  const before = await openScreen(Progress, { events: withKnot(MONDAY_NINE - 600_000) })
  await before.click(/^More to tell/)
  await before.type('Activity 1', 'carry my bag')
  await before.choose('What to compare', 'Warm or cold')
  await before.choose('One way', 'Heat')
  const page = await reloaded(before, Progress)
  await page.click(/^More to tell/)
  expect(page.field('Activity 1')).toMatchObject({ value: 'carry my bag' })
  expect(page.chosen('One way')).toEqual(['Heat'])
})
