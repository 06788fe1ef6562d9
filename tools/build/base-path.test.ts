import { expect, test } from 'vitest'
import { optionIn, readBasePath } from './base-path.ts'

test.each([
  [undefined, ''],
  ['/', ''],
  ['/unknot/', '/unknot'],
  ['/~anna/self-care/', '/~anna/self-care'],
  ['/v1.2/', '/v1.2'],
])('who hosts it at %s gets a build for "%s"', (given, basePath) => {
  expect(readBasePath(given)).toEqual({ ok: true, basePath })
})

test.each([
  '',
  'unknot',
  '/unknot',
  'unknot/',
  '//',
  '//evil.example/',
  '/../',
  '/a/../b/',
  '/./',
  '/.hidden/',
  'https://unknot.example/unknot/',
  '/a b/',
  '/a%2fb/',
  '/a?b/',
  '/"/',
  'C:/Program Files/Git/unknot/',
  '--without-voice',
])('%s is refused in one sentence, with an example', given => {
  const read = readBasePath(given)
  expect(read.ok ? '' : read.sentence).toBe(
    `The base path is "${given}". It must be a path with a slash at both ends, of letters, digits and - . _ ~, such as /unknot/.`,
  )
})

test('an option may stand before its value or be joined to it', () => {
  expect(optionIn(['--base', '/a/'], '--base')).toBe('/a/')
  expect(optionIn(['--x', '--base=/a/'], '--base')).toBe('/a/')
  expect(optionIn(['--base'], '--base')).toBe('')
  expect(optionIn(['--without-voice'], '--base')).toBeUndefined()
})
