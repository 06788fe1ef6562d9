/** Programmes of all kinds: also such as no professional would give, but a code can carry. */
import fc from 'fast-check'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'
import { cleanText } from '#core/programme/plain-text.ts'
import {
  CARE,
  MAX_ROWS,
  MAX_TITLE,
  MAX_WORDS,
  MOST,
  SECONDS,
  type Programme,
  type Row,
} from '#core/programme/programme.ts'
import { MOVEMENTS, MUSCLES, POSTURES, PRESSING, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'

const side = fc.option(fc.constantFrom('L' as const, 'R' as const), { nil: undefined })
const amount = {
  tool: fc.constantFrom(...TOOLS),
  sets: fc.integer({ min: 1, max: MOST.sets }),
  seconds: fc.constantFrom(...SECONDS),
  repeats: fc.integer({ min: 1, max: MOST.repeats }),
  maxPain: fc.integer({ min: 0, max: MOST.maxPain }),
  perDay: fc.integer({ min: 1, max: MOST.perDay }),
  daysAWeek: fc.integer({ min: 1, max: MOST.daysAWeek }),
}
const withSide = <Drawn extends { readonly side: 'L' | 'R' | undefined }>({
  side: drawn,
  ...rest
}: Drawn) => ({
  ...rest,
  ...(drawn === undefined ? {} : { side: drawn }),
})

/** Any row that a code can carry. */
const drawnRow: fc.Arbitrary<Row> = fc.oneof(
  fc
    .record({ kind: fc.constant('move' as const), movement: fc.constantFrom(...MOVEMENTS), side, ...amount })
    .map(withSide),
  fc
    .record({
      kind: fc.constant('press' as const),
      technique: fc.constantFrom(...PRESSING),
      muscle: fc.constantFrom(...MUSCLES),
      region: fc.constantFrom(...REGIONS),
      posture: fc.constantFrom(...POSTURES),
      side,
      ...amount,
    })
    .map(withSide),
  fc.record({
    kind: fc.constant('care' as const),
    technique: fc.constantFrom(...TECHNIQUES.filter(technique => !PRESSING.has(technique))),
    ...amount,
  }),
)

const { tool: _tool, ...numbers } = amount
/** Anything, and as often what somebody with sense asks for. */
const amounts = fc.oneof(
  fc.record(numbers),
  fc.record({
    sets: fc.constant(1),
    seconds: fc.constantFrom(2, 4, 10, 15),
    repeats: fc.integer({ min: 1, max: 3 }),
    maxPain: fc.integer({ min: 0, max: 3 }),
    perDay: fc.constant(1),
    daysAWeek: fc.integer({ min: 1, max: 3 }),
  }),
)
/** A row as a professional makes one here, of what our records offer; how much is anything. */
const offeredRow: fc.Arbitrary<Row> = fc.oneof(
  fc
    .record({ movement: fc.constantFrom(...MOVEMENTS), side, amounts, pick: fc.nat(9) })
    .map(({ movement, amounts: drawn, pick, side: of }) => {
      const { tools } = movements[movement]
      return withSide({
        ...drawn,
        kind: 'move' as const,
        movement,
        tool: tools[pick % tools.length] ?? 'none',
        side: of,
      })
    }),
  fc
    .record({ muscle: fc.constantFrom(...MUSCLES), side, amounts, release: fc.nat(9), point: fc.nat(9) })
    .map(({ muscle, amounts: drawn, release, point, side: of }) => {
      const { releases, triggerPoints } = muscles[muscle]
      const places = triggerPoints.flatMap(({ local }) => local)
      const way = releases[release % Math.max(1, releases.length)]
      const { technique, tool, posture } = way ?? {
        technique: 'pressure' as const,
        tool: 'hands' as const,
        posture: 'sitting' as const,
      }
      return withSide({
        ...drawn,
        kind: 'press' as const,
        technique,
        muscle,
        region: places[point % places.length] ?? 'interscapular',
        tool,
        posture,
        side: of,
      })
    }),
  fc.record({ technique: fc.constantFrom(...CARE), amounts, pick: fc.nat(9) }).map(drawn => {
    const { tools } = techniques[drawn.technique]
    return {
      ...drawn.amounts,
      kind: 'care' as const,
      technique: drawn.technique,
      tool: tools[drawn.pick % tools.length] ?? 'none',
    }
  }),
)

/** Any programme that a code can carry, of these rows. */
const programmeOf = (row: fc.Arbitrary<Row>): fc.Arbitrary<Programme> =>
  fc
    .record({
      title: fc.string({ unit: 'binary', maxLength: MAX_TITLE }).map(text => cleanText(text, MAX_TITLE)),
      words: fc.string({ unit: 'binary', maxLength: MAX_WORDS }).map(text => cleanText(text, MAX_WORDS)),
      until: fc.option(fc.integer({ min: 20_500, max: 50_000 }).map(dayOfNumber), { nil: undefined }),
      rows: fc.array(row, { minLength: 1, maxLength: MAX_ROWS }),
    })
    .map(({ until, ...rest }) => ({ ...rest, ...(until === undefined ? {} : { until }) }))

export const drawnProgramme = programmeOf(drawnRow)
/** The same of rows that our records offer, with a few of any kind among them. */
export const offeredProgramme = programmeOf(
  fc.oneof({ weight: 9, arbitrary: offeredRow }, { weight: 1, arbitrary: drawnRow }),
)
