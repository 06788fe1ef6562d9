import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRecovery, looksLikeRecovery, parseRecovery } from './recovery-letters.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 })
const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 3)
const GROUPS = formatRecovery(SECRET)

test('a sheet has thirteen groups of five signs', () => {
  expect(GROUPS).toHaveLength(13)
  for (const group of GROUPS) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
})

test('who types what the sheet says has the secret again, however it is typed', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.constantFrom(' ', '-', '', '\n', '  ·  '),
      fc.boolean(),
      (secret, between, small) => {
        const text = formatRecovery(secret).join(between)
        const typed = small ? text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l') : text
        expect(parseRecovery(typed)).toEqual({ ok: true, secret })
      },
    ),
  )
})

test('one wrong sign, or two that changed places, is found in its group', () => {
  const other = fc.constantFrom(...SIGNS.split(''))
  fc.assert(
    fc.property(
      secrets,
      fc.nat(12),
      fc.nat(4),
      other,
      fc.constantFrom(' ', ''),
      (secret, at, place, sign, between) => {
        const groups = [...formatRecovery(secret)]
        const [group = ''] = groups.slice(at)
        const wrong = group.slice(0, place) + sign + group.slice(place + 1)
        fc.pre(wrong !== group)
        expect(parseRecovery(groups.with(at, wrong).join(between))).toEqual({
          ok: false,
          problem: 'mistake',
          group: at + 1,
        })
        const [a = '', b = ''] = group.slice(place)
        const swapped = group.slice(0, place) + b + a + group.slice(place + 2)
        fc.pre(place < 4 && a !== b)
        expect(parseRecovery(groups.with(at, swapped).join(between))).toEqual({
          ok: false,
          problem: 'mistake',
          group: at + 1,
        })
      },
    ),
  )
})

test('two groups that changed places are found at the first of them', () => {
  const swapped = GROUPS.with(2, GROUPS[7] ?? '').with(7, GROUPS[2] ?? '')
  expect(parseRecovery(swapped.join(' '))).toEqual({ ok: false, problem: 'mistake', group: 3 })
})

test.each([
  ['a sign is missing in the fourth', GROUPS.with(3, GROUPS[3]?.slice(1) ?? ''), 4],
  ['there is one too many in the second', GROUPS.with(1, `${GROUPS[1]}7`), 2],
  ['there is a sign that no sheet has', GROUPS.with(5, 'ABCUD'), 6],
])('where %s it is said which group that is', (_what, groups, group) => {
  expect(parseRecovery(groups.join(' '))).toEqual({ ok: false, problem: 'mistake', group })
})

test('who has not typed all of it yet has made no mistake', () => {
  expect(parseRecovery(GROUPS.slice(0, 5).join(' '))).toEqual({ ok: false, problem: 'short', groups: 5 })
  expect(parseRecovery(`${GROUPS.slice(0, 5).join(' ')} ${GROUPS[5]?.slice(0, 3)}`)).toEqual({
    ok: false,
    problem: 'short',
    groups: 5,
  })
  expect(parseRecovery('')).toEqual({ ok: false, problem: 'short', groups: 0 })
  expect(parseRecovery([...GROUPS, GROUPS[0]].join(' '))).toEqual({
    ok: false,
    problem: 'long',
    groups: 14,
  })
})

test('no text whatever breaks the reading', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => void parseRecovery(text)))
})

test('what is a link or a word is not taken for letters of a sheet', () => {
  expect(looksLikeRecovery(GROUPS.join(' ').toLowerCase())).toBe(true)
  for (const text of ['', 'hello', 'https://unknot.example/devices#p1.abc', '42 318 204'])
    expect(looksLikeRecovery(text)).toBe(false)
})
