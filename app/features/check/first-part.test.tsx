import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { painted } from '#test/builders/people.ts'
import { eventually, openScreen, press } from '#test/builders/render.tsx'
import { AboutYou } from './about-you.tsx'
import { Check } from './check.tsx'

test('whoever comes to the second part without a place reads what comes first, and stays until they go there', async () => {
  const page = await openScreen(AboutYou, { screen: 'aboutYou' })
  const said = page.text()
  expect(page.headings()).toEqual(['First: where it hurts, and the urgent signs'])
  await eventually(() => expect(page.app.checkDraft.value).toBeDefined())
  expect(page.text()).toBe(said)
  expect(page.at()).toBe('aboutYou')
  await page.click('Safety check')
  expect(page.at()).toBe('check')
})

test('whoever marked a place and left the first part open is still led to it', async () => {
  const events = [painted(MONDAY_NINE - 60_000, ['neck-shoulder-angle.L'], 5)]
  const page = await openScreen(AboutYou, { events, screen: 'aboutYou' })
  expect(page.headings()).toEqual([])
  await eventually(() => expect(page.at()).toBe('check'))
})

test('whoever said that nothing hurts and reloads in the second part is asked on there', async () => {
  const first = await openScreen(Check)
  await first.click('Nothing hurts now')
  await eventually(() => expect(first.headings()[0]).toBe('Safety check'))
  await first.type('Age', '38')
  await first.choose('Sex', 'Male')
  for (const group of first.element.querySelectorAll('.check-group, section.check-rows .answer')) {
    const [no] = group.querySelectorAll('input')
    if (no) await press(no)
  }
  await first.click('Go on')
  first.app.checkDraft.value = undefined
  first.app.nothingHurts.value = false
  const again = await openScreen(AboutYou, { app: first.app })
  await eventually(() => expect(again.headings()[0]).toBe('About you'))
  expect(again.at()).toBe('aboutYou')
})
