import { expect, test } from 'vitest'
import { numbersFor } from '#core/safety/emergency-numbers.ts'
import { crisisLines } from './crisis-lines.ts'
import { ANYWHERE, emergencyNumbers } from './emergency-numbers.ts'

const all = (tag: string) => numbersFor(tag, emergencyNumbers, ANYWHERE)
const first = (tag: string) => {
  const [suggested] = all(tag)
  return suggested && [suggested.place, suggested.number]
}

test.each([
  ['en-GB', 'United Kingdom', '999'],
  ['de-AT', 'Austria', '112'],
  ['zh-Hant-TW', 'Taiwan', '119'],
  ['en-AU-u-ca-gregory', 'Australia', '000'],
  ['pt_BR', 'Brazil', '192'],
  ['FR-fr', 'France', '112'],
])('a phone set to %s suggests %s and %s', (tag, place, number) => {
  expect(first(tag)).toEqual([place, number])
})

test.each(['de', '', 'zh-Hant', 'en-001', 'xx-ZZ', 'en-u-gb'])(
  'a phone set to "%s" suggests no country, only the number for mobiles',
  tag => {
    expect(all(tag)[0]).toBe(ANYWHERE)
  },
)

test('a person can always choose any other country, and the number for mobiles stands near the top', () => {
  for (const tag of ['en-US', 'fr', 'nb-NO']) {
    const numbers = all(tag)
    expect(new Set(numbers).size).toBe(emergencyNumbers.length + 1)
    expect(numbers.indexOf(ANYWHERE)).toBeLessThanOrEqual(1)
  }
})

test('no country stands twice, and each number is one that a phone can dial', () => {
  expect(emergencyNumbers.length).toBeGreaterThanOrEqual(25)
  const regions = emergencyNumbers.map(({ region }) => region)
  expect(new Set(regions).size).toBe(regions.length)
  for (const { region, place, number, also = '112', source, year } of emergencyNumbers) {
    expect(region).toMatch(/^[A-Z]{2}$/)
    expect(number, place).toMatch(/^\d{2,5}$/)
    expect(also, place).toMatch(/^\d{2,5}$/)
    expect(also === number && also !== '112', place).toBe(false)
    expect(source.length, place).toBeGreaterThan(4)
    expect(year, place).toBeGreaterThan(1990)
  }
})

test('people in the European Union all have 112', () => {
  const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
  for (const region of union)
    expect(emergencyNumbers.find(number => number.region === region)?.number, region).toBe('112')
})

test('a crisis line has a source, and a country we have an emergency number for', () => {
  for (const { region, number, source } of crisisLines) {
    expect(emergencyNumbers.map(entry => entry.region)).toContain(region)
    expect(number, region).toMatch(/^[\d ]+$/)
    expect(source.length).toBeGreaterThan(4)
  }
})

test('in Germany the number that many name stands first, and the other beside it', () => {
  expect(crisisLines.find(({ region }) => region === 'DE')).toMatchObject({
    number: '0800 111 0 111',
    also: '116 123',
    confirmed: true,
  })
})

test('the crisis lines that were looked up again are confirmed, and no others', () => {
  const open = crisisLines.filter(line => !line.confirmed).map(({ region }) => region)
  expect(open.toSorted()).toEqual(['AT', 'ES', 'FR', 'NZ'])
})
