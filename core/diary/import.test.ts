import { expect, test } from 'vitest'
import { checksumOf } from './checksum.ts'
import type { Event } from './event.ts'
import { exportDiary } from './export.ts'
import { previewImport, readExport, readExportInSlices, type ImportProblem } from './import.ts'

const NOW = 1_795_000_000_000
const note = (id: string, at: number, stress = 3): Event => ({
  id,
  at,
  happening: { type: 'day-noted', day: '2026-11-18', stress },
})
const DIARY = [note('a', NOW), note('b', NOW + 1), note('c', NOW + 2)]
const FILE = exportDiary(DIARY, NOW)
const EVENTS: readonly unknown[] = DIARY

/** A file that is right but for what is changed. */
const file = (changes: object, events: readonly unknown[] = EVENTS): string =>
  JSON.stringify({
    app: 'unknot',
    format: 1,
    count: events.length,
    checksum: checksumOf(events),
    events,
    ...changes,
  })
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

const HOSTILE: readonly (readonly [name: string, text: string, problem: ImportProblem])[] = [
  ['a file of more than 64 MB', ' '.repeat(64 * 1024 * 1024 + 1), 'too-large'],
  ['a small file that says it holds a thousand million entries', file({ count: 1e9 }), 'too-large'],
  [
    'a small file that says it holds endlessly many',
    file({ count: 0 }).replace('"count":0', '"count":1e999'),
    'too-large',
  ],
  [
    'a file of more than a million entries',
    file({}).replace(/"events":.*$/, `"events":[${'0,'.repeat(1_000_000)}0]}`),
    'too-large',
  ],
  ['an empty file', '', 'not-json'],
  ['a photo', '\u0089PNG\r\n\u001A\n', 'not-json'],
  ['a letter', 'Dear doctor,', 'not-json'],
  ['another app’s half a file', '{"app":"other","format":1', 'not-json'],
  ['brackets a thousand deep', nested(1000), 'too-deep'],
  ['brackets a million deep, never closed', '['.repeat(1_000_000), 'too-deep'],
  ['objects sixty-five deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 'too-deep'],
  [
    'an entry with depths inside',
    file({ extra: 1 }).replace('"extra":1', `"extra":${nested(70)}`),
    'too-deep',
  ],
  ['brackets that stay within the limit but are no diary', nested(64), 'another-app'],
  ['another app’s file', '{"app":"other","format":1,"events":[]}', 'another-app'],
  ['a number', '7', 'another-app'],
  ['nothing', 'null', 'another-app'],
  ['a list', '[{"app":"unknot","format":1}]', 'another-app'],
  ['an app that is a list', '{"app":["unknot"],"format":1}', 'another-app'],
  ['a file without a format', file({ format: undefined }), 'another-app'],
  ['a format that is a word', file({ format: '1' }), 'another-app'],
  ['a format below zero', file({ format: -1 }), 'another-app'],
  ['half a format', file({ format: 0.5 }), 'another-app'],
  ['a diary hidden in the prototype', `{"__proto__":${FILE}}`, 'another-app'],
  ['a diary hidden in the constructor', `{"constructor":{"prototype":${FILE}}}`, 'another-app'],
  ['a file of a newer version', file({ format: 2 }), 'newer-version'],
  ['a file of a version without end', file({}).replace('"format":1', '"format":1e999'), 'newer-version'],
  ['a newer version whose entries we cannot know', '{"app":"unknot","format":9,"pages":7}', 'newer-version'],
  ['a file that ends within its first entry', FILE.slice(0, FILE.indexOf('}')), 'cut-off'],
  ['the first letters of a file', FILE.slice(0, 6), 'cut-off'],
  ['a file whose entries are missing', file({ events: undefined }), 'cut-off'],
  ['entries that are a word', file({ events: 'all of them' }), 'cut-off'],
  ['a diary without entries', exportDiary([], NOW), 'no-events'],
  ['a diary of which nothing can be read', file({}, [1, null, 'a', [], {}]), 'no-events'],
  [
    'an entry that is only a prototype',
    file({}, [JSON.parse('{"__proto__":{"id":"a","at":1}}')]),
    'no-events',
  ],
]

test.each(HOSTILE)('%s is refused in one word', (_name, text, problem) => {
  expect(readExport(text)).toMatchObject({ ok: false, problem })
})

test('a file full of nonsense does not keep the phone busy', () => {
  const strange = (type: string, index: number) => ({ id: `${index}`, at: NOW, happening: { type } })
  const kinds = Array.from({ length: 3_000 }, (_, index) => strange(`kind ${index}`, index))
  expect(readExport(file({}, kinds))).toEqual({
    ok: false,
    problem: 'no-events',
    reasons: { 'another-version': 3_000 },
  })
  const newer = Array.from({ length: 20_000 }, (_, index) => strange('danced', index))
  const read = readExport(file({}, [...newer, ...EVENTS]))
  expect(read).toMatchObject({ ok: true, events: DIARY, unread: 20_000 })
})

test('what is left out is counted by its reason, and what is there twice comes once', () => {
  const entries: readonly unknown[] = [
    ...DIARY,
    note('a', NOW, 4),
    { ...note('d', NOW), at: 1e300 },
    note('e', NOW, 11),
    { id: 'f', at: NOW, happening: { type: 'day-noted', day: '2026-11-18', note: 'a'.repeat(501) } },
    { id: 'g', at: NOW, happening: { type: 'dreamt' } },
    { id: 'h', at: NOW, happening: { type: 'day-noted' } },
    { id: 'i', at: NOW, happening: { type: 'dreamt' } },
    7,
  ]
  expect(readExport(file({}, entries))).toMatchObject({
    ok: true,
    events: DIARY,
    unread: 7,
    doubled: 1,
    reasons: { 'another-version': 2, 'too-long': 1, 'out-of-range': 2, damaged: 1, 'not-an-entry': 1 },
  })
})

test('a large file is read in many slices, each further on than the one before, to the same end', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => note(`${index}`, NOW + index))
  const text = exportDiary(many, NOW)
  const work = readExportInSlices(text)
  const shares: number[] = []
  let next = work.next()
  for (; next.done !== true; next = work.next()) shares.push(next.value)
  expect(next.value).toEqual(readExport(text))
  expect(shares.length).toBeGreaterThan(50)
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  expect(shares.every(share => share >= 0 && share <= 1)).toBe(true)
})

test('names that other programs trip over change nothing outside the file', () => {
  const [first] = DIARY
  const sly: unknown = JSON.parse(
    `{"__proto__":{"owned":true},"constructor":{"prototype":{"owned":true}},${JSON.stringify(first).slice(1)}`,
  )
  const read = readExport(file({}, [sly, { ...note('__proto__', NOW) }, note('constructor', NOW)]))
  expect(read.ok && read.events).toEqual([first, note('__proto__', NOW), note('constructor', NOW)])
  expect(Reflect.has({}, 'owned')).toBe(false)
  expect(read.ok && previewImport(DIARY, read.events)).toMatchObject({ fresh: 2, same: 1, conflicting: 0 })
})

test('whoever opened the file in an editor that adds a mark at its beginning can still bring it in', () => {
  expect(readExport(`\uFEFF${FILE}`)).toMatchObject({ ok: true, events: DIARY })
})

test('a file laid out by hand with spaces and another order of names is the same diary', () => {
  const laidOut = JSON.stringify({ events: EVENTS, ...JSON.parse(FILE) }, null, 2)
  expect(readExport(laidOut)).toMatchObject({ ok: true, events: DIARY, unread: 0 })
})

test('an entry that is there twice comes once, and what cannot be read is counted', () => {
  const read = readExport(file({}, [...EVENTS, DIARY[0], { id: 'x', at: 1, happening: { type: 'danced' } }]))
  expect(read).toMatchObject({ ok: true, events: DIARY, unread: 1 })
  expect(read.ok && read.problems).toHaveLength(1)
})

test('brackets inside of a note are no depth', () => {
  const [first] = DIARY
  const noted = { ...first, happening: { type: 'day-noted', day: '2026-11-18', note: '"[{'.repeat(100) } }
  expect(readExport(file({}, [noted])).ok).toBe(true)
})

test('before anything comes in, a person sees what is new, what is known and from when it is', () => {
  const incoming = [note('a', NOW), note('b', NOW + 1, 9), note('d', NOW - 5), note('d', NOW - 5)]
  expect(previewImport(DIARY, incoming)).toEqual({
    fresh: 1,
    same: 1,
    conflicting: 1,
    firstAt: NOW - 5,
    lastAt: NOW + 1,
  })
  expect(previewImport(DIARY, [])).toEqual({ fresh: 0, same: 0, conflicting: 0 })
})

test('of an entry that says more of its making than the one here, only what was told is compared', () => {
  const [first] = DIARY
  const stamped = { ...note('a', NOW), stamp: { wall: NOW, count: 4, device: '00112233445566aa' } }
  const removed: Event = { id: 'r', at: NOW, happening: { type: 'entries-removed', ids: ['z'] } }
  expect(first && previewImport([first], [stamped, removed])).toEqual({
    fresh: 0,
    same: 1,
    conflicting: 0,
    firstAt: NOW,
    lastAt: NOW,
  })
})
