import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOVEMENTS, MUSCLES, POSTURES, PRESSING, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { draws } from '#tools/dev/quick-mode.ts'
import { signer, twelveRows } from '#test/builders/programmes.ts'
import { drawnProgramme } from '#test/arbitraries/programmes.ts'
import { formatRoutine, formatSigned, parseCode, senderOf } from './code.ts'
import { isProgrammeLink } from './link.ts'
import { programmeWords } from './words.ts'

const RUNS = draws(500)

test('a programme comes out of its code as it went in', async () => {
  const { key, sign } = await signer()
  await fc.assert(
    fc.asyncProperty(drawnProgramme, async programme => {
      const routine = parseCode(formatRoutine(programme))
      expect(routine).toEqual({ ok: true, programme })
      const signed = parseCode(await formatSigned(programme, key, sign))
      expect(signed.ok && signed.programme).toEqual(programme)
    }),
    { numRuns: RUNS },
  )
})

test('twelve signed rows with a title and a sentence are a link of 370 characters at most', async () => {
  const { key, sign } = await signer()
  const code = await formatSigned(twelveRows, key, sign)
  const link = `https://unknot.example/programme#${code}`
  expect(link.length).toBeLessThanOrEqual(370)
  expect(isProgrammeLink(link)).toBe(true)
})

test('whose signature it is can be told again, and a changed letter is noticed', async () => {
  const { key, sign, verify } = await signer()
  const code = await formatSigned(twelveRows, key, sign)
  const again = await formatSigned({ ...twelveRows, title: 'Another' }, key, sign)
  const [one, other] = [parseCode(code), parseCode(again)]
  if (!one.ok || !other.ok || !one.signed || !other.signed) throw new Error('It was not read.')
  expect(senderOf(one.signed)).toBe(senderOf(other.signed))
  expect(await verify(one.signed)).toBe(true)
  const at = code.length - 6
  const changed = parseCode(`${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`)
  if (!changed.ok || !changed.signed) throw new Error('It was not read.')
  expect(await verify(changed.signed)).toBe(false)
})

test('a link on any host and in any language brings a programme, another page does not', () => {
  const code = formatRoutine(twelveRows)
  for (const link of [
    `https://unknot.example/programme#${code}`,
    `https://unknot.example/de/programme#${code}`,
    `http://localhost:4173/app/de/programme/#${code}`,
    ` https://unknot.example/programme#9.abc \n`,
  ])
    expect(isProgrammeLink(link), link).toBe(true)
  for (const text of [
    `https://unknot.example/sheet#${code}`,
    `https://unknot.example/programme`,
    `javascript:alert(1)//programme#${code}`,
    `shlink:/eyJ1cmwiOiJ`,
    code,
    '',
  ])
    expect(isProgrammeLink(text), text).toBe(false)
})

test('each thing that can be wrong with a code has its refusal', () => {
  const code = formatRoutine(twelveRows)
  const said = (text: unknown) => {
    const parsed = parseCode(text)
    return parsed.ok ? 'read' : parsed.refusal
  }
  expect(said(code)).toBe('read')
  expect(said(undefined)).toBe('not-ours')
  expect(said('')).toBe('not-ours')
  expect(said('0.AAAA')).toBe('not-ours')
  expect(said(`0${code}`)).toBe('not-ours')
  expect(said('1.AA AA')).toBe('not-ours')
  expect(said(code.replace('1.', '2.'))).toBe('newer-version')
  expect(said('1.Ag')).toBe('newer-version')
  expect(said(code + 'A'.repeat(1_200))).toBe('too-long')
  expect(said('1.')).toBe('cut-off')
  expect(said(`1.${'A'.repeat(20)}`)).toBe('no-rows')
  expect(said(`1.AAAAAADw${'A'.repeat(12)}`)).toBe('too-many-rows')
  expect(said(code.slice(0, 60) + (code[60] === 'A' ? 'B' : 'A') + code.slice(61))).toBe('changed')
  for (let length = 3; length < code.length - 1; length += 1)
    expect(said(code.slice(0, length)), `${length}`).toBe('cut-off')
  expect(said(`${code}AAAA`)).toBe('unreadable')
})

test('a code with a word from longer lists than ours says which list it was', () => {
  const beyond: readonly (readonly [string, number, number, number])[] = [
    ['unknown-movement', MOVEMENTS.length, 37, 8],
    ['unknown-technique', 128 + TECHNIQUES.length, 37, 8],
  ]
  const code = formatRoutine(twelveRows)
  expect(code.length).toBeGreaterThan(0)
  for (const [refusal, value, at, width] of beyond) {
    const bits = Array.from({ length: 240 }, () => 0)
    const set = (number: number, from: number, wide: number) => {
      for (let place = 0; place < wide; place += 1)
        bits[40 + from + place] = (number >> (wide - 1 - place)) & 1
    }
    set(1, 0, 4)
    set(value, at, width)
    const letters = lettersOf(bits)
    const parsed = parseCode(`1.${letters}`)
    expect(parsed.ok ? '' : parsed.refusal).toBe(refusal)
  }
})

function lettersOf(bits: readonly number[]): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const whole = bits.slice(0, Math.floor(bits.length / 24) * 24)
  return Array.from({ length: whole.length / 6 }, (_, index) =>
    whole.slice(index * 6, index * 6 + 6).reduce((value, bit) => value * 2 + bit, 0),
  )
    .map(value => alphabet[value])
    .join('')
}

test('what the sender wrote is plain text of one line, and never turns what is read', () => {
  const sly = '\u202eevil\u202c  two\nlines\u0000 \u2066x\u2069 \ud800'
  const parsed = parseCode(formatRoutine({ ...twelveRows, title: sly, words: sly }))
  expect(parsed.ok && parsed.programme.title).toBe('evil two lines x')
  expect(parsed.ok && parsed.programme.words).toBe('evil two lines x')
})

test('every refusal has a sentence', () => {
  for (const words of Object.values(programmeWords.refusals)) expect(words).toMatch(/\.$/)
})

test('the lists fit the room that a code has for them', () => {
  expect(MOVEMENTS.length).toBeLessThanOrEqual(128)
  expect(TECHNIQUES.length).toBeLessThanOrEqual(128)
  expect(MUSCLES.length).toBeLessThanOrEqual(128)
  expect(TOOLS.length).toBeLessThanOrEqual(32)
  expect(POSTURES.length).toBeLessThanOrEqual(16)
  expect([...PRESSING].every(technique => TECHNIQUES.includes(technique))).toBe(true)
})
