import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { readingLearn } from '#test/builders/learn.ts'
import { checked, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Learn } from './learn.tsx'

const FRESH = withKnot(MONDAY_NINE - 600_000)

test('the index names every section and how many pages it has, and a tap goes there', async () => {
  const page = await readingLearn('/learn')
  expect(page.headings()[0]).toBe('Learn about knots')
  expect(page.text()).toContain(
    'Muscles Where each runs, where its knots sit and where they are felt. 37 pages',
  )
  await page.click('Movements')
  expect(page.app.addresses.path.value).toBe('/learn/movement')
  expect(page.headings()).toEqual(['Movements'])
  await page.click('Easy head turns')
  expect(page.app.addresses.path.value).toBe('/learn/movement/mo-neck-turn')
  expect(page.headings()[0]).toBe('Easy head turns')
  expect(document.title).toContain('Easy head turns')
  await page.click('Learn')
  expect(page.headings()[0]).toBe('Learn about knots')
})

test('searching narrows the index, and says when nothing is found', async () => {
  const page = await readingLearn('/learn')
  await page.type(/^Search/, 'tennis ball')
  await eventually(() => expect(page.within('Found').controls().join(' ')).toMatch(/tennis ball/i))
  expect(page.text()).toMatch(/\d+ pages Tennis ball/)
  await page.type(/^Search/, 'qqqqqq')
  expect(page.text()).toContain('Nothing found. Try another word, or look on the shelves.')
  await page.type(/^Search/, '')
  expect(page.text()).not.toContain('Nothing found')
  expect(page.headings()).toContain('Muscles')
})

test('what is looked for stands in the address, and whoever comes back finds it again', async () => {
  const page = await readingLearn('/learn')
  await page.type(/^Search/, 'QL')
  await eventually(() => page.within('Found'))
  expect(location.search).toBe('?q=QL')
  const again = await openScreen(Learn, { app: page.app })
  await eventually(() => expect(again.within('Found').controls()[0]).toBe('Quadratus lumborum'))
  await again.type(/^Search/, '')
  expect(location.search).toBe('')
})

test('whoever types a warning sign reads of the check before any page', async () => {
  const page = await readingLearn('/learn')
  await page.type(/^Search/, 'chest pain and no breath')
  await eventually(() => expect(page.text()).toContain('This can be a warning sign.'))
  await page.click('To the safety check')
  expect(page.at()).toBe('check')
})

test('an address of no page says so and leads to the index', async () => {
  for (const path of ['/learn/muscle/none', '/learn/none', '/learn/muscle/x/y']) {
    const page = await readingLearn(path)
    expect(page.headings()).toEqual(['There is no such page'])
    await page.click('All of Learn')
    expect(page.app.addresses.path.value).toBe('/learn')
  }
})

test('whoever was not asked yet reads the steps with a word about the check', async () => {
  const page = await readingLearn('/learn/muscle/levator-scapulae')
  expect(page.headings()[0]).toBe('Levator scapulae')
  expect(page.text()).toContain('Answer the safety check first.')
  expect(page.text()).toContain('Where its knots sit')
})

test('after a fresh check the page needs no word about it', async () => {
  const page = await readingLearn('/learn/muscle/levator-scapulae', FRESH)
  expect(page.text()).not.toContain('Answer the safety check first.')
  expect(page.text()).not.toContain('This page shows no steps')
  expect(page.element.querySelectorAll('ol li').length).toBeGreaterThan(2)
})

test('after an urgent answer a page shows no steps and leads to the help', async () => {
  const open = await readingLearn('/learn/muscle/levator-scapulae', FRESH)
  const page = await readingLearn('/learn/muscle/levator-scapulae', [
    ...FRESH,
    checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] }),
  ])
  expect(page.text()).toContain('Your last answers need somebody first. So this page shows no steps.')
  const steps = [...open.element.querySelectorAll('ol li')].map(({ textContent }) => textContent ?? '')
  for (const step of steps) expect(page.text()).not.toContain(step)
  await page.click('What to do now')
  expect(page.at()).toBe('check')
})

test('a sign ticked since the last check closes the steps until it is answered again', async () => {
  const page = await readingLearn('/learn/technique/ball-wall', [
    ...FRESH,
    happened({ type: 'mini-check-answered', anything: true }, MONDAY_NINE - 60_000),
  ])
  expect(page.text()).toContain('You ticked a sign since the last check.')
  expect(page.element.querySelectorAll('ol li')).toHaveLength(0)
})

test('what is not for a person is said on its page, with the steps left out', async () => {
  const page = await readingLearn(
    '/learn/technique/gun',
    withKnot(MONDAY_NINE - 600_000, { has: ['anticoagulant'] }),
  )
  expect(page.text()).toContain('Not for you now, because of what you told us.')
  expect(page.text()).toContain('The steps are left out for you.')
})

test('a muscle nobody presses alone says so', async () => {
  const page = await readingLearn('/learn/muscle/scalenes', FRESH)
  expect(page.text()).toMatch(/Not one to press yourself\.|Light and short only\./)
})

test.each([
  'muscle/levator-scapulae',
  'technique/ball-wall',
  'movement/st-levator',
  'tool/tennis-ball',
  'sign/active-knot',
  'cause/raised-shoulders',
  'habit/screen-height',
  'professional/physiotherapy',
  'course/most-improve',
  'limit/heat-pause',
  'source/finucane-2020',
])('the page of %s has a title, where it stands and words', async path => {
  const page = await readingLearn(`/learn/${path}`)
  expect(page.headings()).not.toEqual(['There is no such page'])
  expect(page.text().length).toBeGreaterThan(200)
  expect(page.within('Where you are').controls()[0]).toBe('Learn')
})
