/** What the entries of `any-event.ts` are made of: any number, word, place, day, painting, answer, step and knot. */
import { dayNumber, dayOfNumber, FIRST_MOMENT, LAST_MOMENT } from '#core/calendar/calendar-day.ts'
import fc from 'fast-check'
import { CONDITIONS, COURSES, FLAGS, ONSETS, PREGNANCIES, SEXES } from '#core/vocabulary/answers.ts'
import { MOVEMENTS, MUSCLES, PHASES, POSTURES, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { QUALITIES, VIEWS } from '#core/locate/painting.ts'
import { REGIONS, type Place } from '#core/vocabulary/regions.ts'

const NO_INVALID = { noNaN: true, noDefaultInfinity: true } as const
/** JSON knows no minus zero. */
export const between = (min: number, max: number) =>
  fc.double({ min, max, ...NO_INVALID }).map(value => (Object.is(value, -0) ? 0 : value))
export const oneOf = <const Word>(words: readonly Word[]) => fc.constantFrom(...words)
export const someOf = <const Word>(words: readonly Word[], maxLength = 3) =>
  fc.array(oneOf(words), { maxLength })
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '__proto__', 'constructor', 'Größe', '=1+1', '"', '\u2028', '\ud83d'),
)
export const recordOf = <const Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(oneOf(keys), value), { maxLength: 4 }).map((members): Partial<Record<Key, Value>> => {
    const made: Partial<Record<Key, Value>> = {}
    for (const [key, member] of members) made[key] = member
    return made
  })

export const rating = fc.oneof(fc.integer({ min: 0, max: 10 }), between(0, 10))
export const stepIndex = fc.nat(60)
export const lighter = fc.nat(10)
export const side = oneOf(['L', 'R'])
const yesNo = oneOf(['yes', 'no'])
const yesNoUnknown = oneOf(['yes', 'no', 'unknown'])
export const place = fc
  .tuple(oneOf(REGIONS), oneOf(['L', 'R', 'M']))
  .map(([region, where]): Place => `${region}.${where}`)
export const places = fc.array(place, { maxLength: 3 })
const texts = fc.array(text, { maxLength: 2 })
export const minutes = fc.integer({ min: 0, max: 1440 })
export const seed = fc.oneof(fc.nat(), between(-1e15, 1e15))
const coordinate = between(-10_000, 10_000)

/** Any moment and any day a diary knows: from 2000 to 2200. */
export const moment = fc.integer({ min: FIRST_MOMENT, max: LAST_MOMENT })
export const dayText = fc
  .integer({ min: dayNumber('2000-01-01'), max: dayNumber('2200-01-01') })
  .map(dayOfNumber)

export const painting = fc.array(
  fc.record({
    view: oneOf(VIEWS),
    kind: oneOf(['brush', 'erase']),
    quality: oneOf(QUALITIES),
    radius: between(1, 500),
    points: fc.array(fc.tuple(coordinate, coordinate), { maxLength: 4 }),
  }),
  { maxLength: 2 },
)

export const answers = fc.record(
  {
    age: between(0, 120),
    sex: oneOf(SEXES),
    pregnancy: oneOf(PREGNANCIES),
    pregnancyWeeks: between(0, 45),
    places,
    durationDays: between(0, 50_000),
    onset: oneOf(ONSETS),
    painNow: rating,
    course: oneOf(COURSES),
    mechanical: yesNoUnknown,
    pressReproduces: yesNoUnknown,
    flags: recordOf(FLAGS, yesNo),
    conditions: recordOf(CONDITIONS, yesNo),
  },
  { requiredKeys: ['flags', 'conditions'] },
)

export const step = fc.record(
  {
    technique: oneOf(TECHNIQUES),
    movement: oneOf(MOVEMENTS),
    muscle: oneOf(MUSCLES),
    side,
    place,
    knot: text,
    tool: oneOf(TOOLS),
    posture: oneOf(POSTURES),
    seconds: between(1, 3600),
    repeats: fc.integer({ min: 1, max: 100 }),
    restSeconds: between(0, 3600),
    maxPain: rating,
    why: fc.record({
      kind: oneOf(['order', 'knot', 'phase', 'prevention', 'choice']),
      phase: oneOf(PHASES),
      words: text,
      sources: texts,
    }),
  },
  {
    requiredKeys: ['technique', 'tool', 'posture', 'seconds', 'repeats', 'restSeconds', 'maxPain', 'why'],
  },
)

export const knot = fc.record(
  {
    id: text,
    muscle: oneOf(MUSCLES),
    side,
    triggerPoint: text,
    place,
    state: oneOf(['active', 'latent']),
    tenderness: rating,
    name: text,
  },
  { requiredKeys: ['id', 'muscle', 'side', 'triggerPoint', 'place', 'state'] },
)
