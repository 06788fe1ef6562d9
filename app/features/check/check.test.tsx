import { expect, test } from 'vitest'
import type { Event } from '#core/diary/event.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { checked, inTheMiddle, painted, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Check } from './check.tsx'

const NECK: readonly Event[] = [painted(MONDAY_NINE - 60_000, ['neck-shoulder-angle.L'], 5)]

const asNow = (events: readonly Event[] = NECK) => openScreen(Check, { events })

/** Somebody without urgent signs who tells the facts of this pain. */
async function tellFacts(page: ScreenPage, { age = '38', sex = 'Male' } = {}) {
  await page.click('None of these')
  await page.click('Go on')
  await page.type('Your age, in years', age)
  await page.choose('Sex at birth', sex)
  await page.choose('How did it begin?', 'Slowly')
  await page.choose('Since when?', 'Some days')
  await page.choose('Since then it is', 'The same')
  await page.choose('Does it change when you move or change position?', 'Yes')
  await page.choose('Does pressing on it bring the familiar pain?', 'Yes')
}

test('whoever has painted nothing is led to the map first', async () => {
  const page = await openScreen(Check)
  expect(page.headings()).toEqual(['Paint or choose at least one place first.'])
  await page.click('Find my knot')
  expect(page.at()).toBe('find')
})

test('a person without any sign answers three parts, and all of it is written down as told', async () => {
  const page = await asNow()
  expect(page.text()).toContain('Part 1 of 3')
  await tellFacts(page)
  expect(page.text()).toContain('Part 2 of 3')
  await page.click('None of these')
  await page.click('Go on')
  expect(page.text()).toContain('Part 3 of 3')
  await page.click('None of these')
  await page.click('Show my plan')

  const [event, ...others] = await page.recorded()
  expect(others).toEqual([])
  expect(event).toMatchObject({
    type: 'safety-answered',
    tier: 'self-care',
    answers: {
      age: 38,
      sex: 'male',
      onset: 'gradual',
      durationDays: 4,
      course: 'same',
      mechanical: 'yes',
      pressReproduces: 'yes',
      painNow: 5,
      places: ['neck-shoulder-angle.L'],
      flags: { 'bladder-new': 'no' },
      conditions: { anticoagulant: 'no' },
    },
  })
  expect(page.at()).toBe('plan')
})

test('silence is not a no: nobody goes on before every line is answered', async () => {
  const page = await asNow()
  expect(page.text()).toContain('Answer every line, then you can go on.')
  await expect(page.click('Go on')).rejects.toThrow('disabled')
  await page.click('None of these')
  expect(page.text()).not.toContain('Answer every line')
  await page.click('Go on')
  await expect(page.click('Go on')).rejects.toThrow('disabled')
  expect(page.text()).not.toContain('Any of these with it?')
})

test('one urgent sign ends the check at once, and the screen holds help and no self-care', async () => {
  const page = await asNow()
  await page.click(/^New bladder trouble/)
  await page.click('Go on')
  expect(await page.recorded()).toMatchObject([
    { type: 'safety-answered', tier: 'emergency-now', answers: { flags: { 'bladder-new': 'yes' } } },
  ])
  expect(page.at()).not.toBe('plan')
  expect(page.headings()[0]).toBe('Please get help now')
  expect(page.text()).not.toMatch(/plan|session|Start/)
})

test('an urgent sign leads to help even where the device cannot keep a diary', async () => {
  const page = await asNow()
  page.app.platform.storage.refuse('unavailable')
  await page.click(/^New bladder trouble/)
  await page.click('Go on')
  expect(page.headings()[0]).toBe('Please get help now')
})

test('age decides: under 18 the plan stays closed', async () => {
  const page = await asNow()
  await tellFacts(page, { age: '15' })
  await page.click('None of these')
  await page.click('Go on')
  await page.click('None of these')
  await page.click('Show my plan')
  const [event] = await page.recorded()
  expect(event).toMatchObject({ answers: { age: 15 } })
  expect(event).not.toMatchObject({ tier: 'self-care' })
})

test('an age that is none is not taken: letters, nought and 130 leave the question open', async () => {
  const page = await asNow()
  await tellFacts(page)
  for (const age of ['0', '130', '3.5', '']) {
    await page.type('Your age, in years', age)
    expect(page.text()).not.toContain('Any of these with it?')
  }
  await page.type('Your age, in years', '38')
  expect(page.text()).toContain('Any of these with it?')
})

test('a woman who could be pregnant is asked; a man is not', async () => {
  const page = await asNow()
  await tellFacts(page, { sex: 'Female' })
  await page.choose('Pregnant, or could you be?', 'Perhaps')
  await page.choose('Sex at birth', 'Male')
  expect(page.text()).not.toContain('Pregnant, or could you be?')
})

test('what a person has is ticked on the third part and makes the plan gentle', async () => {
  const page = await asNow()
  await tellFacts(page)
  await page.click('None of these')
  await page.click('Go on')
  await page.click(/blood thinners?/i)
  await page.click('None of the others')
  await page.click('Show my plan')
  expect(await page.recorded()).toMatchObject([
    { tier: 'self-care-caution', answers: { conditions: { anticoagulant: 'yes', antiplatelet: 'no' } } },
  ])
})

test('Back goes one part back and loses nothing', async () => {
  const page = await asNow()
  await tellFacts(page)
  await page.click('None of these')
  await page.click('Go on')
  await page.click('Back')
  expect(page.text()).toContain('Part 2 of 3')
  expect(page.chosen('Sex at birth')).toEqual(['Male'])
  await page.click('Back')
  expect(page.text()).toContain('Part 1 of 3')
  expect(page.controls()).not.toContain('Back')
})

test('a tick on a later part takes back "none of these"', async () => {
  const page = await asNow()
  await page.click('None of these')
  await page.click(/^New bladder trouble/)
  expect(page.control('None of the others')).toMatchObject({ checked: false })
})

test('on a later check age and sex are offered again, never the signs', async () => {
  const page = await asNow(inTheMiddle())
  await page.click('None of these')
  await page.click('Go on')
  expect(page.field('Your age, in years')).toMatchObject({ value: '38' })
  expect(page.chosen('Sex at birth')).toEqual(['Male'])
  expect(page.chosen('How did it begin?')).toEqual([])
})

test('own words move the questions they mean to the top and answer none of them', async () => {
  const page = await asNow()
  await page.type(/^Type or paste what is wrong/, 'I cannot hold my urine any more')
  await eventually(() => expect(page.text()).toMatch(/moved to the top/))
  const signs = page.controls().filter(name => name.includes('You mentioned this'))
  expect(signs[0]).toMatch(/^New bladder trouble/)
  expect(page.controls().indexOf(signs[0] ?? '')).toBe(1)
  expect(page.chosen('First, the urgent signs')).toEqual([])
  expect(await page.recorded()).toEqual([])
})

test('whoever was stopped may answer again, and only new answers open anything', async () => {
  const page = await openScreen(Check, {
    events: [...withKnot(MONDAY_NINE - 3_600_000), checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })],
  })
  expect(page.headings()[0]).toBe('Please get help now')
  await page.click('I answered by mistake, or I have been seen')
  expect(page.text()).toContain('Part 1 of 3')
  expect(page.chosen('First, the urgent signs')).toEqual([])
})
