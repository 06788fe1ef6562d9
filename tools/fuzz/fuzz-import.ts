/** `npm run fuzz [seconds] [seed]`: throws broken files at every parser, so many seconds each (60), and prints crashes. */
import fc from 'fast-check'
import { parseCase } from '#tools/cases/case-file.ts'
import { checksumOf } from '#core/diary/checksum.ts'
import { parseEvent, type Event } from '#core/diary/event.ts'
import { exportDiary } from '#core/diary/export.ts'
import { readExportInSlices } from '#core/diary/import.ts'
import type { Slices } from '#core/diary/in-slices.ts'
import { parseSavedSession } from '#core/session/saved-session.ts'
import { parsePainting } from '#core/locate/painting.ts'
import { anyDiary } from '#test/arbitraries/events.ts'
import { spoiltEntry } from '#test/arbitraries/hostile.ts'

/** Work of one turn that takes a processor longer hangs a page: counted as a crash. Milliseconds, whatever else it does. */
const SLOW_MS = 1_000
/** So many crashes are shown in full. */
const SHOWN = 5

/** Pieces of text that parsers stumble over. */
const STRANGE = [
  '"__proto__":',
  '"constructor":',
  '"format":1e999,',
  '"count":-1,',
  '\\',
  '"',
  '\ud83d',
  '\uFEFF',
  '\u0000',
  '{"a":',
  '1e999',
  '-0',
  'null',
  '"events":[],',
] as const

const seconds = Number(process.argv[2] ?? 60)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const chance = chanceFrom(seed)
const below = (most: number) => Math.floor(chance() * most)
const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0]

const diaries = fc.sample(anyDiary, { numRuns: 300, seed })
const events: readonly Event[] = diaries.flat()
const spoilt = fc.sample(spoiltEntry, { numRuns: 3_000, seed })
const lines = [
  '{"id":"a","answers":{"age":40,"sex":"F","regions":["interscapular.L"],"flags_yes":["rf_fever"],"meds":["x"]}}',
  '{"id":7,"answers":{"nrs_now":4,"history":["diabetes"],"tools":["tennis_ball"],"trp_state":"latent"}}',
] as const
const playing = {
  segments: [{ kind: 'hold', step: 0, seconds: 60, repeat: 1, repeats: 3 }],
  at: 0,
  lighter: { 0: 1 },
  cut: { 1: 'skipped' },
}
const kept = [
  { id: 's', session: { state: 'running', endsAt: 1, seenAt: 1, tickedAt: 1, ...playing } },
  { id: 's', session: { state: 'paused', remainingMs: 5, because: 'away', ...playing } },
  { id: 's', session: { state: 'done', ...playing } },
] as const

interface Parser {
  readonly name: string
  /** Something to throw at it. */
  readonly make: () => unknown
  /** True when it was accepted. */
  readonly read: (thrown: unknown) => boolean
  /** It lets the page answer in between, and watches by itself that no turn takes too long. */
  readonly turns?: true
}

const one = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)]
const textOf = (value: unknown) => (typeof value === 'string' ? value : String(value))

const PARSERS: readonly Parser[] = [
  {
    name: 'parseEvent, beyond the bounds',
    make: () => brokenValue(one(spoilt)),
    read: value => parseEvent(value).ok,
  },
  { name: 'parseEvent', make: () => brokenValue(one(events)), read: value => parseEvent(value).ok },
  {
    name: 'readExport',
    make: () => brokenText(exportDiary(one(diaries) ?? [], 0)),
    read: text => inTurns(readExportInSlices(textOf(text))).ok,
    turns: true,
  },
  {
    name: 'parseKeptSession',
    make: () => brokenValue(one(kept)),
    read: value => parseSavedSession(value).ok,
  },
  {
    name: 'parsePainting',
    make: () =>
      brokenValue(
        one(
          events.flatMap(({ happening }) => (happening.type === 'pain-painted' ? [happening.painting] : [])),
        ),
      ),
    read: value => parsePainting(value).ok,
  },
  { name: 'parseCase', make: () => brokenText(pick(lines)), read: text => parseCase(textOf(text)).ok },
]

console.log(`seed ${seed}, ${seconds} s a parser`)
let crashes = 0
/** Of the parser at hand, ms. */
let slowest = 0
for (const parser of PARSERS) crashes += fuzz(parser)
process.exitCode = crashes === 0 ? 0 : 1

function fuzz({ name, make, read, turns }: Parser): number {
  const end = performance.now() + seconds * 1000
  let [runs, accepted, crashed] = [0, 0, 0]
  slowest = 0
  while (performance.now() < end) {
    const thrown = make()
    const turn = turns ? undefined : startTurn()
    runs += 1
    try {
      if (read(thrown)) accepted += 1
      turn?.()
    } catch (error) {
      crashed += 1
      if (crashed <= SHOWN) console.error(name, error, show(thrown))
    }
  }
  console.log(
    `${name}: ${runs} runs, ${accepted} accepted, ${runs - accepted - crashed} refused, ${crashed} crashes, longest turn ${slowest.toFixed(1)} ms`,
  )
  return crashed
}

/** Begins a turn; gives back how to end it, which throws when it took the processor too long. */
function startTurn(): () => void {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1000
    slowest = Math.max(slowest, took)
    if (took > SLOW_MS) throw new Error(`a turn took ${Math.round(took)} ms`)
  }
}

/** Does work in slices to its end; no slice may hang a phone. */
function inTurns<Result>(work: Slices<Result>): Result {
  for (;;) {
    const end = startTurn()
    const next = work.next()
    end()
    if (next.done === true) return next.value
  }
}

/** A value of ours with up to three members made into something else, as it could come from a disk. */
function brokenValue(value: unknown): unknown {
  let broken = structuredClone(value)
  for (let left = below(4); left > 0; left -= 1) broken = changed(broken)
  return broken
}

function changed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || chance() < 0.15) return nasty(value)
  const members = Object.entries(value)
  const [name, member] = one(members) ?? ['', undefined]
  const next = chance() < 0.75 ? changed(member) : nasty(value)
  if (Array.isArray(value)) {
    const at = Number(name)
    return pick([value.toSpliced(at, 1, next), value.toSpliced(at, 1), [...value, ...value, next]])
  }
  const others = members.filter(([other]) => other !== name)
  const strange = pick(['__proto__', 'constructor', 'toString', 'type', '', String(below(9))])
  return Object.fromEntries(pick([[...members, [name, next]], others, [...others, [strange, next]]]))
}

function nasty(value: unknown): unknown {
  return pick<() => unknown>([
    () => null,
    () => undefined,
    () => Number.NaN,
    () => Number.POSITIVE_INFINITY,
    () => -1,
    () => 1e308,
    () => 2 ** 53,
    () => 10n,
    () => '',
    () => '__proto__',
    () => true,
    () => [],
    () => ({}),
    () => 'a'.repeat(below(10_000)),
    () => Array.from({ length: below(5_000) }, () => value),
    () => Array.from({ length: below(3_000) }).reduce<unknown>(inner => [inner], value),
    ring,
    () => new Date(Number.NaN),
    () => new Map([[value, value]]),
    () => new Uint8Array(4),
    () => Object.create(null),
    () => JSON.parse('{"__proto__":{"type":"day-noted"},"constructor":1}'),
  ])()
}

function ring(): unknown {
  const made: { self?: unknown } = {}
  made.self = made
  return made
}

/** A text with signs lost, doubled, moved or replaced, cut off, or grown; sometimes with its checksum made right again. */
function brokenText(text: string): string {
  if (chance() < 0.4) {
    try {
      return JSON.stringify(sealed(changed(JSON.parse(text)))) ?? 'null'
    } catch {
      return text
    }
  }
  let broken = text
  for (let left = below(6); left > 0; left -= 1) {
    const [from, to] = [below(broken.length + 1), below(broken.length + 1)].toSorted((a, b) => a - b)
    const [before, part, after] = [broken.slice(0, from), broken.slice(from, to), broken.slice(to)]
    broken = pick([
      () => before + after,
      () => before,
      () => before + part.slice(0, 40) + part + after,
      () => before + String.fromCodePoint(below(0x2_00)) + part + after,
      () => before + pick(STRANGE) + part + after,
      () => before + pick(STRANGE) + (part + after).replace(/"[^"]*"|-?\d[\d.e+]*/u, ''),
      () => before + '['.repeat(below(100_000)) + after,
      () => before + after + part,
    ])()
  }
  return broken
}

/** A changed file whose checksum is right again, so that its entries are looked at. */
function sealed(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('events' in file) || !Array.isArray(file.events))
    return file
  return { ...file, count: file.events.length, checksum: checksumOf(file.events) }
}

function show(thrown: unknown): string {
  try {
    return (typeof thrown === 'string' ? thrown : (JSON.stringify(thrown) ?? String(thrown))).slice(0, 500)
  } catch {
    return 'a value that JSON cannot say'
  }
}

/** Mulberry32: the same seed throws the same things. */
function chanceFrom(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
