import { expect, test } from 'vitest'
import { searchLanguage as german } from './language.de.ts'
import { searchLanguage as english } from './language.ts'
import { isName, search, searchIndex } from './search.ts'

const index = searchIndex(
  [
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
  ],
  english,
)

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

test('whoever pastes a whole book is answered as soon as whoever asks', () => {
  const book = Array.from({ length: 4_000 }, (_, at) => `word${at}`).join(' ')
  expect(search(index, `${book} infraspinatus`)).toEqual(['infraspinatus'])
})

test('small words alone and empty queries bring no noise', () => {
  expect(search(index, '   ')).toEqual([])
  expect(search(index, '!?')).toEqual([])
  expect(search(index, 'xyzzy')).toEqual([])
})

test('a short word forgives nothing, so "neck" does not become something else', () => {
  expect(search(index, 'het')).toEqual([])
})

test('a whole text is read, and what stands in it weighs less than a name', () => {
  const texts = searchIndex(
    [
      {
        value: 'body',
        title: 'Something else',
        aliases: [],
        text: '',
        body: 'Press with a tennis ball. Ball. Ball.',
      },
      { value: 'named', title: 'Tennis ball', aliases: [], text: '' },
    ],
    english,
  )
  expect(search(texts, 'tennis ball')).toEqual(['named', 'body'])
})

test('words joined and parted are the same, and so are the parts of a German word', () => {
  const cane = searchIndex([{ value: 'cane', title: 'Hook', aliases: ['thera cane'], text: '' }], english)
  expect(search(cane, 'theracane')).toEqual(['cane'])
  const neck = searchIndex(
    [
      { value: 'neck', title: 'Nacken', aliases: ['Verspannung'], text: '' },
      { value: 'foot', title: 'Fuß', aliases: [], text: '' },
    ],
    german,
  )
  expect(search(neck, 'Nackenverspannungen')).toEqual(['neck'])
  expect(search(neck, 'füße')).toEqual(['foot'])
})

test('a name is a name whatever its small words and endings', () => {
  expect(isName(index, 'hot packs')).toBe(true)
  expect(isName(index, 'hot')).toBe(false)
})
