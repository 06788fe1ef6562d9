/** Puts the drawing together: the data of the body, for one view, one layer and one build, as sheets of paths. */
import { threads, type Belly } from './data/belly.ts'
import { bonesBack, spineMarks } from './data/bones.ts'
import type { Build } from './build.ts'
import { pathOf, type Curve } from './curve.ts'
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
import { armOutline, bodyOutline, outlinePath, placer } from './data/silhouette.ts'
import { cleft, ear, fingers, surfaceBack, underBack } from './data/skin-back.ts'
import { surfaceFront, underFront } from './data/skin-front.ts'
import { armEdge, armLines, surfaceSide, underSide } from './data/skin-side.ts'
import { softly, type Surface } from './surface.ts'

export const LAYERS = ['skin', 'superficial', 'deep'] as const
export type Layer = (typeof LAYERS)[number]

/** What a path is; the style sheet says how that looks. */
type PathStyle =
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

/** Paths that are treated alike, in drawing order. */
export interface Sheet {
  /** Cut off at the line round the body, or round the arm. */
  readonly within: 'body' | 'arm' | undefined
  /** Blurred, as laid on with a soft brush. */
  readonly soft: boolean
  /** Half of the figure: drawn a second time as its mirror image. */
  readonly half: boolean
  readonly paths: { readonly style: PathStyle; readonly d: string; readonly width?: number }[]
}

type Drawn = 'back' | 'front' | 'left'

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
/** Widths of the shadow along the edge of the body. */
const RIM = [56, 18]
const HAIRS = 46

function compose(view: Drawn, layer: Layer, build: Build | undefined): readonly Sheet[] {
  const body = outlinePath(bodyOutline(view), build)
  const half = view !== 'left'
  const pen = penFor(view, build)
  const { sheet, lines, muscles } = pen
  const surface = SURFACES[view]
  const rim = (d: string, within: 'body' | 'arm') => {
    for (const width of RIM) sheet(within, true, false).push({ style: 'rim', d, width })
  }

  if (half) {
    const d = pathOf(ear.map(pen.place), true)
    sheet(undefined, false, half).push({ style: 'skin', d }, { style: 'outline', d })
  }
  sheet(undefined, false, false).push({ style: 'skin', d: body })
  if (layer === 'skin') {
    rim(body, 'body')
    pen.washes('hollow', surface)
    pen.washes('swell', surface)
    lines('line', surface.lines)
  } else {
    lines('under', [UNDER[view]], true)
    if (view === 'back') backOf(layer, lines, muscles)
    else if (view === 'front') frontOf(layer, lines, muscles)
    else sideOf(layer, lines, muscles)
    rim(body, 'body')
    if (view !== 'back') lines('line', surface.lines.slice(0, 6))
  }
  if (half) lines('line', fingers)
  sheet(undefined, false, false).push({ style: 'outline', d: body })
  if (layer === 'skin') {
    sheet('body', true, half).push({ style: 'hair', d: pathOf(surface.hair.edge.map(pen.place), true) })
    lines('strand', threads(surface.hair.strands, HAIRS))
  }
  const arm = armOutline(view)
  if (arm) {
    const d = outlinePath(arm, build)
    sheet(undefined, false, false).push({ style: 'skin', d })
    if (layer === 'superficial') muscles([...armMuscles, ...shoulderSide], 'flesh', 'arm')
    const edge = pathOf(armEdge.map(pen.place))
    rim(edge, 'arm')
    lines('line', armLines, false, 'arm')
    sheet(undefined, false, false).push({ style: 'outline', d: edge })
  }
  return pen.sheets
}

/** Lays paths on sheets, beginning a new one where the treatment changes. */
function penFor(view: Drawn, build: Build | undefined) {
  const sheets: Sheet[] = []
  const place = placer(view, view === 'front' ? 'L' : 'R', build)
  const at = view === 'left' ? placer('left', 'L', build) : place
  const sheet = (within: Sheet['within'], soft: boolean, half: boolean) => {
    const last = sheets.at(-1)
    if (last && last.within === within && last.soft === soft && last.half === half) return last.paths
    const next: Sheet = { within, soft, half, paths: [] }
    sheets.push(next)
    return next.paths
  }
  const half = view !== 'left'
  const lines: Lines = (style, curves, closed = false, within = 'body') => {
    const d = curves.map(curve => pathOf(curve.map(at), closed)).join('')
    sheet(within, false, half).push({ style, d })
  }
  const muscles: Muscles = (list, flesh = 'flesh', within = 'body') => {
    const paths = sheet(within, false, half)
    for (const belly of list) {
      const own = pathsOf(belly, view, view === 'back' ? 'R' : 'L', build)
      paths.push({ style: flesh, d: own.fill })
      for (const d of own.light) paths.push({ style: 'light', d })
      for (const d of own.sinews) paths.push({ style: 'tendon', d })
      paths.push({ style: 'fibres', d: own.fibres }, { style: 'shade', d: own.shade })
    }
  }
  const washes = (style: 'hollow' | 'swell', { hollows, swells }: Surface) => {
    for (const { width, curves } of (style === 'hollow' ? hollows : swells).flatMap(softly)) {
      sheet('body', true, half).push({ style, d: curves.map(curve => pathOf(curve.map(at))).join(''), width })
    }
  }
  return { sheets, sheet, lines, muscles, washes, place: at }
}

type Lines = (style: PathStyle, curves: readonly Curve[], closed?: boolean, within?: Sheet['within']) => void
type Muscles = (list: readonly Belly[], flesh?: PathStyle, within?: Sheet['within']) => void

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
