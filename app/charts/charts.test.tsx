import { expect, test } from 'vitest'
import { show, type Page } from '#test/builders/render.tsx'
import { BarChart } from './bar-chart.tsx'
import { LineChart } from './line-chart.tsx'

const DAYS = [
  { x: 0, y: 10, words: 'Monday: 10 of 10' },
  { x: 1, y: 5, words: 'Tuesday: 5 of 10' },
  { x: 4, y: 0, words: 'Friday: 0 of 10' },
]
const TICKS = [
  { x: 0, label: '2 Mar' },
  { x: 4, label: '6 Mar' },
]

const curve = (more = {}) =>
  show(
    <LineChart label="Pain on 3 days." scrub="Day" from={0} to={4} points={DAYS} ticks={TICKS} {...more} />,
  )

const numbers = (page: Page, selector: string, name: string) =>
  [...page.element.querySelectorAll(selector)].map(part => Number(part.getAttribute(name)))

test('worst pain stands at the top, none at the bottom, and the days keep their distances', async () => {
  const page = await curve()
  const [worst = 0, middle = 0, none = 0] = numbers(page, '.chart-dot', 'cy')
  const [ten, five, nought] = numbers(page, '.chart-grid', 'y1').toReversed()
  expect([worst, middle, none]).toEqual([ten, five, nought])
  expect(worst).toBeLessThan(none)
  const [monday = 0, tuesday = 0, friday = 0] = numbers(page, '.chart-dot', 'cx')
  expect(friday - monday).toBeCloseTo(4 * (tuesday - monday))
})

test('the last day is said first; the slider moves to another and says that one', async () => {
  const page = await curve()
  expect(page.text()).toContain('Friday: 0 of 10')
  await page.type('Day', '1')
  expect(page.text()).toContain('Tuesday: 5 of 10')
  expect(page.field('Day').getAttribute('aria-valuetext')).toBe('Tuesday: 5 of 10')
  expect(page.text()).not.toContain('Friday')
})

test('one day needs no slider', async () => {
  const page = await curve({ points: DAYS.slice(0, 1) })
  expect(page.element.querySelector('input')).toBe(null)
  expect(page.text()).toContain('Monday: 10 of 10')
})

test('a finger on the curve chooses the day nearest to it', async () => {
  const page = await curve()
  const drawing = page.element.querySelector('svg')
  const [, tuesday = 0] = numbers(page, '.chart-dot', 'cx')
  if (!drawing) throw new Error('no drawing')
  const width = Number(drawing.getAttribute('width'))
  drawing.getBoundingClientRect = () => new DOMRect(10, 0, width, 240)
  drawing.dispatchEvent(new PointerEvent('pointerdown', { clientX: 10 + tuesday + 20, bubbles: true }))
  await page.type('Day', page.field('Day').getAttribute('value') ?? '')
  expect(page.text()).toContain('Tuesday: 5 of 10')
})

test('the start is level, the trend goes where the last days go, and what is usual lies between', async () => {
  const page = await curve({
    level: 5,
    trend: { from: { x: 0, y: 10 }, to: { x: 4, y: 0 } },
    band: [
      { x: 0, low: 4, high: 6 },
      { x: 4, low: 1, high: 3 },
    ],
    marks: [{ x: 1, label: 'day 3' }],
  })
  const [, five] = numbers(page, '.chart-grid', 'y1')
  expect(numbers(page, '.chart-level', 'y1')).toEqual([five])
  const trend = page.element.querySelector('.chart-trend')?.getAttribute('d') ?? ''
  const [, startY = 0, , endY = 0] = trend.slice(1).split(/[ L]/).map(Number)
  expect(startY).toBeLessThan(endY)
  expect(page.element.querySelector('.chart-band')).not.toBe(null)
  expect(page.element.querySelector('svg')?.textContent).toContain('day 3')
})

test('a bar is as long as its number, beside its own words', async () => {
  const page = await show(
    <BarChart
      label="3 sessions in the last 2 weeks."
      bars={[
        { label: 'from 23 Feb', value: 1 },
        { label: 'from 2 Mar', value: 2 },
        { label: 'from 9 Mar', value: 0 },
      ]}
    />,
  )
  const [one = 0, two = 0, none = 0] = numbers(page, '.chart-bar', 'width')
  expect(two).toBeCloseTo(2 * one)
  expect(none).toBeLessThan(one)
  expect([...page.element.querySelectorAll('g')].map(({ textContent }) => textContent)).toEqual([
    'from 23 Feb1',
    'from 2 Mar2',
    'from 9 Mar0',
  ])
  expect(page.element.querySelector('svg')?.getAttribute('aria-label')).toBe(
    '3 sessions in the last 2 weeks.',
  )
})
