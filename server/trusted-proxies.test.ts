import { afterAll, expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { serve } from '#test/builders/served.ts'
import { parseTrustedProxies, trustOnly } from './trusted-proxies.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)

test.each([
  ['', []],
  ['127.0.0.1', ['127.0.0.1']],
  ['127.0.0.1,::1', ['127.0.0.1', '::1']],
  [' 10.0.0.0/8 , fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
])('%j is a list of proxies', (text, proxies) => {
  expect(parseTrustedProxies(text)).toEqual(proxies)
})

test.each([
  'true',
  '*',
  'localhost',
  '127.0.0.1,',
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '::/129',
  '1.2.3',
  'fe80::1%eth0',
])('%j is no list of proxies', text => {
  expect(parseTrustedProxies(text)).toBeUndefined()
})

test('a proxy is trusted by its address or its subnet, also where IPv4 comes written as IPv6', () => {
  const trusts = trustOnly(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])
  for (const peer of ['127.0.0.1', '::ffff:127.0.0.1', '10.200.3.4', '::ffff:10.1.2.3', 'fd12::1'])
    expect(trusts(peer), peer).toBe(true)
  for (const peer of ['127.0.0.2', '11.0.0.1', '::1', 'fe80::1', '::ffff:11.0.0.1', '', 'unix', undefined])
    expect(trusts(peer), peer).toBe(false)
})

const SPELLINGS: readonly Readonly<Record<string, string>>[] = [
  { 'X-Forwarded-Proto': 'https' },
  { 'X-Forwarded-Proto': 'HTTPS' },
  { 'X-Forwarded-Proto': 'https, http' },
  { 'X-Forwarded-Scheme': 'https' },
  { 'X-Forwarded-Ssl': 'on' },
  { Forwarded: 'proto=https' },
  { Forwarded: 'for=192.0.2.60;Proto="HTTPS";by=203.0.113.43, for=10.0.0.1' },
]
const HSTS = 'max-age=63072000; includeSubDomains'
const hstsOf = async (
  server: ReturnType<typeof serve>,
  headers: Readonly<Record<string, string>>,
  peer: string,
) =>
  (await server.request('https://unknot.example/find', { headers }, peer)).headers.get(
    'strict-transport-security',
  )

test.each(SPELLINGS)('a trusted proxy that says %o makes the browser stay with TLS', async headers => {
  const server = serve({ root, screens: ['/find'], trustsPeer: trustOnly(['10.0.0.0/8']) })
  expect(await hstsOf(server, headers, '10.0.0.1')).toBe(HSTS)
  expect(await hstsOf(server, headers, '192.0.2.1')).toBeNull()
})

test.each(SPELLINGS)('nobody is trusted who says %o unless that was set', async headers => {
  expect(await hstsOf(serve({ root, screens: ['/find'] }), headers, '127.0.0.1')).toBeNull()
})

test('a trusted proxy that was asked without TLS changes nothing', async () => {
  const server = serve({ root, screens: ['/find'], trustsPeer: () => true })
  expect(await hstsOf(server, { 'X-Forwarded-Proto': 'http, https' }, '10.0.0.1')).toBeNull()
})

test('another name that leads to the site is none to stay at', async () => {
  const headers = { 'X-Forwarded-Proto': 'https' }
  const at = (site: string) => serve({ root, screens: ['/find'], site, trustsPeer: () => true })
  expect(await hstsOf(at('https://unknot.example'), headers, '10.0.0.1')).toBe(HSTS)
  expect(await hstsOf(at('https://other.example'), headers, '10.0.0.1')).toBeNull()
  expect(await hstsOf(at('http://unknot.example'), headers, '10.0.0.1')).toBeNull()
})
