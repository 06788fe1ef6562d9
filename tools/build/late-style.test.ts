import { expect, test } from 'vitest'
import { divideStyle, showsAny } from './late-style.ts'

const LATE = new Set(['chart', 'week'])

test('what only late screens show goes into the second part, each part in its order', () => {
  const css = '.card{margin:0}.chart{fill:red}.card .week{top:0}.chart,.card{left:0}@font-face{src:url(a)}'
  expect(divideStyle(css, LATE)).toEqual({
    first: '.card{margin:0}.card{left:0}@font-face{src:url(a)}',
    late: '.chart{fill:red}.card .week{top:0}.chart{left:0}',
  })
})

test('rules around rules stand around both parts', () => {
  const css = '@media print{.card{margin:0}.chart{fill:red}}@media (width>1px){.week{top:0}}'
  expect(divideStyle(css, LATE)).toEqual({
    first: '@media print{.card{margin:0}}',
    late: '@media print{.chart{fill:red}}@media (width>1px){.week{top:0}}',
  })
})

test('a selector of several in brackets is one, and signs in texts are no rules', () => {
  const late = '.chart:is(.a,.b){content:"},{"}'
  const first = ':is(.card,.chart) i{top:0}.card:not(.week){top:0}'
  expect(divideStyle(late + first, LATE)).toEqual({ first, late })
})

test('a page asks for the second part when it shows any of it', () => {
  expect(showsAny('<p class="card week">', LATE)).toBe(true)
  expect(showsAny('<p class="card weeks">chart</p>', LATE)).toBe(false)
})
