/** Which parts of the body a muscle's page shows, and what is lit up there. */
import type { Muscle } from '#core/vocabulary/records.ts'
import type { View } from '#core/locate/painting.ts'
import { isPlace, type Place, type Region } from '#core/vocabulary/regions.ts'
import type { BodyMapProps } from '#app/map/body-map.tsx'
import { cropFor, CROPS, type Crop } from '#app/map/crop.ts'
import { centreOf } from '#app/map/data/place-outlines.ts'
import { spotOf } from '#app/map/data/spots.ts'

const SIDE = 'L' as const
const VIEWS = ['back', 'front', 'left'] as const

/** A map without its name. */
export type NamelessMap = Omit<BodyMapProps, 'title'>

/** A muscle on the body: lit up with its knots, and `far` from them where else they are felt. One side stands for both. */
export function muscleMaps(muscle: Muscle): {
  readonly near: readonly NamelessMap[]
  readonly far: readonly NamelessMap[]
} {
  const glow = glowOf(muscle)
  const crosses = muscle.triggerPoints.map(({ id }) => ({ triggerPoint: id, side: SIDE }))
  const near = VIEWS.filter(view => spotsIn(view, muscle).length > 0)
  return {
    near: near.map(view => ({
      view,
      layer: muscle.layer,
      crop: cropOf(view, muscle),
      highlight: [{ muscle: muscle.id, side: SIDE, strength: 0.6 }],
      glow,
      crosses,
    })),
    far: viewsOfPain(muscle, near).map(view => ({
      view,
      layer: 'skin',
      crop: farCrop(view, muscle),
      glow,
    })),
  }
}

const RHOMBOIDS = ['rhomboid-major', 'rhomboid-minor'] as const

/** The picture of the question about what lies between the shoulder blades. */
export const BETWEEN_THE_BLADES: NamelessMap = {
  view: 'back',
  layer: 'deep',
  crop: 'mid',
  highlight: RHOMBOIDS.map(muscle => ({ muscle, side: SIDE, strength: 0.6 })),
  crosses: RHOMBOIDS.map(muscle => ({ triggerPoint: `${muscle}-1`, side: SIDE })),
  glow: { 'interscapular.L': 1, 'medial-scapular-border.L': 1 },
}

type Spot = NonNullable<ReturnType<typeof spotOf>>

function spotsIn(view: View, { triggerPoints }: Muscle): readonly Spot[] {
  return triggerPoints.flatMap(({ id }) => spotOf(id, SIDE) ?? []).filter(spot => spot.view === view)
}

/** The nearest part that holds all the knots of a view. */
function cropOf(view: View, muscle: Muscle): Crop {
  const crops = spotsIn(view, muscle).map(({ x, y }) => cropFor(view, [x, y]))
  const [first = 'torso'] = crops
  if (crops.every(crop => crop === first) && first !== 'whole') return first
  return spotsIn(view, muscle).every(({ y }) => inside(y)) ? 'torso' : 'whole'
}

function inside(y: number): boolean {
  const [, top, , height] = CROPS.torso
  return y > top + 60 && y < top + height - 90
}

/** As few views as show every place where the pain is often felt and the near pictures do not reach. */
function viewsOfPain(muscle: Muscle, near: readonly View[]): readonly View[] {
  let missing = felt(muscle).filter(
    place => !near.some(view => reaches(cropOf(view, muscle), centreOf(place, view), view)),
  )
  const chosen: View[] = []
  while (missing.length > 0) {
    const shows = (view: View) => missing.filter(place => isSeen(place, view)).length
    const best = VIEWS.toSorted((one, other) => shows(other) - shows(one))[0] ?? 'back'
    if (shows(best) === 0) break
    chosen.push(best)
    missing = missing.filter(place => !isSeen(place, best))
  }
  return chosen
}

/** Places where most feel it. */
function felt(muscle: Muscle): readonly Place[] {
  const essential = new Set(muscle.triggerPoints.flatMap(point => point.essential))
  return Object.keys(glowOf(muscle))
    .filter(isPlace)
    .filter(place => essentialIn(place, essential))
}

function isSeen(place: Place, view: View): boolean {
  return centreOf(place, view)?.view === view
}

/** The trunk where that shows it all, else the whole figure. */
function farCrop(view: View, muscle: Muscle): Crop {
  const seen = felt(muscle).filter(place => isSeen(place, view))
  return seen.every(place => reaches('torso', centreOf(place, view), view)) ? 'torso' : 'whole'
}

function reaches(crop: Crop, spot: ReturnType<typeof centreOf>, view: View): boolean {
  if (!spot || spot.view !== view) return false
  const [x, y, width, height] = CROPS[crop]
  const margin = crop === 'whole' ? 0 : 0.1
  return (
    spot.x > x + width * margin &&
    spot.x < x + width * (1 - margin) &&
    spot.y > y + height * margin &&
    spot.y < y + height * (1 - margin)
  )
}

function essentialIn(place: Place, essential: ReadonlySet<Region>): boolean {
  return [...essential].some(region => place.startsWith(`${region}.`))
}

/** Felt by most glows fully, felt by some less. */
function glowOf({ triggerPoints }: Muscle): Readonly<Partial<Record<Place, number>>> {
  const both = (region: Region): readonly Place[] => [`${region}.${SIDE}`, `${region}.M`]
  const rows = (pick: 'spillover' | 'essential', share: number) =>
    triggerPoints.flatMap(point => point[pick].flatMap(both)).map(place => [place, share] as const)
  return Object.fromEntries([...rows('spillover', 0.35), ...rows('essential', 1)])
}
