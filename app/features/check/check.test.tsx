import { expect, test } from 'vitest'
import type { Event } from '#core/diary/event.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { checked, HOUR_MS, inTheMiddle, nineOn, painted, session, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, press, type ScreenPage } from '#test/builders/render.tsx'
import { AboutYou } from './about-you.tsx'
import { Check } from './check.tsx'

const NECK: readonly Event[] = [painted(MONDAY_NINE - 60_000, ['neck-shoulder-angle.L'], 5)]

async function asNow(events: readonly Event[] = NECK): Promise<ScreenPage> {
  const page = await openScreen(Check, { events })
  await eventually(() => expect(page.headings().length).toBeGreaterThan(0))
  return page
}

/** The second part of the check that was begun on this page. */
async function goOn(page: ScreenPage): Promise<ScreenPage> {
  await page.click('Go on')
  expect(page.at()).toBe('aboutYou')
  return openScreen(AboutYou, { app: page.app })
}

async function tellFacts(page: ScreenPage, { age = '38', sex = 'Male' } = {}) {
  await page.type('Age', age)
  await page.choose('Sex', sex)
  await page.choose('It began', 'Slowly')
  await page.choose('Since', 'Days')
  await page.choose('It gets', 'Same')
  await page.choose('Moving changes it?', 'Yes')
}

/** No to each group on the page that has no answer yet. */
async function sayNo(page: ScreenPage) {
  for (const group of page.element.querySelectorAll('.check-group')) {
    const [no] = group.querySelectorAll('input')
    if (!group.querySelector('input:checked') && no) await press(no)
  }
}

async function passSigns(page: ScreenPage): Promise<ScreenPage> {
  await tellFacts(page)
  await sayNo(page)
  return goOn(page)
}

test('whoever has painted nothing is led to the map first', async () => {
  const page = await openScreen(Check)
  expect(page.headings()).toEqual(['Paint or choose at least one place first.'])
  await page.click('Find my knot')
  expect(page.at()).toBe('find')
})

test('a person without any sign answers two parts, and all of it is written down as told', async () => {
  const page = await passSigns(await asNow())
  await sayNo(page)
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
      painNow: 5,
      places: ['neck-shoulder-angle.L'],
      flags: { 'bladder-new': 'no', throat: 'no' },
      conditions: { anticoagulant: 'no', 'implant-here': 'no' },
    },
  })
  expect(page.at()).toBe('plan')
})

test('silence is not a no: nobody goes on before every group is answered by itself', async () => {
  const page = await asNow()
  await tellFacts(page)
  await expect(page.click('Go on')).rejects.toThrow('disabled')
  await page.choose(/^Chest pain,/, 'No')
  expect(page.text()).toContain('9 answers are missing.')
  await sayNo(page)
  expect(page.text()).not.toContain('missing')
})

test('one urgent sign ends the check at once, and the screen holds help and no self-care', async () => {
  const page = await asNow()
  await page.choose(/^Numb between the legs/, 'Yes')
  await page.choose(/^New trouble starting/, 'Yes')
  await page.click('See what to do now')
  expect(await page.recorded()).toMatchObject([
    { type: 'safety-answered', tier: 'emergency-now', answers: { flags: { 'bladder-new': 'yes' } } },
  ])
  expect(page.at()).not.toBe('plan')
  expect(page.headings()[0]).toBe('Please get help now')
  expect(page.text()).not.toMatch(/plan|session|Start/)
})

test('a sign that needs help at once says so where the person is, not only at the end of the page', async () => {
  const page = await asNow()
  await page.choose(/^Numb between the legs/, 'Yes')
  await page.choose(/^New trouble starting/, 'Yes')
  expect(page.element.querySelector('.check-end-now')?.textContent).toContain('See what to do now')
  expect(page.element.querySelector('.check-end-now [role="status"]')?.textContent).toBe(
    'One answer needs help now.',
  )
})

test('an urgent sign leads to help even where the device cannot keep a diary', async () => {
  const page = await asNow()
  page.app.platform.storage.refuse('unavailable')
  await page.choose(/^Numb between the legs/, 'Yes')
  await page.choose(/^New trouble starting/, 'Yes')
  await page.click('See what to do now')
  expect(page.headings()[0]).toBe('Please get help now')
})

test('not sure opens the signs, is never a no, and nothing is guided until it is clear', async () => {
  const page = await asNow()
  await tellFacts(page)
  await page.choose(/^Numb between the legs/, 'Not sure')
  await page.choose(/^New trouble starting/, 'Not sure')
  await page.click('The others: no')
  await sayNo(page)
  const about = await goOn(page)
  await sayNo(about)
  await about.click('Show my plan')
  expect(about.headings()[0]).toBe('Let somebody look at this first')
  expect(about.text()).toContain('New trouble starting, feeling, holding or stopping urine')
  expect(await about.recorded()).toEqual([])
  expect(about.at()).toBe('aboutYou')
  await about.click('Change an answer')
  expect(about.headings()[0]).toBe('About you')
})

test('age decides: under 18 the plan stays gentle and somebody looks soon', async () => {
  const page = await asNow()
  await tellFacts(page, { age: '15' })
  await sayNo(page)
  const about = await goOn(page)
  await sayNo(about)
  await about.click('Show my plan')
  expect(await about.recorded()).toMatchObject([{ tier: 'gp-soon', answers: { age: 15 } }])
})

test('an age that is none is not taken: letters, nought and 130 leave the question open', async () => {
  const page = await asNow()
  await tellFacts(page)
  await sayNo(page)
  for (const age of ['0', '130', '3.5', '']) {
    await page.type('Age', age)
    await expect(page.click('Go on')).rejects.toThrow('disabled')
  }
  await page.type('Age', '38')
  await goOn(page)
})

test('a woman who could be pregnant is asked, and how far; a man is not', async () => {
  const page = await asNow()
  await tellFacts(page, { sex: 'Female' })
  expect(page.controls()).not.toContain('Week')
  await page.choose('Pregnant?', 'Yes')
  await page.type('Week', '24')
  expect(page.text()).toContain('pain in waves')
  await page.choose('Sex', 'Male')
  expect(page.text()).not.toContain('Pregnant?')
  expect(page.text()).toContain('testicle pain')
})

test('what a person has is told in its group and makes the plan gentle', async () => {
  const page = await passSigns(await asNow())
  await page.choose(/^Blood thinners, aspirin/, 'Yes')
  await page.choose('Blood thinners, or a bleeding disorder', 'Yes')
  await page.click('The others: no')
  await sayNo(page)
  await page.click('Show my plan')
  expect(await page.recorded()).toMatchObject([
    { tier: 'self-care-caution', answers: { conditions: { anticoagulant: 'yes', antiplatelet: 'no' } } },
  ])
})

test('Back goes to the first part and loses nothing, and neither does a reload', async () => {
  const page = await passSigns(await asNow())
  await page.choose(/^Blood thinners, aspirin/, 'No')
  await page.click('Back')
  expect(page.at()).toBe('check')
  page.app.checkDraft.value = undefined
  const again = await openScreen(Check, { app: page.app })
  await eventually(() => expect(again.chosen('Sex')).toEqual(['Male']))
  const about = await goOn(again)
  expect(about.chosen(/^Blood thinners, aspirin/)).toEqual(['No'])
})

test('whoever opens the second part by its address first answers the first', async () => {
  const app = (await asNow()).app
  app.addresses.go('aboutYou')
  const about = await openScreen(AboutYou, { app })
  await eventually(() => expect(about.at()).toBe('check'))
})

test('on a later check of the same pain, one tap a part says that nothing has changed', async () => {
  const page = await asNow(inTheMiddle())
  expect(page.field('Age')).toMatchObject({ value: '38' })
  expect(page.chosen('It gets')).toEqual([])
  await page.choose('Pain right now?', 4)
  await page.choose('It gets', 'Same')
  await expect(page.click('Show my plan')).rejects.toThrow('disabled')
  await page.click('Nothing')
  await page.click('Show my plan')
  expect(await page.recorded()).toMatchObject([{ type: 'safety-answered', answers: { age: 38, painNow: 4 } }])
  expect(page.app.justReported.value).toEqual({ at: MONDAY_NINE, pain: 4 })
})

test('the morning after an evening that ended at eight, the pain of now is asked, and a five sends nobody to a doctor', async () => {
  const evening = nineOn(-1) + 11 * HOUR_MS
  const events = [...withKnot(evening - HOUR_MS), ...session({ id: 'a', at: evening, before: 5, after: 8 })]
  const page = await asNow(events)
  expect(page.text()).toContain('It hurts more than at your last check')
  await page.choose('It gets', 'Same')
  await page.click('Nothing')
  await expect(page.click('Show my plan')).rejects.toThrow('disabled')
  await page.choose('Pain right now?', 5)
  await page.click('Show my plan')
  expect(await page.recorded()).toMatchObject([{ tier: 'self-care', answers: { painNow: 5 } }])
})

test('who told the pain on Today, on the way here, is not asked it a second time', async () => {
  const app = await fakeApp({ events: inTheMiddle() })
  app.justReported.value = { at: MONDAY_NINE, pain: 3 }
  const page = await openScreen(Check, { app })
  await eventually(() => page.control('Show my plan'))
  expect(page.text()).not.toContain('Pain right now?')
  await page.choose('It gets', 'Better')
  await page.click('Nothing')
  await page.click('Show my plan')
  expect(await page.recorded()).toMatchObject([{ answers: { painNow: 3 } }])
})

test('in the evening itself the eight that was just told counts, and is not asked again', async () => {
  const events = [
    ...withKnot(MONDAY_NINE - 2 * HOUR_MS),
    ...session({ id: 'a', at: MONDAY_NINE - HOUR_MS, before: 5, after: 8 }),
  ]
  const page = await asNow(events)
  expect(page.text()).not.toContain('Pain right now?')
  await page.choose('It gets', 'Worse')
  await page.click('Nothing')
  await page.click('Show my plan')
  expect(await page.recorded()).toMatchObject([{ tier: 'same-day', answers: { painNow: 8 } }])
})

test('own words open the group they mean, with the sign on top, and answer nothing', async () => {
  const page = await asNow()
  await page.type(/^Type or paste what is wrong/, 'I cannot hold my urine any more')
  await eventually(() => expect(page.text()).toMatch(/opened below/))
  expect(page.element.querySelector('.check-group')?.textContent).toMatch(/^Urine, bowel or sex trouble/)
  expect(page.text()).toContain('You mentioned this')
  expect([...page.element.querySelectorAll('input:checked')]).toEqual([])
  expect(await page.recorded()).toEqual([])
})

test('what is answered while own words are still being read stays answered', async () => {
  const page = await asNow()
  const typed = page.type(/^Type or paste what is wrong/, 'I cannot hold my urine any more')
  page.control('Male').click()
  page.control('Days').click()
  await typed
  await eventually(() => expect(page.text()).toMatch(/opened below/))
  expect([page.chosen('Sex'), page.chosen('Since')]).toEqual([['Male'], ['Days']])
})

test('somebody who answers for another is told whom the questions mean', async () => {
  const page = await asNow()
  await page.click(/^For somebody else/)
  expect(page.text()).toContain('is that person')
  const about = await passSigns(page)
  await sayNo(about)
  await about.click('Show my plan')
  expect(await about.recorded()).toMatchObject([{ answers: { forOther: true } }])
})

test('whoever was stopped may answer again, and only new answers open anything', async () => {
  const page = await asNow([
    ...withKnot(MONDAY_NINE - 3_600_000),
    checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] }),
  ])
  expect(page.headings()[0]).toBe('Please get help now')
  await page.click('I answered by mistake, or I have been seen')
  await eventually(() => expect(page.headings()[0]).toBe('Safety check'))
})
