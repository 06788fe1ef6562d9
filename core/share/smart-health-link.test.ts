import { expect, test } from 'vitest'
import { formatBase64url } from '#core/programme/base64url.ts'
import { textToBytes } from '#core/programme/plain-text.ts'
import { formatHealthLink, parseHealthLink } from './smart-health-link.ts'

const key = 'rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q'
const url = 'https://unknot.example/sync/sheets/abc'
/** 14 December 2026, 12:00 UTC. */
const UNTIL = 1_797_249_600_000
/** A link with this said in it, as any other program may write it. */
const saying = (said: unknown) => `shlink:/${formatBase64url(textToBytes(JSON.stringify(said)))}`

test('a practice reads where the sheet is, its key, its last moment and its name, also behind the address of a viewer', () => {
  const link = { url, key, until: UNTIL, label: 'A sheet' }
  const written = formatHealthLink(link)
  expect(parseHealthLink(written)).toEqual({ ok: true, link })
  expect(parseHealthLink(`https://viewer.example/open#${written}\n`)).toEqual({ ok: true, link })
})

test('the last moment is a whole second, and never later than its sheet', () => {
  const parsed = parseHealthLink(formatHealthLink({ url, key, until: UNTIL + 999 }))
  expect(parsed.ok && parsed.link.until).toBe(UNTIL)
})

test('who opens a link whose time is over is still told where it was, for its server says that it is gone', () => {
  const parsed = parseHealthLink(saying({ url, key, flag: 'U', exp: 1 }))
  expect(parsed).toEqual({ ok: true, link: { url, key, until: 1_000 } })
})

test('a name is cut to what the standard allows', () => {
  const parsed = parseHealthLink(formatHealthLink({ url, key, label: 'a'.repeat(200) }))
  expect(parsed.ok && parsed.link.label).toBe('a'.repeat(80))
})

test('a link of another program that says no more than it must is read', () => {
  expect(parseHealthLink(saying({ url, key, flag: 'LU' }))).toEqual({ ok: true, link: { url, key } })
})

test.each([
  ['is cut short', saying({ url, key, flag: 'U' }).slice(0, -9)],
  ['is another link', 'https://unknot.example/programme#1.AQAA'],
  ['is empty', ''],
  ['has nothing in it', 'shlink:/'],
  ['is not base64url', 'shlink:/%%%%'],
  ['says a list', saying([])],
  ['says no text at all', `shlink:/${formatBase64url([255, 254, 253])}`],
  ['has a key that is too short', saying({ url, key: key.slice(1), flag: 'U' })],
  ['has a key that is too long', saying({ url, key: `${key}A`, flag: 'U' })],
  ['has a key with other letters', saying({ url, key: key.replace('x', '+'), flag: 'U' })],
  ['has no key', saying({ url, flag: 'U' })],
  ['leads to a script', saying({ url: 'javascript:alert(1)', key, flag: 'U' })],
  ['has too long an address', saying({ url: `https://a.example/${'a'.repeat(120)}`, key, flag: 'U' })],
  ['ends at a word', saying({ url, key, flag: 'U', exp: 'soon' })],
  ['is longer than any', `shlink:/${'A'.repeat(5_000)}`],
])('a link that %s is none', (_, text) => {
  expect(parseHealthLink(text)).toEqual({ ok: false, problem: 'not-a-link' })
})

test('who was sent a newer link, a passcode or a list of files is told so', () => {
  expect(parseHealthLink(saying({ url, key, flag: 'U', v: 2 }))).toEqual({
    ok: false,
    problem: 'newer-version',
  })
  for (const flag of ['', 'L', 'P', 'PU'])
    expect(parseHealthLink(saying({ url, key, flag })), flag).toEqual({ ok: false, problem: 'needs-more' })
})
