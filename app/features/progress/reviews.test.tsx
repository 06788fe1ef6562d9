import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { checked, nineOn, told, withKnot } from '#test/builders/people.ts'
import { openScreen } from '#test/builders/render.tsx'
import { Progress } from './progress.tsx'

test('an emergency answer stands first among what the diary says, and its links lead to help', async () => {
  const page = await openScreen(Progress, {
    events: [...withKnot(nineOn(-1)), checked(nineOn(-1) + 60_000, { yes: ['bladder-new'] }), ...told(5)],
  })
  const [first] = page.within('What your diary says').element.querySelectorAll('article')
  expect(first?.textContent).toContain('All self-care waits until somebody has seen you.')
  await page.click('Answer the safety questions')
  expect(page.at()).toBe('check')
})

test('what the reviews found is agreed to, put off or declined, and that is written down', async () => {
  const events = [...withKnot(nineOn(-9)), ...told(4, 4, 4, 5, 6, 7, 7, 7, 8)]
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
