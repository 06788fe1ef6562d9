/** Puts the drawing together: the data of the body, for one view, one layer and one build, as paths. */
import type { MuscleId } from '#core/ids.ts'
import type { View } from '#core/painting.ts'
import type { BodySide } from '#core/regions.ts'
import { fibres, light, outline, shade, sinews, threads, type Belly } from './belly.ts'
import { bonesBack, spineMarks } from './bones.ts'
import { fit, halved, turned, type Build } from './build.ts'
import { pathOf, type Curve, type Point } from './curve.ts'
import { deepBack, limbsDeepBack } from './muscles-deep.ts'
import { bonesFront, deepFront, limbsFront, sinewFront, superficialFront } from './muscles-front.ts'
import { grainBack, limbsBack, sinewBack, superficialBack } from './muscles-superficial.ts'
import {
  cleft,
  ear,
  hair,
  hollowsBack,
  linesBack,
  outlineBack,
  outlineFront,
  swellsBack,
  under,
} from './skin-back.ts'
import { softly, type Wash } from './surface.ts'
import { linesFront } from './skin-front.ts'
import { armSide, linesSide, outlineSide } from './skin-side.ts'

export const LAYERS = ['skin', 'superficial', 'deep'] as const
export type Layer = (typeof LAYERS)[number]

/** What a path is; the style sheet says how that looks. */
type Look =
  | 'skin'
  | 'rim'
  | 'under'
  | 'hollow'
  | 'swell'
  | 'hair'
  | 'strand'
  | 'line'
  | 'flesh'
  | 'limb'
  | 'light'
  | 'tendon'
  | 'fibres'
  | 'shade'
  | 'sinew'
  | 'grain'
  | 'bone'
  | 'rib'
  | 'rib-edge'
  | 'bone-line'
  | 'outline'

/** One path of the drawing; `inside` is cut off at the skin. */
export interface DrawnPath {
  readonly look: Look
  readonly d: string
  readonly inside: boolean
  /** Blurred, as laid on with a soft brush. */
  readonly soft?: boolean
  readonly width?: number
}

const drawings = new Map<string, readonly DrawnPath[]>()

/** All paths of a view and layer, from the lowest to the topmost. Drawn once. */
export function drawingOf(view: View, layer: Layer, build?: Build): readonly DrawnPath[] {
  const key = `${view} ${layer} ${build}`
  const before = drawings.get(key)
  if (before) return before
  const made = compose(view, layer, build)
  drawings.set(key, made)
  return made
}

/** Widths of the shadow along the edge of the body. */
const RIM = [56, 18]

function compose(view: View, layer: Layer, build: Build | undefined): DrawnPath[] {
  const body = bodyPath(view, build)
  const arm = armOutline(view)
  const armPath =
    arm &&
    pathOf(
      arm.map(point => fit(point, build)),
      true,
    )
  const paths: DrawnPath[] = []
  const add = (look: Look, d: string, inside = true) => {
    if (d) paths.push({ look, d, inside })
  }
  const lines = (look: Look, curves: readonly Curve[], closed = false) =>
    add(look, linePath(view, curves, build, closed))
  const muscles = (list: readonly Belly[], flesh: Look = 'flesh') => {
    for (const belly of list) {
      const sides = sidesOf(view).map(side => drawn(belly, view, side, build))
      const join = (part: (muscle: DrawnMuscle) => string | undefined) =>
        sides.map(muscle => part(muscle) ?? '').join('')
      add(
        flesh,
        join(muscle => muscle.fill),
      )
      for (const step of [0, 1])
        add(
          'light',
          join(muscle => muscle.light[step]),
        )
      for (const step of [0, 1])
        add(
          'tendon',
          join(muscle => muscle.sinews[step]),
        )
      add(
        'fibres',
        join(muscle => muscle.fibres),
      )
      add(
        'shade',
        join(muscle => muscle.shade),
      )
    }
  }

  if (view === 'back' || view === 'front') {
    add('skin', linePath(view, [ear], build, true), false)
    add('outline', linePath(view, [ear], build, true), false)
  }
  add('skin', body, false)
  if (layer !== 'skin' && !arm) lines('under', [under], true)
  const rim = () =>
    RIM.forEach(width => paths.push({ look: 'rim', d: body, inside: true, soft: true, width }))
  if (layer === 'skin' || arm) rim()
  const washes = (look: Look, list: readonly Wash[]) => {
    for (const { width, curves } of list.flatMap(softly)) {
      paths.push({ look, d: linePath(view, curves, build, false), soft: true, inside: true, width })
    }
  }
  if (layer === 'skin' && view === 'back') {
    washes('hollow', hollowsBack)
    washes('swell', swellsBack)
  }
  if (layer === 'skin' || arm)
    lines('line', view === 'back' ? linesBack : view === 'front' ? linesFront : linesSide)
  else if (view === 'back') backOf(layer, lines, muscles)
  else frontOf(layer, lines, muscles)
  if (layer !== 'skin' && !arm) rim()
  add('outline', body, false)
  if (layer === 'skin' && view === 'back') {
    paths.push({ look: 'hair', d: linePath(view, [hair.edge], build, true), inside: true, soft: true })
    lines('strand', threads({ ...blank, fibres: 46, stations: hair.strands }))
  }
  if (armPath) {
    add('skin', armPath, false)
    add('outline', armPath, false)
  }
  return paths
}

/** A belly that is no muscle. */
const blank: Omit<Belly, 'fibres' | 'stations'> = {
  id: undefined,
  view: 'back',
  layer: 'superficial',
  sinew: [0, 0],
}

type Lines = (look: Look, curves: readonly Curve[], closed?: boolean) => void
type Muscles = (list: readonly Belly[], flesh?: Look) => void

function backOf(layer: Layer, lines: Lines, muscles: Muscles): void {
  if (layer === 'superficial') {
    lines('bone', [bonesBack.ridge], true)
    lines('sinew', [sinewBack.low], true)
    for (const grain of grainBack) lines('grain', threads(grain))
    muscles(limbsBack, 'limb')
    muscles(superficialBack)
    lines('sinew', [sinewBack.neck, sinewBack.heel], true)
    lines('line', [cleft])
    lines('bone', spineMarks.slice(5, 6), true)
    return
  }
  lines('bone', [bonesBack.arm, bonesBack.thigh], true)
  muscles(limbsBack.slice(1), 'limb')
  lines('rib-edge', bonesBack.ribs)
  lines('rib', bonesBack.ribs)
  lines('bone-line', [bonesBack.nuchal])
  lines('bone', [bonesBack.pelvis, bonesBack.sit, bonesBack.blade], true)
  lines('bone', [bonesBack.sacrum, bonesBack.coccyx, ...bonesBack.sideBones], true)
  muscles(limbsDeepBack)
  muscles(deepBack)
  lines('bone', [bonesBack.ridge, ...spineMarks], true)
}

function frontOf(layer: Layer, lines: Lines, muscles: Muscles): void {
  muscles(limbsFront, 'limb')
  if (layer === 'superficial') {
    muscles(superficialFront)
  } else {
    lines('rib-edge', bonesFront.ribs)
    lines('rib', bonesFront.ribs)
    lines('bone', [bonesFront.pelvis, bonesFront.breastbone], true)
    muscles(deepFront)
  }
  lines('bone', [bonesFront.collar], true)
  lines('sinew', sinewFront, true)
  lines('line', bonesFront.creases)
}

/** One muscle on one side. */
export interface DrawnMuscle {
  readonly fill: string
  readonly fibres: string
  readonly shade: string
  readonly light: readonly string[]
  readonly sinews: readonly string[]
}

/** Every muscle that can light up. */
const candidates: readonly Belly[] = [...superficialBack, ...deepBack, ...superficialFront, ...deepFront]

/** A group of muscles known by one name is all of them. */
const PARTS: Readonly<Partial<Record<MuscleId, readonly MuscleId[]>>> = {
  'thoracolumbar-erectors-general': [
    'iliocostalis-lumborum',
    'iliocostalis-thoracis',
    'longissimus-thoracis',
  ],
}

/** The shapes of a muscle in a view, whichever layer is shown: as it lies under the skin, or else deeper. */
export function litMuscles(
  view: View,
  build: Build | undefined,
  muscle: MuscleId,
  side: BodySide,
): readonly DrawnMuscle[] {
  if ((view === 'left' && side === 'R') || (view === 'right' && side === 'L')) return []
  const ids = PARTS[muscle] ?? [muscle]
  const source = view === 'right' ? 'left' : view
  const own = candidates.filter(belly => belly.view === source && belly.id && ids.includes(belly.id))
  const first = own[0]?.layer
  return own.filter(belly => belly.layer === first).map(belly => drawn(belly, view, side, build))
}

const known = new WeakMap<Belly, Map<string, DrawnMuscle>>()

/** A muscle as paths, worked out when it is first shown. */
function drawn(belly: Belly, view: View, side: BodySide, build: Build | undefined): DrawnMuscle {
  const own = known.get(belly) ?? new Map<string, DrawnMuscle>()
  known.set(belly, own)
  const key = `${view} ${side} ${build}`
  const before = own.get(key)
  if (before) return before
  const place = placer(view, side, build)
  const made = {
    fill: outline(belly, place),
    fibres: fibres(belly, place),
    shade: shade(belly, place),
    light: light(belly, place),
    sinews: sinews(belly, place),
  }
  own.set(key, made)
  return made
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
