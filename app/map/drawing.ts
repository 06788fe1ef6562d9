/** Puts the drawing together: the data of the body, for one view, one layer and one build, as sheets of paths. */
import { threads } from './threads.ts'
import { outlinePath, type Build } from './build.ts'
import { pathOf, type Curve } from './curve.ts'
import type { Belly } from './data/belly.ts'
import { bonesBack, spineMarks } from './data/bones.ts'
import { pathsOf } from './data/muscle-paths.ts'
import { deepBack, limbsDeepBack } from './data/muscles-deep.ts'
import { bonesFront, deepFront, limbsFront, sinewFront, superficialFront } from './data/muscles-front.ts'
import {
  armMuscles,
  bonesSide,
  deepSide,
  limbsSide,
  shoulderSide,
  superficialSide,
} from './data/muscles-side.ts'
import { grainBack, limbsBack, sinewBack, superficialBack } from './data/muscles-superficial.ts'
import { armOutline, bodyOutline } from './data/silhouette.ts'
import { cleft, surfaceBack, underBack } from './data/skin-back.ts'
import { surfaceFront, underFront } from './data/skin-front.ts'
import { armEdge, armLines, surfaceSide, underSide } from './data/skin-side.ts'
import { penFor, type Drawn, type Pen, type Sheet } from './pen.ts'
import { drawEdge, drawGround, drawSkin } from './skin.ts'
import type { Surface } from './surface.ts'

export const LAYERS = ['skin', 'superficial', 'deep'] as const
export type Layer = (typeof LAYERS)[number]

const drawings = new Map<string, readonly Sheet[]>()

/** All sheets of a view and layer, from the lowest to the topmost, worked out once. The right is the left, mirrored. */
export function drawingOf(view: Drawn, layer: Layer, build?: Build): readonly Sheet[] {
  const key = `${view} ${layer} ${build}`
  const before = drawings.get(key)
  if (before) return before
  const made = compose(view, layer, build)
  drawings.set(key, made)
  return made
}

const SURFACES: Readonly<Record<Drawn, Surface>> = {
  back: surfaceBack,
  front: surfaceFront,
  left: surfaceSide,
}
const UNDER: Readonly<Record<Drawn, Curve>> = { back: underBack, front: underFront, left: underSide }

function compose(view: Drawn, layer: Layer, build: Build | undefined): readonly Sheet[] {
  const body = outlinePath(bodyOutline(view), build)
  const pen = penFor(view, build)
  const { sheet, lines } = pen
  const muscles: Muscles = (list, flesh = 'flesh', within = 'body') =>
    layMuscles(sheet(within, false, pen.half), list, flesh, view, build)
  if (layer === 'skin') {
    drawSkin(pen, body, SURFACES[view])
  } else {
    drawGround(pen, body)
    lines('under', [UNDER[view]], true)
    if (view === 'back') backOf(layer, lines, muscles)
    else if (view === 'front') frontOf(layer, lines, muscles)
    else sideOf(layer, lines, muscles)
    pen.rim(body, 'body')
    if (view !== 'back') lines('line', SURFACES[view].lines.slice(0, 6))
    drawEdge(pen, body)
  }
  const arm = armOutline(view)
  if (arm) {
    const d = outlinePath(arm, build)
    sheet(undefined, false, false).push({ style: 'skin', d })
    if (layer === 'superficial') muscles([...armMuscles, ...shoulderSide], 'flesh', 'arm')
    const edge = pathOf(armEdge.map(pen.place))
    pen.rim(edge, 'arm')
    lines('line', armLines, false, 'arm')
    sheet(undefined, false, false).push({ style: 'outline', d: edge })
  }
  return pen.sheets
}

type Lines = Pen['lines']
type Muscles = (list: readonly Belly[], flesh?: 'flesh' | 'limb', within?: 'body' | 'arm') => void

function layMuscles(
  paths: Sheet['paths'],
  list: readonly Belly[],
  flesh: 'flesh' | 'limb',
  view: Drawn,
  build: Build | undefined,
): void {
  for (const belly of list) {
    const own = pathsOf(belly, view, view === 'back' ? 'R' : 'L', build)
    paths.push({ style: flesh, d: own.fill })
    for (const d of own.light) paths.push({ style: 'light', d })
    for (const d of own.sinews) paths.push({ style: 'tendon', d })
    paths.push({ style: 'fibres', d: own.fibres }, { style: 'shade', d: own.shade })
  }
}

function backOf(layer: Layer, lines: Lines, muscles: Muscles): void {
  if (layer === 'superficial') {
    lines('bone', [bonesBack.ridge], true)
    lines('sinew', [sinewBack.low])
    for (const grain of grainBack) lines('grain', threads(grain, 15))
    muscles(limbsBack, 'limb')
    muscles(superficialBack)
    lines('sinew', [sinewBack.neck])
    lines('sinew', [sinewBack.heel], true)
    lines('line', [cleft])
    lines('bone', spineMarks.slice(5, 6))
    return
  }
  lines('bone', [bonesBack.arm, bonesBack.thigh], true)
  muscles(limbsBack.slice(1), 'limb')
  lines('rib-edge', bonesBack.ribs)
  lines('rib', bonesBack.ribs)
  lines('bone-line', [bonesBack.nuchal])
  lines('bone', [bonesBack.pelvis, bonesBack.sit, bonesBack.blade], true)
  lines('bone', bonesBack.sideBones, true)
  lines('bone', [bonesBack.sacrum, bonesBack.coccyx])
  muscles(limbsDeepBack)
  muscles(deepBack)
  lines('bone', [bonesBack.ridge], true)
  lines('bone', spineMarks)
}

function frontOf(layer: Layer, lines: Lines, muscles: Muscles): void {
  muscles(limbsFront, 'limb')
  if (layer === 'deep') {
    lines('rib-edge', bonesFront.ribs)
    lines('rib', bonesFront.ribs)
    lines('bone', [bonesFront.pelvis, bonesFront.breastbone])
  }
  muscles(layer === 'deep' ? deepFront : superficialFront)
  lines('bone', [bonesFront.collar], true)
  lines('sinew', sinewFront, true)
  lines('line', bonesFront.creases)
}

function sideOf(layer: Layer, lines: Lines, muscles: Muscles): void {
  if (layer === 'deep') {
    lines('rib-edge', bonesSide.ribs)
    lines('rib', bonesSide.ribs)
    lines('bone', [bonesSide.thigh, bonesSide.pelvis], true)
    muscles(limbsSide.slice(2), 'limb')
    muscles(deepSide)
    return
  }
  muscles(limbsSide, 'limb')
  muscles(superficialSide)
}
