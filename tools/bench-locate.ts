/**
 * `npm run bench:locate`: how often the right muscle comes first, on drawings simulated from the atlas with drop, shift
 * and smear noise, side by side with the plain sum score (local 3, essential 3, spillover 1). Prints what it measured.
 */
import { locate, type Painted } from '../core/locate.ts'
import { regionOf, sideOf, type BodySide, type Place, type Region } from '../core/regions.ts'
import { centreOf, OUTLINES } from '../app/map/place-outlines.ts'
import { muscles } from '../knowledge/muscles.ts'
import type { Muscle } from '../knowledge/shapes.ts'

const RUNS = 4000
/** Map units between the middles of neighbouring regions. */
const NEAR = 120
const all: readonly Muscle[] = Object.values(muscles)
const neighbours = neighbourTable()
let seed = 20261121

interface Noise {
  readonly spill: number
  readonly local: number
  readonly drop: number
  readonly shift: number
  readonly smear: number
  readonly wholeMuscle: boolean
}

for (const [name, noise] of [
  [
    'one trigger point, light noise',
    { spill: 0.5, local: 1, drop: 0.14, shift: 0.07, smear: 0.18, wholeMuscle: false },
  ],
  [
    'one trigger point, heavy noise',
    { spill: 0.5, local: 1, drop: 0.3, shift: 0.13, smear: 0.36, wholeMuscle: false },
  ],
  [
    'referral only, light noise',
    { spill: 0.5, local: 0, drop: 0.14, shift: 0.07, smear: 0.18, wholeMuscle: false },
  ],
  [
    'whole muscle, light noise',
    { spill: 0.5, local: 1, drop: 0.14, shift: 0.07, smear: 0.18, wholeMuscle: true },
  ],
  [
    'whole muscle, heavy noise',
    { spill: 0.5, local: 1, drop: 0.3, shift: 0.13, smear: 0.36, wholeMuscle: true },
  ],
  [
    'essential only, light noise',
    { spill: 0, local: 1, drop: 0.14, shift: 0.07, smear: 0.18, wholeMuscle: false },
  ],
] as const) {
  measure(name, noise)
}

function measure(name: string, noise: Noise): void {
  const hits = { top1: 0, top3: 0, side: 0, moved1: 0, moved3: 0, sum1: 0, sum3: 0 }
  let jaccard = 0
  for (let run = 0; run < RUNS; run += 1) {
    const muscle = pick(all)
    const side: BodySide = random() < 0.5 ? 'L' : 'R'
    const truth = truthOf(muscle, side, noise)
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
  }
  const share = (count: number) => `${((100 * count) / RUNS).toFixed(1)}`
  console.log(
    `${name.padEnd(32)} J ${(jaccard / RUNS).toFixed(2)} · top-1 ${share(hits.top1)} top-3 ${share(hits.top3)} side ${share(hits.side)} · one movement ${share(hits.moved1)} / ${share(hits.moved3)} · plain sum ${share(hits.sum1)} / ${share(hits.sum3)}`,
  )
}

function truthOf(muscle: Muscle, side: BodySide, { spill, local, wholeMuscle }: Noise): ReadonlySet<Place> {
  const points = wholeMuscle ? muscle.triggerPoints : [pick(muscle.triggerPoints)]
  const places = new Set<Place>()
  for (const point of points) {
    for (const region of point.essential) places.add(`${region}.${side}`)
    for (const region of point.local) if (random() < local) places.add(`${region}.${side}`)
    for (const region of point.spillover) if (random() < spill) places.add(`${region}.${side}`)
  }
  return places
}

function noisy(truth: ReadonlySet<Place>, { drop, shift, smear }: Noise): ReadonlySet<Place> {
  const drawn = new Set<Place>()
  for (const place of truth) {
    const near = neighbours.get(regionOf(place)) ?? []
    const beside = (): Place => `${near.length > 0 ? pick(near) : regionOf(place)}.${sideOf(place)}`
    if (random() < drop) continue
    drawn.add(random() < shift ? beside() : place)
    if (random() < smear) drawn.add(beside())
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
  const middles = OUTLINES.flatMap(({ place, view }) => {
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
