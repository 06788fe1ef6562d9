/**
 * A programme as octets, version 1: places in our closed lists, and the sender's words. docs/programme.md describes it. The
 * lists only ever grow at their end, so that what was written once is read for ever.
 */
import { dayNumber, dayOfNumber, type Day } from '#core/calendar/calendar-day.ts'
import { MOVEMENTS, MUSCLES, POSTURES, PRESSING, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { REGIONS, type BodySide } from '#core/vocabulary/regions.ts'
import { readBits, writeBits, type BitReader, type BitWriter } from './bits.ts'
import { bytesToText, cleanText, textToBytes } from './plain-text.ts'
import {
  MAX_ROWS,
  MAX_TITLE,
  MAX_WORDS,
  MOST,
  SECONDS,
  type Amount,
  type Programme,
  type Row,
} from './programme.ts'

/** Each number's width in bits. */
const WIDTH = {
  rows: 4,
  until: 15,
  title: 8,
  words: 10,
  what: 8,
  muscle: 7,
  region: 8,
  side: 2,
  tool: 5,
  posture: 4,
  sets: 3,
  seconds: 8,
  repeats: 6,
  maxPain: 4,
  perDay: 3,
  daysAWeek: 3,
} as const
/** From here on a what is a technique, below it a movement. */
const FIRST_TECHNIQUE = 128
/** The day that counts as 1; 0 is none. */
const DAY_ZERO = dayNumber('2025-12-31')
const SIDES: readonly (BodySide | undefined)[] = [undefined, 'L', 'R']

/** Why octets are no programme this version can read. */
export const BODY_REFUSALS = [
  'cut-off',
  'unknown-technique',
  'unknown-movement',
  'unknown-muscle',
  'unknown-place',
  'unknown-tool',
  'unknown-posture',
  'no-rows',
  'too-many-rows',
  'unreadable',
] as const
type BodyRefusal = (typeof BODY_REFUSALS)[number]

export type ParsedBody =
  { readonly ok: true; readonly programme: Programme } | { readonly ok: false; readonly refusal: BodyRefusal }

/** The octets of a programme. What no row may hold is a mistake of ours and throws. */
export function formatBody({ title, words, until, rows }: Programme): readonly number[] {
  if (rows.length === 0 || rows.length > MAX_ROWS) throw new Error(`A programme has no ${rows.length} rows.`)
  const [titleBytes, wordBytes] = [
    textToBytes(cleanText(title, MAX_TITLE)),
    textToBytes(cleanText(words, MAX_WORDS)),
  ]
  const bits = writeBits()
  bits.put(rows.length, WIDTH.rows)
  bits.put(until === undefined ? 0 : dayNumber(until) - DAY_ZERO, WIDTH.until)
  bits.put(titleBytes.length, WIDTH.title)
  bits.put(wordBytes.length, WIDTH.words)
  for (const row of rows) putRow(bits, row)
  return [...bits.bytes(), ...titleBytes, ...wordBytes]
}

function putRow(bits: BitWriter, row: Row): void {
  if (row.kind === 'move') {
    bits.put(MOVEMENTS.indexOf(row.movement), WIDTH.what)
    bits.put(SIDES.indexOf(row.side), WIDTH.side)
  } else bits.put(FIRST_TECHNIQUE + TECHNIQUES.indexOf(row.technique), WIDTH.what)
  if (row.kind === 'press') {
    bits.put(MUSCLES.indexOf(row.muscle), WIDTH.muscle)
    bits.put(REGIONS.indexOf(row.region), WIDTH.region)
    bits.put(SIDES.indexOf(row.side), WIDTH.side)
    bits.put(POSTURES.indexOf(row.posture), WIDTH.posture)
  }
  bits.put(TOOLS.indexOf(row.tool), WIDTH.tool)
  bits.put(row.sets - 1, WIDTH.sets)
  bits.put(SECONDS.indexOf(row.seconds), WIDTH.seconds)
  bits.put(row.repeats - 1, WIDTH.repeats)
  bits.put(row.maxPain, WIDTH.maxPain)
  bits.put(row.perDay - 1, WIDTH.perDay)
  bits.put(row.daysAWeek - 1, WIDTH.daysAWeek)
}

/** Reads a programme from octets; anything else is refused with what is wrong first. */
export function parseBody(bytes: readonly number[]): ParsedBody {
  const refuse = (refusal: BodyRefusal) => ({ ok: false, refusal }) as const
  const bits = readBits(bytes)
  const [count, until] = [bits.take(WIDTH.rows), bits.take(WIDTH.until)]
  const [titleLength, wordsLength] = [bits.take(WIDTH.title), bits.take(WIDTH.words)]
  if (count === undefined || until === undefined || titleLength === undefined || wordsLength === undefined)
    return refuse('cut-off')
  if (count === 0) return refuse('no-rows')
  if (count > MAX_ROWS) return refuse('too-many-rows')
  const rows: Row[] = []
  for (let index = 0; index < count; index += 1) {
    const row = takeRow(bits)
    if (typeof row === 'string') return refuse(row)
    rows.push(row)
  }
  const from = bits.nextByte()
  if (from === undefined) return refuse('unreadable')
  const end = from + titleLength + wordsLength
  if (bytes.length < end) return refuse('cut-off')
  const title = bytesToText(bytes.slice(from, from + titleLength))
  const words = bytesToText(bytes.slice(from + titleLength, end))
  if (bytes.length > end || title === undefined || words === undefined) return refuse('unreadable')
  const day: { readonly until?: Day } = until === 0 ? {} : { until: dayOfNumber(DAY_ZERO + until) }
  return {
    ok: true,
    programme: { title: cleanText(title, MAX_TITLE), words: cleanText(words, MAX_WORDS), ...day, rows },
  }
}

function takeRow(bits: BitReader): Row | BodyRefusal {
  const what = bits.take(WIDTH.what)
  if (what === undefined) return 'cut-off'
  if (what < FIRST_TECHNIQUE) {
    const movement = MOVEMENTS[what]
    if (movement === undefined) return 'unknown-movement'
    const side = takeSide(bits)
    const rest = takeRest(bits)
    if (typeof side === 'string' || typeof rest === 'string') return refusalOf(side, rest)
    return { kind: 'move', movement, ...side, ...rest }
  }
  const technique = TECHNIQUES[what - FIRST_TECHNIQUE]
  if (technique === undefined) return 'unknown-technique'
  if (!PRESSING.has(technique)) {
    const rest = takeRest(bits)
    return typeof rest === 'string' ? rest : { kind: 'care', technique, ...rest }
  }
  const muscle = takeWord(bits, WIDTH.muscle, MUSCLES)
  const region = takeWord(bits, WIDTH.region, REGIONS)
  const side = takeSide(bits)
  const posture = takeWord(bits, WIDTH.posture, POSTURES)
  const rest = takeRest(bits)
  if (muscle === CUT || region === CUT || posture === CUT) return 'cut-off'
  if (muscle === undefined) return 'unknown-muscle'
  if (region === undefined) return 'unknown-place'
  if (posture === undefined) return 'unknown-posture'
  if (typeof side === 'string' || typeof rest === 'string') return refusalOf(side, rest)
  return { kind: 'press', technique, muscle, region, ...side, posture, ...rest }
}

const CUT = Symbol('cut off')

/** The next word of a list; undefined where this version's list is shorter. */
function takeWord<Word>(
  bits: BitReader,
  width: number,
  list: readonly Word[],
): Word | undefined | typeof CUT {
  const index = bits.take(width)
  return index === undefined ? CUT : list[index]
}

function takeSide(bits: BitReader): { readonly side?: BodySide } | 'cut-off' | 'unreadable' {
  const index = bits.take(WIDTH.side)
  if (index === undefined) return 'cut-off'
  if (index >= SIDES.length) return 'unreadable'
  const side = SIDES[index]
  return side === undefined ? {} : { side }
}

/** The tool and the amount, with which every row ends. */
function takeRest(bits: BitReader): (Amount & Pick<Row, 'tool'>) | BodyRefusal {
  const tool = takeWord(bits, WIDTH.tool, TOOLS)
  const sets = bits.take(WIDTH.sets)
  const seconds = takeWord(bits, WIDTH.seconds, SECONDS)
  const repeats = bits.take(WIDTH.repeats)
  const maxPain = bits.take(WIDTH.maxPain)
  const perDay = bits.take(WIDTH.perDay)
  const daysAWeek = bits.take(WIDTH.daysAWeek)
  if (daysAWeek === undefined || tool === CUT || seconds === CUT) return 'cut-off'
  if (sets === undefined || repeats === undefined || maxPain === undefined || perDay === undefined)
    return 'cut-off'
  if (tool === undefined) return 'unknown-tool'
  if (seconds === undefined || maxPain > MOST.maxPain || daysAWeek >= MOST.daysAWeek) return 'unreadable'
  return {
    tool,
    sets: sets + 1,
    seconds,
    repeats: repeats + 1,
    maxPain,
    perDay: perDay + 1,
    daysAWeek: daysAWeek + 1,
  }
}

function refusalOf(...parts: readonly unknown[]): BodyRefusal {
  return parts.includes('cut-off')
    ? 'cut-off'
    : (BODY_REFUSALS.find(each => parts.includes(each)) ?? 'unreadable')
}
