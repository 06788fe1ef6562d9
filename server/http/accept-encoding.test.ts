import { expect, test } from 'vitest'
import { preferredCodings } from './accept-encoding.ts'

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['br', ['br', 'identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['BR', ['br', 'identity']],
  ['GZip;Q=1', ['gzip', 'identity']],
  ['x-gzip', ['gzip', 'identity']],
  ['br;q=0.1, gzip;q=1.0', ['gzip', 'br', 'identity']],
  ['br;q=0.1,gzip;q=0.5,identity;q=0.9', ['identity', 'gzip', 'br']],
  ['br;q=0, gzip', ['gzip', 'identity']],
  ['br ; q=0.8 , gzip ; q=0.9', ['gzip', 'br', 'identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0.5, gzip', ['gzip', 'br', 'identity']],
  ['*, br;q=0', ['gzip', 'identity']],
  ['identity;q=0, *', ['br', 'gzip']],
  ['gzip;q=0, *;q=0', []],
  ['identity', ['identity']],
  ['brotli, gzipped', ['identity']],
  ['br;q=2, gzip;q=-1', ['identity']],
  ['br;q=high', ['identity']],
  ['br;q=0.', ['identity']],
  [',,;q=1,', ['identity']],
])('who accepts %j is best served with %j', (header, codings) => {
  expect(preferredCodings(header)).toEqual(codings)
})

test('a thousand made up headers are each answered right, and so is the next', () => {
  for (let n = 0; n < 1000; n += 1)
    expect(preferredCodings(`gzip, made-up-${n}`)).toEqual(['gzip', 'identity'])
  expect(preferredCodings('br')).toEqual(['br', 'identity'])
})
