import { expect, test } from 'vitest'
import { oneSlip, search, searchIndex } from './search.ts'

const index = searchIndex([
  {
    value: 'infraspinatus',
    title: 'Infraspinatus',
    aliases: ['Flat of shoulder blade below ridge'],
    text: 'Turns the arm outward.',
  },
  {
    value: 'levator',
    title: 'Levator scapulae',
    aliases: ['The stiff-neck muscle'],
    text: 'From the neck to the shoulder blade.',
  },
  {
    value: 'heat',
    title: 'Warmth',
    aliases: ['heat', 'hot pack'],
    text: 'A warm pad on top of the sore place.',
  },
  { value: 'active', title: 'Active knot', aliases: [], text: 'A knot that hurts by itself.' },
])

test('what somebody types as they would say it finds the muscle', () => {
  expect(search(index, 'shoulder blade')).toEqual(['infraspinatus', 'levator'])
  expect(search(index, 'the stiff neck')[0]).toBe('levator')
})

test('an unfinished word finds, and so does one wrong letter', () => {
  expect(search(index, 'infras')).toEqual(['infraspinatus'])
  expect(search(index, 'infraspinatsu')).toEqual(['infraspinatus'])
  expect(search(index, 'levater')).toEqual(['levator'])
  expect(search(index, 'warmht')).toEqual(['heat'])
})

test('when no page has every word, those with the most are shown', () => {
  expect(search(index, 'heat zebra')).toEqual(['heat'])
})

test('small words alone and empty queries bring no noise', () => {
  expect(search(index, '   ')).toEqual([])
  expect(search(index, '!?')).toEqual([])
  expect(search(index, 'xyzzy')).toEqual([])
})

test('a short word forgives nothing, so "neck" does not become something else', () => {
  expect(search(index, 'het')).toEqual([])
})

test.each([
  ['knot', 'knto', true],
  ['knot', 'knt', true],
  ['knot', 'knoot', true],
  ['knot', 'knat', true],
  ['knot', 'nkto', false],
  ['knot', 'kn', false],
  ['knot', 'knot', true],
])('%s and %s are one slip apart: %s', (a, b, one) => {
  expect(oneSlip(a, b)).toBe(one)
})
