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

/** No to each line that has no answer yet, and to what is asked by itself after them. */
async function sayNo(page: ScreenPage) {
  for (const line of page.element.querySelectorAll('.check-group, section.check-rows .answer')) {
    const [no] = line.querySelectorAll('input')
    if (!line.querySelector('input:checked') && no) await press(no)
  }
}

/** A man of this age says no to every sign of the first part. */
async function toPerson(page: ScreenPage, age: string): Promise<ScreenPage> {
  await page.type('Age', age)
  await page.choose('Sex', 'Male')
  await sayNo(page)
  await page.click('Go on')
  return openScreen(AboutYou, { app: page.app })
}

test('nothing hurts: the check asks no place and no story, and opens moving, but no plan', async () => {
  const page = await fromMove()
  expect(page.text()).toContain('Nothing hurts, so the questions are about your whole body.')
  for (const question of ['It began', 'Since', 'It gets', 'Moving changes it?', 'Pain right now?'])
    expect(() => page.within(question)).toThrow()
  const person = await toPerson(page, '38')
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
  const person = await toPerson(page, '70')
  await sayNo(person)
  // At 70 a small jolt is asked of by itself.
  await sayNo(person)
  await person.click('Show what fits me')
  const move = await openScreen(Move, { app: page.app })
  expect(move.within('Jumping jacks').controls()).toEqual([])
  expect(move.text()).toContain('Not for you now')
})

test('who tells a sign after all is asked how it began, and may move only as the sign allows', async () => {
  const page = await fromMove()
  const person = await toPerson(page, '38')
  const groups = [...person.element.querySelectorAll('.check-group')]
  const [, yes] =
    groups.find(each => /pins and needles/.test(each.textContent))?.querySelectorAll('input') ?? []
  if (yes) await press(yes)
  await person.choose('Pins and needles or a numb patch in an arm or leg?', 'Yes')
  await person.click('The others: no')
  await sayNo(person)
  expect(person.control('Show what fits me')).toHaveProperty('disabled', true)
  await person.choose('It began', 'Slowly')
  await person.choose('Since', 'Days')
  await person.choose('It gets', 'Same')
  await person.choose('Moving changes it?', 'Yes')
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
