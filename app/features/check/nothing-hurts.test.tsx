import { expect, test } from 'vitest'
import { eventually, openScreen, press, type ScreenPage } from '#test/builders/render.tsx'
import { Move } from '#app/features/prevent/move/move.tsx'
import { Plan } from '#app/features/plan/plan.tsx'
import { AboutYou } from './about-you.tsx'
import { Check } from './check.tsx'

/** Somebody who taps "Nothing hurts now" on Move. */
async function fromMove(): Promise<ScreenPage> {
  const move = await openScreen(Move)
  await move.click('Nothing hurts now')
  expect(move.at()).toBe('check')
  const page = await openScreen(Check, { app: move.app })
  await eventually(() => expect(page.headings()[0]).toBe('Safety check'))
  return page
}

async function sayNo(page: ScreenPage, but?: RegExp) {
  for (const group of page.element.querySelectorAll('.check-group')) {
    const [no] = group.querySelectorAll('input')
    if (!group.querySelector('input:checked') && no && !but?.test(group.textContent)) await press(no)
  }
}

test('nothing hurts: the check asks no place and no story, and opens moving, but no plan', async () => {
  const page = await fromMove()
  expect(page.text()).toContain('Nothing hurts, so the questions are about your whole body.')
  for (const question of ['It began', 'Since', 'It gets', 'Moving changes it?', 'Pain right now?'])
    expect(() => page.within(question)).toThrow()
  await page.type('Age', '38')
  await page.choose('Sex', 'Male')
  await sayNo(page)
  await page.click('Go on')
  const person = await openScreen(AboutYou, { app: page.app })
  await sayNo(person)
  await person.click('Show what fits me')
  expect(person.at()).toBe('move')
  const [told] = await person.recorded()
  expect(told).toMatchObject({ tier: 'self-care', answers: { places: [], painNow: 0 } })
  for (const invented of ['onset', 'durationDays', 'course', 'mechanical', 'pressReproduces'])
    expect(told).not.toHaveProperty(`answers.${invented}`)
  const move = await openScreen(Move, { app: page.app })
  expect(move.controls()).toContain('Guide me')
  const plan = await openScreen(Plan, { app: page.app })
  expect(plan.controls()).not.toContain('Start')
})

test('what a person has limits what is guided, also when nothing hurts', async () => {
  const page = await fromMove()
  await page.type('Age', '70')
  await page.choose('Sex', 'Male')
  await sayNo(page)
  await page.click('Go on')
  const person = await openScreen(AboutYou, { app: page.app })
  await sayNo(person)
  await person.click('Show what fits me')
  const move = await openScreen(Move, { app: page.app })
  expect(move.within('Jumping jacks').controls()).toEqual([])
  expect(move.text()).toContain('Not for you now')
})

test('who tells a sign after all is asked how it began, and may move only as the sign allows', async () => {
  const page = await fromMove()
  await page.type('Age', '38')
  await page.choose('Sex', 'Male')
  const groups = [...page.element.querySelectorAll('.check-group')]
  const [, yes] = groups.find(each => /sore spine bones/.test(each.textContent))?.querySelectorAll('input') ?? []
  if (yes) await press(yes)
  const bone = 'Sharp soreness right on the bones of the spine, not beside them?'
  await page.choose(bone, 'Yes')
  await page.click('The others: no')
  await sayNo(page)
  expect(page.control('Go on')).toHaveProperty('disabled', true)
  await page.choose('It began', 'Slowly')
  await page.choose('Since', 'Days')
  await page.choose('It gets', 'Same')
  await page.choose('Moving changes it?', 'Yes')
  await page.click('Go on')
  const person = await openScreen(AboutYou, { app: page.app })
  await sayNo(person)
  await person.click('Show what fits me')
  const [told] = await person.recorded()
  expect(told).toMatchObject({ tier: 'gp-soon', answers: { onset: 'gradual', painNow: 0 } })
  const move = await openScreen(Move, { app: page.app })
  expect(move.controls()).not.toContain('Guide me')
})

test('whoever opens the check with nothing marked may say that nothing hurts', async () => {
  const page = await openScreen(Check)
  await page.click('Nothing hurts now')
  await eventually(() => expect(page.headings()[0]).toBe('Safety check'))
})
