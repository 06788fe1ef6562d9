import { expect, test } from 'vitest'
import { addressOf, originFor, parseOrigin, schemeOf } from './origin.ts'

const scheme = (headers: Readonly<Record<string, string>>) => {
  const lowercase = new Headers(headers)
  return schemeOf(name => lowercase.get(name) ?? undefined)
}

test.each([
  { 'X-Forwarded-Proto': 'https' },
  { 'X-Forwarded-Proto': 'HTTPS' },
  { 'X-Forwarded-Proto': ' https ' },
  { 'X-Forwarded-Proto': 'https, http' },
  { 'X-Forwarded-Proto': 'https,http,http' },
  { 'X-Forwarded-Scheme': 'https' },
  { 'X-Forwarded-Ssl': 'on' },
  { 'X-Forwarded-Ssl': 'On' },
  { Forwarded: 'proto=https' },
  { Forwarded: 'for=192.0.2.60;Proto="HTTPS";by=203.0.113.43' },
  { Forwarded: 'for="[2001:db8::1]:4711"; proto=https, for=10.0.0.2;proto=http' },
])('a proxy that says %o was asked over TLS', headers => {
  expect(scheme(headers)).toBe('https')
})

test.each([
  {},
  { 'X-Forwarded-Proto': 'http' },
  { 'X-Forwarded-Proto': 'http, https' },
  { 'X-Forwarded-Proto': '' },
  { 'X-Forwarded-Proto': 'httpsx' },
  { 'X-Forwarded-Scheme': 'http' },
  { 'X-Forwarded-Ssl': 'off' },
  { Forwarded: 'for=192.0.2.60' },
  { Forwarded: 'for=192.0.2.60, proto=https' },
  { Forwarded: 'proto=http, proto=https' },
  { Forwarded: 'host="proto=https"' },
  { Forwarded: 'xproto=https' },
])('a request with %o came without TLS', headers => {
  expect(scheme(headers)).toBe('http')
})

test('the standard header counts before the older ones', () => {
  expect(scheme({ Forwarded: 'proto=http', 'X-Forwarded-Proto': 'https' })).toBe('http')
  expect(scheme({ 'X-Forwarded-Proto': 'http', 'X-Forwarded-Ssl': 'on' })).toBe('http')
  expect(scheme({ Forwarded: 'for=192.0.2.60', 'X-Forwarded-Proto': 'https' })).toBe('https')
})

test.each([
  ['localhost', 'http://localhost:4399'],
  ['127.0.0.1', 'http://127.0.0.1:4399'],
  ['::1', 'http://[::1]:4399'],
  ['::', 'http://[::]:4399'],
])('a server that listens on %s is at %s', (host, address) => {
  expect(addressOf(host, 4399)).toBe(address)
})

test.each([
  ['https://unknot.example', 'https://unknot.example'],
  ['https://unknot.example/', 'https://unknot.example'],
  ['HTTPS://Unknot.Example:443', 'https://unknot.example'],
  ['http://localhost:4321', 'http://localhost:4321'],
  ['http://[::1]:80', 'http://[::1]'],
  ['https://knöt.example', 'https://xn--knt-tna.example'],
])('%s is where a site may be', (text, origin) => {
  expect(parseOrigin(text)).toBe(origin)
})

test.each([
  '',
  'unknot.example',
  '//unknot.example',
  'ftp://unknot.example',
  'https://unknot.example/app',
  'https://unknot.example?a',
  'https://unknot.example#a',
  'https://me@unknot.example',
  'https://a&b.example',
  'https://a"b.example',
  "https://a'b.example",
  'https://a$&b.example',
  'https://a b.example',
  'https://unknot.example:99999',
  'javascript:alert(1)',
])('%j is not where a site may be', text => {
  expect(parseOrigin(text)).toBeUndefined()
})

test.each([
  ['localhost:4321', 'http://localhost:4321'],
  ['LocalHost', 'http://localhost'],
  ['127.0.0.1:80', 'http://127.0.0.1:80'],
  ['[::1]:4321', 'http://[::1]:4321'],
])('asked as %s, this machine, the server repeats that name', (host, origin) => {
  expect(originFor(host, undefined)).toBe(origin)
})

test.each([
  undefined,
  '',
  'evil.example',
  'localhost.evil.example',
  'evil-localhost',
  'localhost:4321@evil.example',
  '127.0.0.1.evil.example',
  '192.0.2.1',
  'localhost:4321>; rel="next"',
])('the name %s is not repeated', host => {
  expect(originFor(host, undefined)).toBe('')
})

test('a site that says where it is stays there, whatever it is asked as', () => {
  expect(originFor('evil.example', 'https://unknot.example')).toBe('https://unknot.example')
  expect(originFor('localhost', 'https://unknot.example')).toBe('https://unknot.example')
})
