import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { LineChart } from './line-chart.tsx'
import { LineDrawing, type Line } from './line-drawing.tsx'

const days = (...pains: readonly number[]) => pains.map((y, x) => ({ x, y, words: `day ${x}: ${y}` }))
const line: Line = {
  label: 'Pain',
  from: 0,
  to: 10,
  points: days(10, 0, 5),
  ticks: [{ x: 0, label: 'start' }],
}
const drawn = (more: Partial<Line> = {}, chosen = 0) =>
  render(h(LineDrawing, { ...line, ...more, width: 336, chosen, onChosen: () => undefined }))
const count = (text: string, part: string) => text.split(part).length - 1

test('more pain stands higher: ten at the top, nothing at the bottom, the first day on the left', () => {
  expect(drawn()).toContain('d="M26.0 24.0L56.0 214.0L86.0 119.0"')
})

test('each day has its dot until they would touch, then the line alone is drawn', () => {
  expect(count(drawn({ points: days(...Array<number>(60).fill(1)) }), 'chart-dot')).toBe(60)
  expect(count(drawn({ points: days(...Array<number>(61).fill(1)) }), 'chart-dot')).toBe(0)
})

test('the band goes there along its upper edge and back along its lower one', () => {
  const band = [
    { x: 0, low: 2, high: 8 },
    { x: 10, low: 2, high: 10 },
  ]
  expect(drawn({ band })).toContain('d="M26.0 62.0L326.0 24.0L326.0 176.0L26.0 176.0Z"')
  expect(drawn()).not.toContain('chart-band')
})

test('where it began, where it tends and what was marked are drawn only where they are known', () => {
  const none = drawn({}, -1)
  for (const part of ['chart-level', 'chart-trend', 'chart-mark', 'chart-chosen'])
    expect(none).not.toContain(part)
  const trend = { from: { x: 0, y: 10 }, to: { x: 10, y: 5 } }
  const all = drawn({ level: 5, trend, marks: [{ x: 5, label: 'new' }] }, 2)
  expect(all).toMatch(/chart-level" x1="26" x2="326" y1="119" y2="119"/)
  expect(all).toContain('d="M26.0 24.0L326.0 119.0"')
  expect(all).toMatch(/chart-mark" x1="176" x2="176"/)
  expect(all).toMatch(/chart-chosen" cx="86" cy="119"/)
})

test('labels that would lie on each other are left out, the lines of their marks stay', () => {
  const marks = [
    { x: 5, label: 'one' },
    { x: 5.5, label: 'other' },
  ]
  const text = drawn({ marks })
  expect(count(text, 'class="chart-mark"')).toBe(2)
  expect([text.includes('one'), text.includes('other')]).toEqual([true, false])
})

test('a curve says its last day, and moves through the days only when there are several', () => {
  const text = render(h(LineChart, { ...line, scrub: 'Day' }))
  expect(text).toContain('day 2: 5</p>')
  expect(text).toMatch(/type="range" min="0" max="2"/)
  const single = render(h(LineChart, { ...line, points: days(7), scrub: 'Day' }))
  expect(single).not.toContain('type="range"')
  expect(single).toContain('day 0: 7</p>')
})

test('the longest bar fills its room, the others their share, and none vanishes', () => {
  const bars = [
    { label: 'a', value: 8 },
    { label: 'b', value: 4 },
    { label: 'c', value: 0 },
  ]
  const text = render(h(BarChart, { label: 'Sessions', bars }))
  expect([...text.matchAll(/chart-bar" x="96" y="6" width="([\d.]+)"/g)].map(match => match[1])).toEqual([
    '198',
    '99',
    '2',
  ])
  expect([...text.matchAll(/translate\(0 (\d+)\)/g)].map(match => match[1])).toEqual(['0', '28', '56'])
  expect(text).toContain('viewBox="0 0 326 84"')
})
