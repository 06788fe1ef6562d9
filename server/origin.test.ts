import { expect, test } from 'vitest'
import { addressOf, schemeOf } from './origin.ts'

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
