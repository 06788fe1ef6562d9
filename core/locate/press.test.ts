import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import type { Evidence, Press } from './evidence.ts'
import { MUSCLES } from '#core/vocabulary/ids.ts'
import { confirmedKnots } from './knot.ts'
import { locate, type Painted } from './locate.ts'
import { MAX_PRESSES, nextPress, type NextPress, type PressRules } from './press.ts'
import { REGIONS, regionOf, type Place, type Region } from '#core/vocabulary/regions.ts'
import type { Limit } from '#core/safety/types.ts'

const noPress = (region: Region) => regions[region].noPress
const free: PressRules = { limits: [], noPress }
const paint = (...places: readonly Place[]): Painted => Object.fromEntries(places.map(place => [place, 1]))
const neckCorner = paint('neck-shoulder-angle.L', 'medial-scapular-border.L', 'suprascapular.L')
const evidence = (presses: readonly Press[] = []): Evidence => ({ causes: [], aggravations: [], presses })
const ask = (painted: Painted, presses: readonly Press[] = [], rules: PressRules = free): NextPress =>
  nextPress(locate(painted, evidence(presses), muscles), evidence(presses), muscles, rules)
const pressed = (triggerPoint: string, tenderness: number, familiar: boolean): Press => ({
  triggerPoint,
  side: 'L',
  tenderness,
  familiar,
  spreadsTo: [],
})
const anyPainted = fc
  .uniqueArray(fc.constantFrom(...REGIONS), { minLength: 1, maxLength: 8 })
  .map(own => paint(...own.map((region): Place => `${region}.L`)))

test('the first spot to press lies where it hurts and can be reached', () => {
  const next = ask(neckCorner)
  expect(next.kind).toBe('press')
  if (next.kind === 'press') {
    expect(next.side).toBe('L')
    expect(next.bits).toBeGreaterThan(0.1)
  }
})

test('a spot that gives the familiar pain makes its muscle likelier, a painless one less likely', () => {
  const next = ask(neckCorner)
  if (next.kind !== 'press') throw new Error('a press was expected')
  const score = (presses: readonly Press[]) =>
    locate(neckCorner, evidence(presses), muscles).find(({ muscle }) => muscle === next.muscle)?.score ?? 0
  const before = score([])
  expect(score([pressed(next.triggerPoint, 6, true)])).toBeGreaterThan(before)
  expect(score([pressed(next.triggerPoint, 0, false)])).toBeLessThan(before)
})

test('nobody is asked to press more than four times, nor the same spot twice', () => {
  fc.assert(
    fc.property(anyPainted, fc.array(fc.nat(10), { minLength: 8, maxLength: 8 }), (painted, answers) => {
      const presses: Press[] = []
      for (const tenderness of answers) {
        const next = ask(painted, presses)
        if (next.kind !== 'press') break
        expect(presses.some(({ triggerPoint }) => triggerPoint === next.triggerPoint)).toBe(false)
        presses.push({ ...pressed(next.triggerPoint, tenderness, tenderness > 7), side: next.side })
      }
      expect(presses.length).toBeLessThanOrEqual(MAX_PRESSES)
    }),
    { numRuns: 150 },
  )
})

test('no place that nobody presses, and no muscle that nobody presses alone, is ever proposed', () => {
  fc.assert(
    fc.property(anyPainted, painted => {
      const next = ask(painted)
      if (next.kind !== 'press') return
      expect(regions[regionOf(next.place)].noPress).toBe(false)
      expect(muscles[next.muscle].self).not.toBe('no')
    }),
    { numRuns: 400 },
  )
})

test('where pressure is blocked nothing is pressed, and the reason is said', () => {
  const limits: readonly Limit[] = [
    { practice: 'pressure', kind: 'block', of: 'anticoagulant', because: 'It bleeds.' },
  ]
  expect(ask(neckCorner, [], { limits, noPress })).toEqual({ kind: 'enough', because: 'pressing-is-blocked' })
})

test('a muscle that nobody presses alone is handed to a professional', () => {
  const alone = MUSCLES.filter(id => muscles[id].self === 'no')
  expect(alone.length).toBeGreaterThan(0)
  for (const id of alone) {
    const own = muscles[id].triggerPoints.flatMap(({ essential, local }) => [...essential, ...local])
    const painted = paint(...own.map((region): Place => `${region}.L`))
    const candidates = locate(painted, evidence(), muscles)
    if (candidates[0]?.muscle !== id || candidates[0].score < 0.5) continue
    expect(nextPress(candidates, evidence(), muscles, free).kind).toBe('see-somebody')
  }
})

test('a familiar, tender spot becomes an active knot, a merely tender one a latent knot, a painless one none', () => {
  const candidates = locate(neckCorner, evidence(), muscles)
  const knots = confirmedKnots(
    [
      pressed('levator-scapulae-2', 6, true),
      pressed('rhomboid-major-1', 5, false),
      pressed('upper-trapezius-1', 1, false),
    ],
    candidates,
    muscles,
    noPress,
    5,
  )
  expect(knots.map(({ muscle, state }) => [muscle, state])).toEqual([
    ['levator-scapulae', 'active'],
    ['rhomboid-major', 'latent'],
  ])
})

test('a spot that hurts only when pressed is latent, however familiar', () => {
  const [knot] = confirmedKnots([pressed('levator-scapulae-2', 6, true)], [], muscles, noPress, 0)
  expect(knot?.state).toBe('latent')
})
