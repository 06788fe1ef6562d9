/** Puts the drawing together: the data of the body, for one view, one layer and one build, as paths. */
import type { MuscleId } from '#core/ids.ts'
import type { View } from '#core/painting.ts'
import type { BodySide } from '#core/regions.ts'
import { fibres, outline, shade, type Belly } from './belly.ts'
import { bonesBack } from './bones.ts'
import { fit, halved, turned, type Build } from './build.ts'
import { pathOf, type Curve, type Point } from './curve.ts'
import { bodyMuscles, limbs } from './muscles.ts'
import { bonesFront, sinewFront } from './muscles-front.ts'
import { sinewBack } from './muscles-superficial.ts'
import { ear, linesBack, outlineBack, outlineFront } from './skin-back.ts'
import { linesFront } from './skin-front.ts'
import { armSide, linesSide, outlineSide } from './skin-side.ts'

export const LAYERS = ['skin', 'superficial', 'deep'] as const
export type Layer = (typeof LAYERS)[number]

const LOOKS = [
  'skin',
  'rim',
  'rim-wide',
  'line',
  'flesh',
  'limb',
  'fibres',
  'shade',
  'sinew',
  'bone',
  'bone-line',
  'outline',
] as const

/** One path of the drawing; `inside` is cut off at the skin. */
export interface DrawnPath {
  readonly look: (typeof LOOKS)[number]
  readonly d: string
  readonly inside: boolean
}

const drawings = new Map<string, readonly DrawnPath[]>()

/** All paths of a view and layer, from the lowest to the topmost. Drawn once. */
export function drawingOf(view: View, layer: Layer, build?: Build): readonly DrawnPath[] {
  const key = `${view} ${layer} ${build}`
  const known = drawings.get(key)
  if (known) return known
  const made = compose(view, layer, build)
  drawings.set(key, made)
  return made
}

function compose(view: View, layer: Layer, build: Build | undefined): DrawnPath[] {
  const body = bodyPath(view, build)
  const arm = armOutline(view)
  const armPath = arm && pathOf(arm, true)
  const lines = (curves: readonly Curve[], closed = false) => linePath(view, curves, build, closed)
  const paths: DrawnPath[] = []
  const add = (look: DrawnPath['look'], d: string, inside = true) => {
    if (d) paths.push({ look, d, inside })
  }
  if (view === 'back' || view === 'front') {
    add('skin', lines([ear], true), false)
    add('outline', lines([ear], true), false)
  }
  add('skin', body, false)
  add('rim-wide', body)
  add('rim', body)
  if (layer === 'skin')
    add('line', lines(view === 'back' ? linesBack : view === 'front' ? linesFront : linesSide))
  if (layer === 'deep' && view === 'back') {
    add('bone-line', lines([...bonesBack.ribs, bonesBack.crest, bonesBack.nuchal]))
    add(
      'bone',
      lines(
        [
          bonesBack.blade,
          bonesBack.sacrum,
          bonesBack.coccyx,
          bonesBack.sit,
          bonesBack.trochanter,
          bonesBack.humerus,
        ],
        true,
      ),
    )
  }
  if (layer === 'deep' && view === 'front') {
    add('bone-line', lines(bonesFront.ribs))
    add('bone', lines([bonesFront.pelvis, bonesFront.breastbone], true))
  }
  if (layer !== 'skin') {
    if (layer === 'superficial' && view === 'back') add('sinew', lines(sinewBack.slice(1, 2), true))
    for (const belly of [...limbs, ...bodyMuscles]) {
      if (belly.view !== view || belly.layer !== layer) continue
      const both = sidesOf(view).map(side => drawn(belly, view, side, build))
      add(belly.id ? 'flesh' : 'limb', both.map(muscle => muscle.fill).join(''))
      add('fibres', both.map(muscle => muscle.fibres).join(''))
      add('shade', both.map(muscle => muscle.shade).join(''))
    }
    if (layer === 'superficial' && view === 'back')
      add('sinew', lines([...sinewBack.slice(0, 1), ...sinewBack.slice(2)], true))
    if (layer === 'deep' && view === 'back') add('bone', lines([bonesBack.ridge], true))
    if (view === 'front') {
      add('bone', lines([bonesFront.collar], true))
      add('sinew', lines(sinewFront.slice(1), true))
      add('line', lines(bonesFront.creases))
    }
  }
  add('outline', body, false)
  if (armPath) {
    add('skin', armPath, false)
    add('outline', armPath, false)
  }
  return paths
}

/** One muscle on one side. */
export interface DrawnMuscle {
  readonly fill: string
  readonly fibres: string
  readonly shade: string
}

/** A group of muscles known by one name is all of them. */
const PARTS: Readonly<Partial<Record<MuscleId, readonly MuscleId[]>>> = {
  'thoracolumbar-erectors-general': [
    'iliocostalis-lumborum',
    'iliocostalis-thoracis',
    'longissimus-thoracis',
  ],
}

/** The shapes of a muscle in a view: as the layer draws it, or else as the other layer would. */
export function litMuscles(
  view: View,
  layer: Layer,
  build: Build | undefined,
  muscle: MuscleId,
  side: BodySide,
): readonly DrawnMuscle[] {
  if ((view === 'left' && side === 'R') || (view === 'right' && side === 'L')) return []
  const ids = PARTS[muscle] ?? [muscle]
  const source = view === 'right' ? 'left' : view
  const own = bodyMuscles.filter(belly => belly.view === source && belly.id && ids.includes(belly.id))
  const here = own.filter(belly => belly.layer === layer)
  const first = own[0]?.layer
  return (here.length > 0 ? here : own.filter(belly => belly.layer === first)).map(belly =>
    drawn(belly, view, side, build),
  )
}

function drawn(belly: Belly, view: View, side: BodySide, build: Build | undefined): DrawnMuscle {
  const place = placer(view, side, build)
  return {
    fill: pathOf(outline(belly, place), true),
    fibres: fibres(belly, place),
    shade: shade(belly, place),
  }
}

/** The closed line round the whole body, in map units. */
export function bodyOutline(view: View): Curve {
  if (view === 'left') return outlineSide
  if (view === 'right') return turned(outlineSide)
  const half = view === 'back' ? outlineBack : outlineFront
  return [...halved(half, false), ...halved(half, true).toReversed().slice(1, -1)]
}

/** What hangs before the body: the arm, in the views from the side. */
export function armOutline(view: View): Curve | undefined {
  if (view === 'left') return armSide
  return view === 'right' ? turned(armSide) : undefined
}

export function bodyPath(view: View, build?: Build): string {
  return pathOf(
    bodyOutline(view).map(point => fit(point, build)),
    true,
  )
}

function sidesOf(view: View): readonly BodySide[] {
  return view === 'left' ? ['L'] : view === 'right' ? ['R'] : ['L', 'R']
}

/** Takes a point of the data to where it stands on the map. Seen from behind, the person's left is on the left. */
function placer(view: View, side: BodySide, build: Build | undefined): (point: Point) => Point {
  if (view === 'left') return point => fit(point, build)
  if (view === 'right') return ([x, y, corner]) => fit([1000 - x, y, corner ?? false], build)
  const left = (view === 'back') === (side === 'L')
  return ([x, y, corner]) => fit([left ? 500 - x : 500 + x, y, corner ?? false], build)
}

function linePath(view: View, curves: readonly Curve[], build: Build | undefined, closed: boolean): string {
  return sidesOf(view)
    .flatMap(side => curves.map(curve => pathOf(curve.map(placer(view, side, build)), closed)))
    .join('')
}
