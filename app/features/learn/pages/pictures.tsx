import type { Muscle } from '#core/vocabulary/records.ts'
import type { View } from '#core/locate/painting.ts'
import { isPlace, type Place, type Region } from '#core/vocabulary/regions.ts'
import { Figure } from '#app/figure/figure.tsx'
import { motionFor, type ShownStep } from '#app/figure/motions.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { cropFor, CROPS, type Crop } from '#app/map/crop.ts'
import { centreOf } from '#app/map/data/place-outlines.ts'
import { spotOf } from '#app/map/data/spots.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'

const SIDE = 'L' as const
const VIEWS = ['back', 'front', 'left'] as const

/** A muscle on the body: lit up with its knots, and beside it where they are felt. One side stands for both. */
export function MusclePictures({ muscle }: { readonly muscle: Muscle }) {
  const glow = glowOf(muscle)
  const crosses = muscle.triggerPoints.map(({ id }) => ({ triggerPoint: id, side: SIDE }))
  const near = VIEWS.filter(view => spotsIn(view, muscle).length > 0)
  const far = viewsOfPain(muscle, near)
  return (
    <figure class="learn-maps">
      <div class="learn-near">
        {near.map(view => (
          <BodyMap
            key={view}
            view={view}
            layer={muscle.layer}
            crop={cropOf(view, muscle)}
            title={words.mapOf(muscle.name, words.views[view])}
            highlight={[{ muscle: muscle.id, side: SIDE, strength: 0.6 }]}
            glow={glow}
            crosses={crosses}
          />
        ))}
      </div>
      {far.length > 0 && (
        <div class="learn-far">
          {far.map(view => (
            <BodyMap
              key={view}
              view={view}
              layer="skin"
              crop={farCrop(view, muscle)}
              title={words.feltIn(sentenceWords.within(muscle.name), words.views[view])}
              glow={glow}
            />
          ))}
        </div>
      )}
      <figcaption class="small muted">{words.mapNote}</figcaption>
    </figure>
  )
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

/** The person who shows a step, standing still in its key pose. */
export function StepPicture({ step, name }: { readonly step: ShownStep; readonly name: string }) {
  return (
    <div class="learn-figure">
      <Figure motion={motionFor(step)} title={words.figureOf(name)} />
    </div>
  )
}
