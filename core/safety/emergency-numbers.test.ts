import { expect, test } from 'vitest'
import { numbersFor } from './emergency-numbers.ts'

const at = { region: 'AT' }
const de = { region: 'DE' }
const tw = { region: 'TW' }
const anywhere = { region: 'mobile' }
const order = (tag: string) => numbersFor(tag, [at, de, tw], anywhere).map(({ region }) => region)

test('the number of the person’s own country stands first, then the one for mobiles, then the others', () => {
  expect(order('de-AT')).toEqual(['AT', 'mobile', 'DE', 'TW'])
  expect(order('de_at')).toEqual(['AT', 'mobile', 'DE', 'TW'])
  expect(order('zh-Hant-TW')).toEqual(['TW', 'mobile', 'AT', 'DE'])
})

test('a language is no country, and neither is what an extension says', () => {
  expect(order('de')).toEqual(['mobile', 'AT', 'DE', 'TW'])
  expect(order('en-u-ca-de')).toEqual(['mobile', 'AT', 'DE', 'TW'])
  expect(order('de-DE-u-rg-at')).toEqual(['DE', 'mobile', 'AT', 'TW'])
  expect(order('de-x-at')).toEqual(['mobile', 'AT', 'DE', 'TW'])
  expect(order('en-FR')).toEqual(['mobile', 'AT', 'DE', 'TW'])
  expect(order('')).toEqual(['mobile', 'AT', 'DE', 'TW'])
})
