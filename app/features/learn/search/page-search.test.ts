import { expect, test } from 'vitest'
import { parseLearnPath } from '#core/learn/sections.ts'
import { entryOf } from '#app/features/learn/records.ts'
import { findPages, isAlarming } from './page-search.ts'
import { pageWords } from './typed/pages.ts'
import { pageWords as german } from './typed/pages.de.ts'

const found = (query: string) =>
  findPages(query)
    .slice(0, 6)
    .map(({ path }) => path.replace('/learn/', ''))

test('every page that other names are listed for is there, in both languages', () => {
  for (const page of [...Object.keys(pageWords), ...Object.keys(german)]) {
    const place = parseLearnPath(`/learn/${page}`)
    expect(place.at === 'page' && entryOf(place.ref), page).toBeTruthy()
  }
})

/** As a person asks, and what is to come among the first three. */
test.each([
  ['what is a knot', 'what-is-a-knot'],
  ['ice or heat', 'ice-or-heat'],
  ['heat or cold', 'ice-or-heat'],
  ['how hard to press', 'how-hard'],
  ['how long does it last', 'how-long'],
  ['knot wont go away', 'will-not-go'],
  ['when to see a doctor', 'when-a-doctor'],
  ['which ball', 'which-ball'],
  ['sore after massage', 'sore-afterwards'],
  ['between the shoulder blades', 'between-the-blades'],
  ['pillow', 'how-to-sleep'],
])('whoever asks "%s" finds the answer among the first three', (query, id) => {
  expect(found(query).slice(0, 3)).toContain(`question/${id}`)
})

test.each([
  ['knot in shoulder blade', 'muscle/infraspinatus'],
  ['between the shoulder blades', 'muscle/rhomboid-major'],
  ['stiff neck', 'muscle/levator-scapulae'],
  ['lower back', 'muscle/quadratus-lumborum'],
  ['QL', 'muscle/quadratus-lumborum'],
  ['tennis ball', 'tool/tennis-ball'],
  ['theragun', 'technique/gun'],
  ['ibuprofen', 'technique/nsaid'],
  ['heat or cold', 'disagreement/c-1'],
  ['toxins', 'myth/toxins'],
  ['desk', 'technique/ergo'],
  ['cuping', 'professional/cupping'],
  ['levator', 'muscle/levator-scapulae'],
  ['bird-watching posture', 'cause/looking-up'],
  ['screen height', 'habit/screen-height'],
  ['dahm', 'source/dahm-2010'],
])('whoever types "%s" finds %s among the first', (query, page) => {
  expect(found(query)).toContain(page)
})

test('screens are found as pages are, and works come after what they are about', () => {
  expect(found('break reminder')[0]).toBe('/prevent/breaks')
  expect(found('delete my data')[0]).toBe('/mine')
  for (const query of ['neck pain', 'yoga', 'tension headache', 'sore after massage'])
    expect(found(query)[0], query).not.toMatch(/^source/)
})

test('a slip of the finger is read, and a word that stands here is never turned into another', () => {
  expect(found('levater')).toContain('muscle/levator-scapulae')
  expect(found('advil')[0]).toBe('technique/nsaid')
  expect(found('theracane').slice(0, 2)).toContain('tool/cane')
  expect(found('rotator cuff')).not.toContain('muscle/multifidi-rotatores')
})

test.each([
  ['backnobber', 'tool/cane'],
  ['hyperice', 'tool/gun'],
  ['renpho', 'tool/gun'],
])('a household name leads to what it is: %s', (query, page) => {
  expect(found(query).slice(0, 3)).toContain(page)
})

test.each(['forgot my password', 'add to google calendar', 'outlook'])(
  'whoever asks for what the app does is led there: %s',
  query => {
    expect(found(query)[0]).toBe('/mine')
  },
)

test('a sign is told from the name of a thing', async () => {
  for (const query of ['chest pain', 'cant pee', 'heart attack', 'numb between legs', 'I want to die'])
    expect(await isAlarming(query), query).toBe(true)
  for (const query of ['childs pose', 'icy hot patch', 'balls in a sock', 'neck pain', 'knot wont go away'])
    expect(await isAlarming(query), query).toBe(false)
})
