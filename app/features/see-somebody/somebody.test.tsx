import { expect, test, vi } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { checked, inTheMiddle, nineOn, painted, session, painNotes, withKnot } from '#test/builders/people.ts'
import { openScreen, reloaded } from '#test/builders/render.tsx'
import { Sheet } from './sheet.tsx'
import { Somebody } from './somebody.tsx'

test('whoever told nothing reads about everybody who can help, and nothing speaks against any', async () => {
  const page = await openScreen(Somebody)
  expect(page.text()).toContain('comes with numbness, tingling or weakness')
  expect(page.headings()).toContain('For you')
  expect(page.headings()).not.toContain('Ask first, or not for you')
  await page.click('Answer the safety check')
  expect(page.at()).toBe('check')
  await page.click('Make the sheet to take with you')
  expect(page.at()).toBe('sheet')
})

test('what somebody told moves a way of help to "ask first", with the reason', async () => {
  const page = await openScreen(Somebody, {
    events: withKnot(MONDAY_NINE - 600_000, { has: ['anticoagulant'] }),
  })
  const not = page.within('Ask first, or not for you')
  expect(not.text()).toMatch(/needl/i)
  expect(not.text()).toMatch(/blood thinner|bleed/i)
  expect(page.within('For you').text()).not.toMatch(/needles? /i)
  expect(page.within('For you').text()).toContain('Physiotherap')
})

test('each way says what happens, what it costs, what it is worth and what to ask', async () => {
  const page = await openScreen(Somebody)
  const [first] = page.element.querySelectorAll('details')
  for (const heading of [
    'What happens',
    'How many visits',
    'What it costs',
    'Risks',
    'Ask them',
    'Tell them',
  ])
    expect(first?.textContent).toContain(heading)
})

test('the sheet of an empty diary says that nothing was tried and still holds the questions', async () => {
  const page = await openScreen(Sheet)
  expect(page.text()).toContain('Nothing yet.')
  expect(page.text()).toContain('Nothing was ticked here.')
  expect(page.text()).toContain('What do you think it is, and what else could it be?')
  expect(page.headings()).not.toContain('Safety answers')
})

test('the sheet tells the course, the knot with its side, and what the sessions did', async () => {
  const knots = [
    {
      id: 'upper-trapezius-1.R',
      muscle: 'upper-trapezius',
      side: 'R',
      triggerPoint: 'upper-trapezius-1',
      place: 'neck-shoulder-angle.R',
      state: 'active',
      tenderness: 7,
    },
  ] as const
  const page = await openScreen(Sheet, {
    events: [
      ...withKnot(nineOn(-4), { yes: ['sleep-move'], has: ['diabetes'] }),
      happened({ type: 'knots-chosen', knots }, nineOn(-4) + 120_000),
      ...session({ id: 'a', at: nineOn(-3), before: 6, after: 3 }),
      ...session({ id: 'b', at: nineOn(-2), before: 5, after: 4 }),
    ],
  })
  const text = page.text()
  expect(text).toContain('Pain, last told 4 of 10, 28 Feb 2026')
  expect(text).toContain('How long Some days')
  expect(text).toContain('Began Slowly')
  expect(text).toContain('Course The same')
  expect(text).toContain(
    'Corner of the neck, right (angle of neck and shoulder; Upper trapezius, hurts without being touched)',
  )
  expect(text).not.toContain(', left (')
  expect(text).toContain('2 guided sessions. Pain before and after a session, on average: 5.5 and 3.5 of 10.')
  expect(text).toMatch(/Yes to: .*\. No to \d+ questions\./)
  expect(text).toContain('Told: Diabetes')
  expect(text).toContain('Made with Unknot on 2 Mar 2026')
})

test('who chose from the list reads where it hurts in words, and it is shaded', async () => {
  const page = await openScreen(Sheet, { events: withKnot(nineOn(-4)) })
  expect(page.text()).toContain('Where it hurts Corner of the neck, left. Told on 26 Feb 2026.')
  expect(page.element.querySelectorAll('.sheet-body .map-glow').length).toBeGreaterThan(0)
  expect(page.text()).toContain('Age and sex Age 38, Male')
  await page.choose('What is on the sheet', 'Age and sex')
  expect(page.text()).not.toContain('Age 38')
})

test('who told the place only in the check sees it on the sheet too', async () => {
  const page = await openScreen(Sheet, { events: [checked(nineOn(-1))] })
  expect(page.text()).toContain('Where it hurts Corner of the neck, left.')
  expect(page.element.querySelectorAll('.sheet-body svg')).toHaveLength(2)
})

test('every muscle that was checked is there with its side, how tender it was and the day', async () => {
  const press = { triggerPoint: 'levator-scapulae-1', side: 'L', tenderness: 6, familiar: true } as const
  const page = await openScreen(Sheet, {
    events: [
      ...withKnot(nineOn(-4)),
      happened({ type: 'spot-pressed', press: { ...press, spreadsTo: [] } }, nineOn(-3)),
    ],
  })
  expect(page.text()).toContain(
    'Muscles checked Levator scapulae 1, left: tenderness 6 of 10, the familiar pain (27 Feb 2026)',
  )
})

test('sessions of which every step was skipped leave no empty sentence', async () => {
  const page = await openScreen(Sheet, {
    events: [
      ...withKnot(nineOn(-4)),
      ...session({ id: 'a', at: nineOn(-3), before: 6, after: 3, outcomes: { 0: 'skipped' } }),
    ],
  })
  expect(page.text()).toContain('1 guided session.')
  expect(page.text()).not.toContain('Done most often')
})

test('the sheet and Progress say the same of the same weeks, with the days it is from', async () => {
  const page = await openScreen(Sheet, { events: painNotes(8, 7, 8, 6, 5, 5, 4) })
  expect(page.text()).toContain('3 less than in the first days. 24 Feb 2026 to 2 Mar 2026.')
  expect(page.text()).not.toContain('From 8 to 4')
})

test('pain over time is drawn with the first and the last day', async () => {
  const page = await openScreen(Sheet, { events: inTheMiddle() })
  expect(page.text()).toMatch(/From 5 to 4 over 5 days\./)
  const dots = [...page.element.querySelectorAll('.sheet-dot')].map(dot => Number(dot.getAttribute('cy')))
  expect(dots[0]).toBeLessThan(dots.at(-1) ?? 0)
})

test('a part that is unticked is not on the sheet, and ticked it is there again', async () => {
  const page = await openScreen(Sheet, { events: inTheMiddle() })
  const parts = [
    ['Onset, course and causes', 'Pain, last told'],
    ['Pain over time', 'From 5 to 4'],
    ['What was tried, and the response', 'guided sessions'],
    ['Safety answers', 'Answered on'],
    ['Medicines and conditions', 'Nothing was ticked here.'],
    ['Questions to ask', 'What do you think it is'],
  ] as const
  for (const [part, words] of parts) {
    expect(page.text()).toContain(words)
    await page.choose('What is on the sheet', part)
    expect(page.text()).not.toContain(words)
    await page.choose('What is on the sheet', part)
    expect(page.text()).toContain(words)
  }
})

test('the picture shows back and front, and Print prints', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  const page = await openScreen(Sheet, { events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)] })
  expect(page.element.querySelectorAll('.sheet-body svg')).toHaveLength(2)
  await page.choose('What is on the sheet', 'Picture of the body')
  expect(page.element.querySelectorAll('.sheet-body svg')).toHaveLength(0)
  await page.click('Print, or save as PDF')
  expect(print).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

test('what was left off the sheet stays off after a reload', async () => {
  const before = await openScreen(Sheet, { events: inTheMiddle() })
  await before.choose('What is on the sheet', 'Medicines and conditions')
  const page = await reloaded(before, Sheet)
  expect(page.text()).not.toContain('Nothing was ticked here.')
})
