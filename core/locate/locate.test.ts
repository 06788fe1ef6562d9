import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Muscle } from '#core/vocabulary/records.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Evidence } from './evidence.ts'
import { locate, type Painted } from './locate.ts'
import { mirrored, REGIONS, type Place } from '#core/vocabulary/regions.ts'

const nothing: Evidence = { causes: [], aggravations: [], presses: [] }
const paint = (...places: readonly Place[]): Painted => Object.fromEntries(places.map(place => [place, 1]))
const anyPlaces = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...REGIONS), fc.constantFrom('L' as const, 'R' as const))
    .map(([r, s]): Place => `${r}.${s}`),
  { minLength: 1, maxLength: 8 },
)

test('an empty drawing gives no muscle: there is no guess', () => {
  expect(locate({}, nothing, muscles)).toEqual([])
})

test('the corner of neck and shoulder points to the levator, on the side that hurts', () => {
  const [first] = locate(paint('neck-shoulder-angle.L', 'medial-scapular-border.L'), nothing, muscles)
  expect(first).toMatchObject({ muscle: 'levator-scapulae', side: 'L' })
})

test('the front of the shoulder points to the infraspinatus behind it', () => {
  const names = locate(
    paint('anterior-shoulder.R', 'lateral-arm.R', 'scapula-infraspinous.R'),
    nothing,
    muscles,
  )
  expect(names[0]).toMatchObject({ muscle: 'infraspinatus', side: 'R' })
})

test('a mirrored drawing gives the mirrored answer', () => {
  fc.assert(
    fc.property(anyPlaces, places => {
      const mirror = places.map(mirrored)
      const here = locate(paint(...places), nothing, muscles).map(c => `${c.muscle}.${c.side}`)
      const there = locate(paint(...mirror), nothing, muscles).map(
        c => `${c.muscle}.${c.side === 'L' ? 'R' : 'L'}`,
      )
      expect(new Set(there)).toEqual(new Set(here))
    }),
  )
})

test('painting more of what a knot sends never takes its muscle off the list', () => {
  for (const muscle of Object.values(muscles)) {
    const [point] = muscle.triggerPoints
    const own = [...new Set([...point.essential, ...point.local])].map((region): Place => `${region}.L`)
    let before = 0
    for (let count = 1; count <= own.length; count += 1) {
      const found = locate(paint(...own.slice(0, count)), nothing, muscles).find(
        c => c.muscle === muscle.id && c.side === 'L',
      )
      const score = found?.score ?? 0
      if (count > 1) expect(score, `${muscle.id} ${count}`).toBeGreaterThanOrEqual(Math.min(before, 0.01))
      before = score
    }
  }
})

test('the order in which places are painted does not matter', () => {
  fc.assert(
    fc.property(anyPlaces, places => {
      const ids = (list: readonly Place[]) =>
        locate(paint(...list), nothing, muscles).map(c => `${c.muscle}.${c.side}`)
      expect(ids(places.toReversed())).toEqual(ids(places))
    }),
  )
})

test('beliefs add up to one at most', () => {
  fc.assert(
    fc.property(anyPlaces, places => {
      const sum = locate(paint(...places), nothing, muscles).reduce((total, c) => total + c.score, 0)
      expect(sum).toBeLessThanOrEqual(1.000001)
    }),
  )
})

test('a movement that hurts raises the muscle it belongs to', () => {
  const places = paint('medial-scapular-border.L', 'interscapular.L')
  const share = (evidence: Evidence) =>
    locate(places, evidence, muscles).find(c => c.muscle === 'rhomboid-major')?.score ?? 0
  expect(share({ ...nothing, aggravations: ['pulling-back'] })).toBeGreaterThan(share(nothing))
})

test('a spot that does not hurt when pressed makes its muscle less likely, a familiar one more', () => {
  const places = paint('medial-scapular-border.R', 'interscapular.R')
  const share = (tenderness: number, familiar: boolean) =>
    locate(
      places,
      {
        ...nothing,
        presses: [{ triggerPoint: 'rhomboid-major-1', side: 'R', tenderness, familiar, spreadsTo: [] }],
      },
      muscles,
    ).find(c => c.muscle === 'rhomboid-major')?.score ?? 0
  const plain = locate(places, nothing, muscles).find(c => c.muscle === 'rhomboid-major')?.score ?? 0
  expect(share(0, false)).toBeLessThan(plain)
  expect(share(7, true)).toBeGreaterThan(plain)
})

test('painting more of a muscle’s own referral never lowers its rank among those that do not send pain there', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(muscles)),
      fc.nat(1_000_000),
      fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
      (muscle, pick, chosen) => {
        const own = [
          ...new Set(muscle.triggerPoints.flatMap(({ essential, local }) => [...essential, ...local])),
        ]
        const more = own[pick % own.length]
        const before = own.filter((region, index) => chosen[index] && region !== more)
        if (more === undefined || before.length === 0) return
        const sendsThere = (other: Muscle) =>
          other.described?.named[more] !== undefined ||
          other.triggerPoints.some(point =>
            [point.local, point.essential, point.spillover].some(regions => regions.some(r => r === more)),
          )
        const rankOf = (regions: readonly (typeof own)[number][]) =>
          locate(paint(...regions.map((region): Place => `${region}.L`)), nothing, muscles)
            .filter(({ muscle: id, side }) => side === 'L' && (id === muscle.id || !sendsThere(muscles[id])))
            .findIndex(({ muscle: id }) => id === muscle.id)
        const rankBefore = rankOf(before)
        const rankAfter = rankOf([...before, more])
        if (rankBefore >= 0) expect(rankAfter).toBeLessThanOrEqual(rankBefore)
        if (rankBefore >= 0) expect(rankAfter).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 1500 },
  )
})
