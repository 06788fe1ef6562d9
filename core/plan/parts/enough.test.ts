import { expect, test } from 'vitest'
import { knot, knowledge, presses, requestOf } from '#test/builders/plans.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { planDay } from '#core/plan/day.ts'
import { planWords } from '#core/plan/words/words.ts'
import type { Step } from '#core/session/step.ts'

type Story = Parameters<typeof requestOf>[0]

const pressed = (story: Story = {}, day = 1) =>
  planDay(contextOf(requestOf(story), knowledge), day).steps.filter(presses)
const secondsOf = (steps: readonly Step[]) =>
  steps.reduce((sum, step) => sum + step.seconds * step.repeats, 0)

test('ten minutes on one knot press its muscle for three, at two spots of it and never longer on one', () => {
  for (const muscle of ['rhomboid-major', 'levator-scapulae', 'infraspinatus'] as const)
    for (const day of [1, 2, 5]) {
      const steps = pressed({ knots: [knot(muscle)] }, day)
      expect(secondsOf(steps), `${muscle} on day ${day}`).toBeGreaterThanOrEqual(180)
      expect(
        steps.map(step => step.seconds * step.repeats),
        muscle,
      ).toEqual([90, 90])
      expect(steps[1]?.why.words).toBe(planWords.further)
    }
})

test('another muscle comes before a second spot on one, and a second spot follows its first', () => {
  const muscles = (story: Story) => pressed(story).map(({ muscle }) => muscle)
  const knots = [knot('levator-scapulae'), knot('upper-trapezius')]
  expect(muscles({ knots })).toEqual(['levator-scapulae', 'upper-trapezius'])
  const shy = [knot('levator-scapulae'), knot('splenius-cervicis')]
  expect(muscles({ knots: shy }).slice(0, 2)).toEqual(['levator-scapulae', 'levator-scapulae'])
})

test('muscles that bear little are pressed no longer for it', () => {
  expect(secondsOf(pressed({ knots: [knot('suboccipitals')] }))).toBe(60)
  expect(secondsOf(pressed({ knots: [knot('piriformis')] }))).toBeLessThanOrEqual(90)
})

test('whoever presses half as much, has less than ten minutes or a helper gets no second spot', () => {
  const half: Story = {
    history: { findings: [{ rule: 'too-much-pressing', action: 'reduce' }] },
  }
  expect(pressed(half)).toHaveLength(1)
  expect(pressed({ setup: { minutesADay: 5 } })).toHaveLength(1)
  expect(pressed({ setup: { helped: true } })).toHaveLength(1)
})
