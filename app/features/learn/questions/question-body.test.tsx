import { expect, test } from 'vitest'
import type { Event } from '#core/diary/event.ts'
import { longAnswers } from '#knowledge/reference/long-answers.ts'
import { mostAsked, type MostAskedId } from '#knowledge/reference/most-asked.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { entryOf } from '#app/features/learn/records.ts'
import { checked, withKnot } from '#test/builders/people.ts'
import { readingLearn } from '#test/builders/learn.ts'

const FRESH = withKnot(MONDAY_NINE - 600_000)
const ten = Object.values(mostAsked)

function reading(id: MostAskedId, events: readonly Event[] = []) {
  return readingLearn(`/learn/question/${id}`, events)
}

test.each(ten)(
  'whoever opens “$question” reads all of it, with a picture and its doubt',
  async ({ id, question, short }) => {
    const page = await reading(id)
    const { parts, doubt } = longAnswers[id]
    expect(page.headings()[0]).toBe(question)
    for (const text of [
      short,
      doubt.words,
      ...parts.flatMap(({ words, points = [] }) => [...words, ...points]),
    ])
      expect(page.text()).toContain(text)
    expect(
      page.element.querySelectorAll('figure svg, figure ol, figure ul, figure [role=img]').length,
    ).toBeGreaterThan(0)
    expect(page.text().split('What is not sure')).toHaveLength(2)
  },
)

test.each(ten)('“$question” leads to the check and on to pages that are there', async ({ id, see }) => {
  for (const ref of see) expect(entryOf(ref), JSON.stringify(ref)).toBeDefined()
  const page = await reading(id)
  await page.within('Go on').click('Start the safety check')
  expect(page.at()).toBe('check')
})

test('whoever was not asked yet is told of the check once, before the first word of advice', async () => {
  const page = await reading('how-hard')
  expect(page.text().split('Answer the safety check first.')).toHaveLength(2)
  expect((await reading('how-hard', FRESH)).text()).not.toContain('Answer the safety check first.')
  expect((await reading('when-a-doctor')).text()).not.toContain('Answer the safety check first.')
})

test('after an urgent answer no advice is left, but when to see a doctor is', async () => {
  const urgent = [...FRESH, checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })]
  const page = await reading('how-hard', urgent)
  expect(page.text()).toContain('So this page shows no steps.')
  expect(page.text()).not.toContain('Hold for 20 seconds')
  expect(page.text()).not.toContain('Begin at a 3 of 10')
  expect((await reading('when-a-doctor', urgent)).text()).toContain('Numb between the legs')
})

test('what is not for a person is not told them here either', async () => {
  const page = await reading('ice-or-heat', withKnot(MONDAY_NINE - 600_000, { has: ['sensation-loss'] }))
  expect(page.text()).toContain('Not for you now, because of what you told us.')
  expect(page.text()).not.toContain('Lay a warm pad on top')
})
