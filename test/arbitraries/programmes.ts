/** Programmes of all kinds: also such as no professional would give, but a code can carry. */
import fc from 'fast-check'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'
import { cleanText } from '#core/programme/plain-text.ts'
import {
  MAX_ROWS,
  MAX_TITLE,
  MAX_WORDS,
  MOST,
  SECONDS,
  type Programme,
  type Row,
} from '#core/programme/programme.ts'
import { MOVEMENTS, MUSCLES, POSTURES, PRESSING, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
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

/** Any programme that a code can carry, of these rows. */
export const programmeOf = (row: fc.Arbitrary<Row>): fc.Arbitrary<Programme> =>
  fc
    .record({
      title: fc.string({ unit: 'binary', maxLength: MAX_TITLE }).map(text => cleanText(text, MAX_TITLE)),
      words: fc.string({ unit: 'binary', maxLength: MAX_WORDS }).map(text => cleanText(text, MAX_WORDS)),
      until: fc.option(fc.integer({ min: 20_500, max: 50_000 }).map(dayOfNumber), { nil: undefined }),
      rows: fc.array(row, { minLength: 1, maxLength: MAX_ROWS }),
    })
    .map(({ until, ...rest }) => ({ ...rest, ...(until === undefined ? {} : { until }) }))

export const drawnProgramme = programmeOf(drawnRow)
