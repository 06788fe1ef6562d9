import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { painted } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Check } from './check.tsx'

test('a check that was begun for one place begins anew when another is told, in this tab or another', async () => {
  const events = [painted(MONDAY_NINE - 60_000, ['neck-shoulder-angle.L'], 5)]
  const page = await openScreen(Check, { events })
  await eventually(() => expect(page.headings().length).toBeGreaterThan(0))
  await page.choose('Sex', 'Male')
  await page.app.store.record(painted(MONDAY_NINE, ['lower-lumbar-paraspinal.L'], 4).happening)
  await eventually(() => expect(page.chosen('Sex')).toEqual([]))
})
