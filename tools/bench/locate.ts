/**
 * `npm run bench:locate`: how often the right muscle comes first, on drawings simulated from the atlas with drop, shift
 * and smear noise, side by side with the plain sum score (local 3, essential 3, spillover 1); then with one movement
 * answer; then how many presses it takes. Then on published descriptions: those set aside, and those the atlas learns from,
 * each read with an atlas that has not learned from its place (`--misses` prints those that do not come first). Prints
 * what it measured.
 */
import { parseArgs } from 'node:util'
import { answerOf, PRESSED, standing, type Evidence, type Press } from '#core/locate/evidence.ts'
import { locate, type Painted } from '#core/locate/locate.ts'
import { nextPress } from '#core/locate/press.ts'
import { LEARNED, withoutPlace } from './counts.ts'
import { hitsOf, namedFor, placeOf, PUBLISHED, rankOf, type Description } from './published.ts'
import { VIEWS } from '#core/locate/painting.ts'
import { regionOf, sideOf, type BodySide, type Place, type Region } from '#core/vocabulary/regions.ts'
import { centreOf, outlinesIn } from '#app/map/data/place-outlines.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import type { Frequency } from '#core/vocabulary/records.ts'
import type { Muscle } from '#knowledge/shapes.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '4000' }, misses: { type: 'boolean', default: false } },
})
const RUNS = Number(values.runs)
/** Map units between the middles of neighbouring regions: a table of its own, so that the ranking does not mark itself. */
const NEAR = 120
const all: readonly Muscle[] = Object.values(muscles)
/** People come as often as their muscle is the active one in patients: docs/clinical/atlas.md#prior. */
const SHARE: Readonly<Record<Frequency, number>> = { common: 5, usual: 3, rare: 1 }
const asOften = all.flatMap(muscle => Array.from({ length: SHARE[muscle.frequency] }, () => muscle))
const neighbours = neighbourTable()
let seed = 20261121

interface Noise {
  readonly drop: number
  readonly shift: number
  /** How many regions beside it get paint too, on average. */
  readonly smear: number
  /** All trigger points of the muscle hurt, or one of them. */
  readonly whole: boolean
}

const LIGHT = { drop: 0.12, shift: 0.08, smear: 0.6 }
const HEAVY = { drop: 0.23, shift: 0.14, smear: 1.9 }
for (const [name, noise] of [
  ['whole muscle, light noise', { ...LIGHT, whole: true }],
  ['whole muscle, heavy noise', { ...HEAVY, whole: true }],
  ['one trigger point, light noise', { ...LIGHT, whole: false }],
  ['one trigger point, heavy noise', { ...HEAVY, whole: false }],
] as const) {
  measure(`${name}, each muscle as often`, noise, all)
  measure(`${name}, as often as in patients`, noise, asOften)
}

measurePublished()

/** Beside the simulated drawings, which are made from the atlas itself: what others write, painted blind. */
function measurePublished(): void {
  const aside = PUBLISHED.filter(({ set }) => set === 'aside')
  const atlases = new Map(LEARNED.map(placeOf).map(place => [place, withoutPlace(muscles, place)]))
  const unread = (one: Description) => atlases.get(placeOf(one)) ?? muscles
  for (const [name, all] of [
    ['one place left out at a time', LEARNED],
    ['aside', aside],
  ] as const)
    for (const clear of [true, false]) {
      const some = all.filter(one => !clear || one.clear)
      const { of, top1, top3, top5, wrongSide } = hitsOf(some, unread)
      const share = (hits: number) => ((100 * hits) / of).toFixed(1)
      console.log(
        `published, ${name}, ${clear ? 'clear' : 'all'} · ${of} descriptions · top-1 ${share(top1)} top-3 ${share(top3)} top-5 ${share(top5)} · wrong side ${wrongSide}`,
      )
    }
  if (!values.misses) return
  for (const one of LEARNED) {
    const rank = rankOf(one, unread(one))
    if (rank !== 0)
      console.log(
        `  ${one.id} ${one.muscle} at ${rank + 1}: ${namedFor(one, unread(one)).slice(0, 4).join(', ')} · ${one.regions.join(' ')} · ${one.said}${one.clear ? '' : ' (unclear)'}`,
      )
  }
}

function measure(name: string, noise: Noise, people: readonly Muscle[]): void {
  const hits = { top1: 0, top3: 0, side: 0, moved1: 0, moved3: 0, sum1: 0, sum3: 0 }
  const presses = { reached: 0, alone: 0, count: 0, first: 0 }
  let jaccard = 0
  for (let run = 0; run < RUNS; run += 1) {
    const muscle = pick(people)
    const side: BodySide = random() < 0.5 ? 'L' : 'R'
    const { truth, sore } = truthOf(muscle, side, noise)
    const drawn = noisy(truth, noise)
    jaccard += overlap(truth, drawn)
    const painted: Painted = Object.fromEntries([...drawn].map(place => [place, 1]))
    const plain = locate(painted, { causes: [], aggravations: [], presses: [] }, muscles)
    const movement = muscle.aggravations.length > 0 ? [pick(muscle.aggravations)] : []
    const moved = locate(painted, { causes: [], aggravations: movement, presses: [] }, muscles)
    const sum = plainSum(drawn)
    hits.top1 += Number(plain[0]?.muscle === muscle.id)
    hits.top3 += Number(plain.slice(0, 3).some(c => c.muscle === muscle.id))
    hits.side += Number(plain[0]?.side === side)
    hits.moved1 += Number(moved[0]?.muscle === muscle.id)
    hits.moved3 += Number(moved.slice(0, 3).some(c => c.muscle === muscle.id))
    hits.sum1 += Number(sum[0] === muscle.id)
    hits.sum3 += Number(sum.slice(0, 3).includes(muscle.id))
    if (muscle.self !== 'no') {
      const taken = pressUntilSure(painted, movement, muscle, side, sore)
      presses.alone += 1
      presses.reached += Number(taken.right)
      presses.first += Number(taken.firstOnMuscle)
      presses.count += taken.count
    }
  }
  const share = (count: number, of = RUNS) => ((100 * count) / of).toFixed(1)
  console.log(`${name} · ${RUNS} drawings · Jaccard ${(jaccard / RUNS).toFixed(2)}`)
  console.log(
    `  drawing alone       top-1 ${share(hits.top1)}  top-3 ${share(hits.top3)}  side ${share(hits.side)}`,
  )
  console.log(`  plain sum score     top-1 ${share(hits.sum1)}  top-3 ${share(hits.sum3)}`)
  console.log(`  one movement more   top-1 ${share(hits.moved1)}  top-3 ${share(hits.moved3)}`)
  console.log(
    `  and the press test  top-1 ${share(presses.reached, presses.alone)} after ${(presses.count / presses.alone).toFixed(2)} presses on average; the first press lies on the muscle in ${share(presses.first, presses.alone)}`,
  )
}

/** Plays the press test: each spot answers as a sore, a nearby or a healthy one would. */
function pressUntilSure(
  painted: Painted,
  aggravations: Evidence['aggravations'],
  muscle: Muscle,
  side: BodySide,
  sore: readonly Muscle['triggerPoints'][number][],
): { readonly right: boolean; readonly count: number; readonly firstOnMuscle: boolean } {
  const presses: Press[] = []
  let firstOnMuscle = false
  while (true) {
    const evidence = { causes: [], aggravations, presses }
    const candidates = locate(painted, evidence, muscles)
    const next = nextPress(candidates, evidence, muscles, { limits: [], noPress: r => regions[r].noPress })
    if (next.kind !== 'press') {
      const [best] = candidates
      return { right: best?.muscle === muscle.id && best.side === side, count: presses.length, firstOnMuscle }
    }
    if (presses.length === 0) firstOnMuscle = next.muscle === muscle.id && next.side === side
    presses.push(answer(next, side, sore))
  }
}

function answer(
  { triggerPoint, side: pressedSide }: { readonly triggerPoint: string; readonly side: BodySide },
  side: BodySide,
  sore: readonly Muscle['triggerPoints'][number][],
): Press {
  const pressed = all.flatMap(m => m.triggerPoints).find(({ id }) => id === triggerPoint)
  if (!pressed) throw new Error(`${triggerPoint} is no trigger point.`)
  const chances = PRESSED[pressedSide === side ? standing(sore, pressed) : 'other']
  const drawn = random()
  const familiar = drawn < chances.familiar
  const tender = familiar || drawn < chances.familiar + chances.tender
  const slight = tender || drawn < chances.familiar + chances.tender + chances.slight
  const press = {
    triggerPoint,
    side: pressedSide,
    familiar,
    tenderness: tender ? 6 : slight ? 2 : 0,
    spreadsTo: [],
  }
  if ((answerOf(press) === 'familiar') !== familiar)
    throw new Error('A press was read otherwise than it was made.')
  return press
}

function truthOf(muscle: Muscle, side: BodySide, { whole }: Noise) {
  const sore = whole ? muscle.triggerPoints : [pick(muscle.triggerPoints)]
  const truth = new Set<Place>()
  for (const point of sore) {
    for (const region of [...point.local, ...point.essential]) truth.add(`${region}.${side}`)
    for (const region of point.spillover) if (random() < 0.5) truth.add(`${region}.${side}`)
  }
  return { truth, sore }
}

function noisy(truth: ReadonlySet<Place>, { drop, shift, smear }: Noise): ReadonlySet<Place> {
  const drawn = new Set<Place>()
  for (const place of truth) {
    const near = neighbours.get(regionOf(place)) ?? []
    const beside = (): Place => `${near.length > 0 ? pick(near) : regionOf(place)}.${sideOf(place)}`
    if (random() < drop) continue
    drawn.add(random() < shift ? beside() : place)
    for (let left = smear; left > 0; left -= 1) if (random() < left) drawn.add(beside())
  }
  if (drawn.size === 0) for (const place of [...truth].slice(0, 1)) drawn.add(place)
  return drawn
}

function plainSum(drawn: ReadonlySet<Place>): readonly string[] {
  const scores = all.flatMap(muscle =>
    (['L', 'R'] as const).map(side => {
      let score = 0
      for (const place of drawn) {
        if (sideOf(place) !== side) continue
        const region = regionOf(place)
        score += Math.max(
          ...muscle.triggerPoints.map(p =>
            p.local.includes(region) || p.essential.includes(region)
              ? 3
              : p.spillover.includes(region)
                ? 1
                : 0,
          ),
        )
      }
      return { id: muscle.id, score }
    }),
  )
  return scores.sort((a, b) => b.score - a.score).map(({ id }) => id)
}

/** Regions whose middles lie close on any figure. */
function neighbourTable(): ReadonlyMap<Region, readonly Region[]> {
  const table = new Map<Region, Set<Region>>()
  const middles = VIEWS.flatMap(outlinesIn).flatMap(({ place, view }) => {
    const at = centreOf(place, view)
    return at ? [{ place, ...at }] : []
  })
  for (const a of middles) {
    for (const b of middles) {
      if (a.view !== b.view || a.place === b.place || sideOf(a.place) !== sideOf(b.place)) continue
      if (Math.hypot(a.x - b.x, a.y - b.y) > NEAR) continue
      const near = table.get(regionOf(a.place)) ?? new Set()
      near.add(regionOf(b.place))
      table.set(regionOf(a.place), near)
    }
  }
  return new Map([...table].map(([region, near]) => [region, [...near]]))
}

function overlap(a: ReadonlySet<Place>, b: ReadonlySet<Place>): number {
  const both = [...a].filter(place => b.has(place)).length
  return both / (a.size + b.size - both)
}

/** A small seeded generator (mulberry32), so that two runs print the same. */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}
