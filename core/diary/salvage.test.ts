import { expect, test } from 'vitest'
import { checksumOf } from './checksum.ts'
import type { Event } from './event.ts'
import { exportDiary } from './export.ts'
import { readExport, type ReadExport } from './import.ts'

const NOW = 1_795_000_000_000
const note = (id: string, at: number): Event => ({
  id,
  at,
  happening: { type: 'day-noted', day: '2026-11-18', stress: 3, note: 'He said "[{": no.' },
})
const DIARY = Array.from({ length: 7 }, (_, index) => note(`n${index}`, NOW + index))
const FILE = exportDiary(DIARY, NOW)
const INTACT: ReadonlySet<string> = new Set(DIARY.map(event => JSON.stringify(event)))

/** How many entries of a file are as they were written, and that the person is told when something is not. */
function readOf(text: string): { readonly read: ReadExport; readonly intact: number } {
  const read = readExport(text)
  const events = read.ok ? read.events : []
  return { read, intact: events.filter(event => INTACT.has(JSON.stringify(event))).length }
}

test('one sign that was changed, anywhere in the file, costs no more than the entry it stands in, and is told', () => {
  // Without its last bracket it is a file that ends too early.
  for (let at = 0; at < FILE.trimEnd().length - 1; at += 1) {
    for (const sign of ['x', '"', '}', '7', '\n']) {
      if (FILE[at] === sign) continue
      const { read, intact } = readOf(`${FILE.slice(0, at)}${sign}${FILE.slice(at + 1)}`)
      const place = `${sign} at ${at}: ${FILE.slice(Math.max(0, at - 20), at + 20)}`
      if (!read.ok) {
        // A format that reads as a newer one, or as none, may be just that.
        expect(FILE.slice(at - 9, at), place).toBe('"format":')
        continue
      }
      expect(intact, place).toBeGreaterThanOrEqual(DIARY.length - 2)
      if (read.events.length === DIARY.length && intact === DIARY.length && read.damage === undefined)
        // When it was saved, or a space: nothing depends on it.
        expect(at < FILE.indexOf('"count"') || /\s/u.test(FILE[at] ?? ''), place).toBe(true)
      else expect(read.damage?.kind, place).toBe('changed')
    }
  }
})

test.each([
  ['a sign that is missing', (at: number) => `${FILE.slice(0, at)}${FILE.slice(at + 1)}`],
  ['a sign too many', (at: number) => `${FILE.slice(0, at)}}${FILE.slice(at)}`],
])('%s costs no more than the entries beside it', (_name, spoilAt) => {
  for (let at = 0; at < FILE.trimEnd().length; at += 1) {
    const { read, intact } = readOf(spoilAt(at))
    if (read.ok) expect(intact, `${at}`).toBeGreaterThanOrEqual(DIARY.length - 2)
    else expect(FILE.slice(at - 9, at + 1), `${at}`).toMatch(/format":|1/u)
  }
})

test('a file cut off after any sign brings the entries before it and says how many are missing', () => {
  for (let length = 1; length < FILE.trimEnd().length; length += 1) {
    const { read, intact } = readOf(FILE.slice(0, length))
    if (!read.ok) {
      expect(read.problem).toBe('cut-off')
      expect(length).toBeLessThan(FILE.indexOf('\n', FILE.indexOf('n0')))
      continue
    }
    expect(read.events).toHaveLength(intact)
    expect(read.damage).toEqual({ kind: 'cut-off', lost: DIARY.length - intact })
  }
})

test('a number changed by hand is read, with a warning: nobody can say which entry it was', () => {
  const read = readExport(FILE.replace('"stress":3', '"stress":4'))
  expect(read).toMatchObject({ ok: true, damage: { kind: 'changed', lost: 0 } })
})

test.each([
  ['a file without a checksum', FILE.replace(/"checksum":"[0-9a-f]+",/u, ''), 0],
  ['a checksum that is an object', FILE.replace(/"checksum":"[0-9a-f]+"/u, '"checksum":{}'), 0],
  ['a file that says it has more than it has', FILE.replace('"count":7', '"count":9'), 0],
  ['a file that lost an entry', FILE.replace(/\n\{.*"n5"\},/u, ''), 1],
  ['entries under another name', FILE.replace('"events"', '"evens"'), 0],
])('%s is read, and the person is told that it has changed', (_name, text, lost) => {
  expect(readExport(text)).toMatchObject({ ok: true, damage: { kind: 'changed', lost } })
})

test('the same diary laid out by another program is saved from a break too', () => {
  const laidOut = JSON.stringify(JSON.parse(FILE), null, 2).replace('"n5"', '"n5')
  const onOneLine = JSON.stringify(JSON.parse(FILE)).replace('"n5"', '"n5')
  expect(readOf(laidOut)).toMatchObject({ intact: 6, read: { damage: { kind: 'changed', lost: 1 } } })
  expect(readOf(onOneLine).intact).toBeGreaterThanOrEqual(4)
})

test('two versions in one broken file: what is of another one is counted as that, not as broken', () => {
  const newer = { id: 'x', at: NOW, happening: { type: 'danced' } }
  const text = exportDiary(DIARY.slice(0, 4), NOW).replace('\n]}', `,\n${JSON.stringify(newer)},\n{"at`)
  expect(readExport(text)).toMatchObject({
    ok: true,
    unread: 1,
    reasons: { 'another-version': 1 },
    damage: { kind: 'cut-off', lost: 1 },
  })
})

test('a broken file of another app or of a newer version stays out', () => {
  const broken = FILE.slice(0, -20)
  expect(readExport(broken.replace('"app":"unknot"', '"app":"fitness"'))).toMatchObject({
    problem: 'another-app',
  })
  expect(readExport(broken.replace('"format":1', '"format":12'))).toMatchObject({ problem: 'newer-version' })
})

test('a whole file has no damage', () => {
  expect(readExport(FILE)).not.toHaveProperty('damage')
  const { checksum: _checksum, ...other } = JSON.parse(FILE)
  expect(readExport(JSON.stringify({ ...other, checksum: checksumOf(DIARY) }))).not.toHaveProperty('damage')
})
