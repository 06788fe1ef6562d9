import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { checked, inTheMiddle, painted, session, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Plan } from './plan.tsx'

const planned = () => openScreen(Plan, { events: withKnot() })

test('without a drawing, a check or with an urgent answer there is no plan', async () => {
  const nothing = await openScreen(Plan)
  expect(nothing.at()).toBe('find')
  const unchecked = await openScreen(Plan, { events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)] })
  expect(unchecked.at()).toBe('check')
  const urgent = await openScreen(Plan, {
    events: [...withKnot(), checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })],
  })
  expect(urgent.at()).toBe('check')
  for (const page of [nothing, unchecked, urgent]) expect(page.text()).toBe('One moment …')
})

test.each([
  ['left', 'L'],
  ['right', 'R'],
] as const)(
  'a knot on the %s is pressed there, each step with its dose, its ceiling and a reason',
  async (word, side) => {
    const page = await openScreen(Plan, {
      events: [
        painted(MONDAY_NINE - 600_000, [`neck-shoulder-angle.${side}`], 5),
        checked(MONDAY_NINE - 540_000),
      ],
    })
    expect(page.text()).toContain('Day 1')
    expect(page.text()).toContain('Nothing you ticked needs someone else first.')
    expect(page.text()).toContain('Nose to armpit')
    const steps = [...page.element.querySelectorAll('.plan-step')].map(step => step.textContent)
    const pressed = steps.filter(step => step?.includes('never above'))
    expect(pressed[0]).toContain(`Corner of the neck, fingertips${word} · 90 s`)
    expect(pressed[0]).toContain('Levator scapulae · never above 3 of 10')
    expect(page.text()).toContain('Pressing: never above 3 of 10.')
    expect(pressed[0]).toContain('One long, light hold today')
  },
)

test('a step rests on works one can open, and never on a web article', async () => {
  const page = await planned()
  const [pressing] = [...page.element.querySelectorAll('.plan-step')].filter(step =>
    step.textContent.includes('never above'),
  )
  if (!pressing) throw new Error('nothing is pressed')
  expect(pressing.querySelector('summary')?.textContent).toBe('Why')
  pressing.querySelector('details')?.setAttribute('open', '')
  await eventually(() =>
    expect(pressing.querySelector('details > p')?.textContent).toMatch(/\d stud(?:y|ies),.* low certainty$/),
  )
  const works = [...pressing.querySelectorAll('a')]
  expect(works.length).toBeGreaterThan(1)
  expect(page.text()).not.toMatch(/web article|affiliate/i)
  works[0]?.click()
  expect(page.app.addresses.path.value).toMatch(/^\/learn\/source\//)
})

test('what comes up to the first press is in sight, and what follows is one tap away', async () => {
  const page = await planned()
  const rows = [...page.element.querySelectorAll('.plan-step')]
  const inSight = rows.filter(row => row.closest('.plan-later') === null)
  expect(inSight.length).toBeLessThan(rows.length)
  const isPressed = (row: Element) => row.textContent.includes('never above')
  expect(inSight.filter(isPressed)).toEqual(rows.filter(isPressed))
  expect(isPressed(rows[inSight.length - 1] ?? page.element)).toBe(true)
  expect(page.text()).toContain(`Then ${rows.length - inSight.length} more steps`)
})

test('another spot at the same place is called one, so that no row looks like a slip', async () => {
  const page = await planned()
  const names = [...page.element.querySelectorAll('.plan-step')]
    .filter(row => row.textContent.includes('never above'))
    .map(row => row.querySelector('h2')?.textContent)
  const [first, ...others] = names
  expect(first).toBe('Corner of the neck, fingertips')
  expect(new Set(others)).toEqual(new Set(['Another spot close by']))
})

test('why a step is lighter is told once, and that it is lighter wherever it is', async () => {
  const page = await openScreen(Plan, {
    events: withKnot(MONDAY_NINE - 600_000, { has: ['anticoagulant'], answers: { durationDays: 12 } }),
  })
  const told = [...page.element.querySelectorAll('.plan-step')].map(
    row => row.querySelector('p.small')?.textContent ?? '',
  )
  const lighter = told.filter(words => words.startsWith('Lighter for you.'))
  expect(lighter.length).toBeGreaterThan(1)
  expect(lighter.filter(words => words.includes('Blood thinners')).length).toBe(1)
})

test('what a star beside a work means is said with it, and only there', async () => {
  const page = await planned()
  const reasons = [...page.element.querySelectorAll('.plan-step details')]
  for (const reason of reasons) reason.setAttribute('open', '')
  await eventually(() => expect(page.element.querySelectorAll('.plan-works').length).toBeGreaterThan(2))
  for (const { textContent } of reasons)
    expect(textContent.includes('A star marks a work that nobody has confirmed'), textContent).toBe(
      textContent.includes(' *'),
    )
})

test('no time of a plan is said to the odd second', async () => {
  const page = await planned()
  const doses = [...page.element.querySelectorAll('.plan-dose')].map(dose => dose.textContent)
  expect(doses.length).toBeGreaterThan(3)
  for (const dose of doses)
    expect(dose).toMatch(/^(?:\d+ × )?(?:about )?\d*½? ?(?:[05] s|\d*[05] s|minutes?|times?)/)
})

test('with blood thinners the plan says that it is gentle because of them, and so does the step', async () => {
  const page = await openScreen(Plan, {
    events: withKnot(MONDAY_NINE - 600_000, { has: ['anticoagulant'], answers: { durationDays: 12 } }),
  })
  expect(page.text()).toContain('We go gently, because of blood thinners, or a bleeding disorder.')
  const pressed = [...page.element.querySelectorAll('.plan-step')].filter(step =>
    step.textContent.includes('never above'),
  )
  expect(pressed[0]?.textContent).toContain('Lighter for you. Blood thinners')
})

test('what a person would have looked for is first among what is left out, and opioids are last', async () => {
  const page = await planned()
  const lines = [...page.within('Left out for you, and why').element.querySelectorAll('li')].map(
    line => line.textContent,
  )
  expect(lines[0]).toMatch(/Ball|cane|roller|gun/i)
  expect(lines.at(-1)).toContain('Opioids')
})

test('the knots are named with place, side and muscle', async () => {
  const page = await planned()
  expect(page.within(/^What you are working on/).text()).toContain(
    'Corner of the neck, left Levator scapulae.',
  )
})

test('fewer or more minutes are written down and change the plan', async () => {
  const page = await planned()
  expect(page.chosen('Minutes today')).toEqual(['10'])
  const before = page.element.querySelectorAll('.plan-step').length
  await page.choose('Minutes today', 5)
  expect(await page.recorded()).toEqual([
    {
      type: 'setup-chosen',
      setup: {
        tools: ['hands', 'socks', 'warm-towel'],
        positions: ['wall', 'chair', 'floor', 'bed'],
        minutesADay: 5,
        helped: false,
      },
    },
  ])
  expect(page.element.querySelectorAll('.plan-step').length).toBeLessThan(before)
  expect(page.chosen('Minutes today')).toEqual(['5'])
})

test('what is at hand and where one can be are ticked and unticked', async () => {
  const page = await planned()
  await page.choose('Tap what you have', 'Tennis ball')
  await page.choose('Tap where you can be', 'Floor')
  await page.choose('Tap what you have', 'Tennis ball')
  expect(await page.recorded()).toMatchObject([
    { setup: { tools: ['hands', 'socks', 'warm-towel', 'tennis-ball'] } },
    {
      setup: { tools: ['hands', 'socks', 'warm-towel', 'tennis-ball'], positions: ['wall', 'chair', 'bed'] },
    },
    { setup: { tools: ['hands', 'socks', 'warm-towel'], positions: ['wall', 'chair', 'bed'] } },
  ])
})

test('whoever has only a chair says so with one tap, and takes it back with another', async () => {
  const page = await planned()
  await page.choose('Tap where you can be', 'Chair only')
  expect(page.chosen('Tap where you can be')).toEqual(['Chair only'])
  expect(page.text()).not.toMatch(/March on the spot|Walking(?!\.)/)
  await page.choose('Tap where you can be', 'Chair only')
  expect(page.chosen('Tap where you can be')).toEqual(['Floor', 'Wall', 'Bed'])
  await page.choose('Tap where you can be', 'Chair only')
  await page.choose('Tap where you can be', 'Wall')
  expect(page.chosen('Tap where you can be')).toEqual(['Wall'])
  const [first, , , last] = await page.recorded()
  expect(first).toMatchObject({ setup: { positions: ['chair'] } })
  expect(last).toMatchObject({ setup: { positions: ['chair', 'wall'] } })
})

test('a tool one would rather use, and a kind of warmth, are chosen where they are at hand', async () => {
  const page = await planned()
  expect(page.chosen('What you would rather press with')).toEqual(['They take turns'])
  await page.choose('What you would rather press with', 'Rolled socks')
  await page.choose('Tap what you have', 'Warm pad')
  await page.choose('Kind of warmth', 'Infrared pad')
  expect(await page.recorded()).toMatchObject([
    { setup: { prefers: 'socks' } },
    { setup: { prefers: 'socks', tools: ['hands', 'socks', 'warm-towel', 'heat-pad'] } },
    { setup: { prefers: 'socks', warmth: 'ir' } },
  ])
})

test('Start leads to the session, and before any press the press test is offered', async () => {
  const page = await planned()
  await page.click(/^Start · \d+ min$/)
  expect(page.at()).toBe('session')
  await page.click('Be surer: press test, 2 min')
  expect(page.at()).toBe('press')
})

test('after a press the test is not offered again', async () => {
  const press = {
    triggerPoint: 'levator-scapulae-1',
    side: 'L',
    tenderness: 6,
    familiar: true,
    spreadsTo: [],
  } as const
  const page = await openScreen(Plan, {
    events: [...withKnot(), happened({ type: 'spot-pressed', press }, MONDAY_NINE)],
  })
  expect(page.controls()).not.toContain('Be surer: press test, 2 min')
})

test('in the middle of the weeks what was done is on the path, and today comes next', async () => {
  const page = await openScreen(Plan, { events: inTheMiddle() })
  expect(page.text()).toContain('Day 4')
  const days = page.within('Your fourteen days')
  expect(days.element.querySelectorAll('li')).toHaveLength(14)
  const today = days.element.querySelector('[aria-current]')
  expect(today?.textContent).toMatch(/^Day 4: .*, \d+ minutes?4$/)
  expect(days.text()).toContain('3 done, 11 to go.')
  expect(days.text()).toContain('Day 3: done')
})

test('somebody who should be looked at soon is told by when, and presses nothing', async () => {
  const page = await openScreen(Plan, { events: withKnot(MONDAY_NINE - 600_000, { yes: ['weight-loss'] }) })
  expect(page.within('Please have somebody look at this').text()).toMatch(/within \d+ days/)
  expect(page.text()).toMatch(/We go gently, because of [a-z].*weight/)
  expect(page.controls()).not.toContain('Be surer: press test, 2 min')
})

test('with a new hump the plan is short, says why, and names no phase that asks for more', async () => {
  const page = await openScreen(Plan, { events: withKnot(MONDAY_NINE - 600_000, { yes: ['shape-change'] }) })
  expect(page.text()).toContain(
    'Until a doctor has looked at the bone: no heat, no pressing, no twisting, no load.',
  )
  expect(page.within('Left out for you, and why').text()).toMatch(/Gentle stretch.*looked at the bone/)
  expect(page.within('Your fourteen days').text()).not.toMatch(/pressure|session|Strength/)
  expect(page.controls()).not.toContain('Be surer: press test, 2 min')
})

test('after six weeks without change the press test is still offered', async () => {
  const page = await openScreen(Plan, {
    events: withKnot(MONDAY_NINE - 600_000, { answers: { durationDays: 50 }, yes: ['no-improve-6wk'] }),
  })
  expect(page.controls()).toContain('Be surer: press test, 2 min')
})

test('a doctor looks first with blood thinners: the plan says what it left out and why', async () => {
  const page = await openScreen(Plan, { events: withKnot(MONDAY_NINE - 600_000, { has: ['anticoagulant'] }) })
  expect(page.within('Left out for you, and why').element.querySelectorAll('li').length).toBeGreaterThan(2)
  expect(page.within('Left out for you, and why').text()).toMatch(/blood thinner/i)
})

test('under 18 the plan holds easy movement and no pressing', async () => {
  const page = await openScreen(Plan, {
    events: withKnot(MONDAY_NINE - 600_000, { answers: { age: 16 }, yes: ['under18'] }),
  })
  expect(page.text()).not.toContain('never above')
  expect(page.controls()).not.toContain('Be surer: press test, 2 min')
})

test('after a session that left it one point worse the plan offers rest, not another start', async () => {
  const worse = session({ id: 's', at: MONDAY_NINE - 3_000_000, before: 4, after: 5 })
  const page = await openScreen(Plan, { events: [...withKnot(MONDAY_NINE - 7_200_000), ...worse] })
  expect(page.controls().filter(name => name.startsWith('Start'))).toEqual([])
  expect(page.text()).toContain('It hurt more after the last one.')
})
