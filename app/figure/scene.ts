/** A motion at a moment, as paths: what `figure.tsx` puts on the screen and `tools/docs/figures.ts` on the sheet. */
import { touch } from './body.ts'
import { isBreath } from './breath.ts'
import type { Spot } from './body.ts'
import { eyeOf, seen } from './drawing/camera.ts'
import type { Eye } from './drawing/camera.ts'
import { hull, polygon } from './drawing/hull.ts'
import { draw } from './drawing/picture.ts'
import type { Frame, Glow, Shape, Stroke } from './drawing/picture.ts'
import { boxOf } from './drawing/ray.ts'
import type { Part, Solid } from './drawing/solid.ts'
import { BODY, bodySolids, marksOf } from './forms/scene.ts'
import { backdropOf } from './forms/backdrop.ts'
import { thingSolids } from './forms/things.ts'
import { hintOf } from './hint.ts'
import type { DrawnHint } from './hint.ts'
import { momentOf, momentsOf, stillOf, strainAt } from './motion.ts'
import type { View } from './drawing/camera.ts'
import type { At, Motion } from './motion.ts'
import type { Body, Pose } from './pose.ts'
import type { Stage } from './props.ts'
import type { Build } from './skeleton.ts'
import { bodyAt } from './solve.ts'
import { clamp, dot } from './vector.ts'
import type { Vec } from './vector.ts'

export interface Picture {
  /** Of the drawing, in units; ten units are about one pixel of a small picture. */
  readonly width: number
  readonly height: number
  /** Only a part of the body is in the picture, so its edges fade. */
  readonly isClose: boolean
  /** So much more is drawn, in metres, for a place of another shape: to both sides, and below. */
  readonly beyond: { readonly left: number; readonly right: number; readonly below: number }
  readonly backdrop: readonly { readonly kind: string; readonly d: string }[]
  readonly shadow: string
  /** Each with how strong the light on it is: less on the limbs away from the eye. */
  readonly shapes: readonly (Shape & { readonly lit: number })[]
  readonly ink: readonly Stroke[]
  readonly fine: readonly Stroke[]
  readonly glow: (Glow & { readonly strength: number }) | undefined
  readonly hint: DrawnHint | undefined
}

/** How to draw one moment. `angle` picks the first or the second view. */
export interface SceneView {
  readonly at: At
  readonly side: 'L' | 'R'
  readonly build: Build
  readonly angle: 0 | 1
  /** How much coarser than usual it may be worked out, for devices that are slow. */
  readonly coarse?: number
}

/** The larger side of a drawing, in units, and the least it leaves around what it shows. */
const SIZE = 3000
const MARGIN = 120
/** Nothing is drawn larger than this, in units per metre. */
const MOST = 2600
/** Of a close view more is drawn, for places that are higher or wider: up to this shape, at least so far below (metres), and to each side. */
const TALL = 1.4
const BELOW = 0.06
const BESIDE = 0.35
/** The glow of a spot that is not pressed, as a share of the full one. */
const FAINT = 0.35
/** How much of the strain is shown where somebody touches it, before they press. */
const WAITING = 0.3
/** How much weaker the light is on limbs on the far side. */
const FAR = 0.6

/** One moment of a motion as paths. */
export function picture(motion: Motion, sceneView: SceneView): Picture {
  const view = motion.views[sceneView.angle]
  const eye = eyeOf({ yaw: view.yaw, tilt: view.tilt, flip: sceneView.side === 'R' })
  const frame = { ...frameOf(motion, sceneView, eye), coarse: sceneView.coarse ?? 1 }
  const stage = stageOf(motion, sceneView.at, sceneView.build)
  const { body } = stage
  const { build } = sceneView
  const solids = sceneOf(motion, stage)
  const tilt = dot(body.trunk.pelvis.turn[0], eye[2])
  const dim = FAR * clamp((Math.abs(tilt) - 0.3) / 0.3, 0, 1)
  const far = tilt > 0 ? 'R' : 'L'
  const flat = (v: Vec): readonly [number, number] => {
    const [x, y] = seen(eye, v)
    return [(x - frame.left) * frame.scale, (frame.top - y) * frame.scale]
  }
  const backdrop = backdropOf(motion.props, stage.still, eye[2])
  const floor = backdrop.find(one => one.kind === 'mat')?.corners[0]?.[1] ?? 0
  const drawing = draw(
    solids,
    marksOf(body, eye[0]),
    eye,
    frame,
    motion.glow && { at: touch(body, motion.glow).at, carries: carrierOf(motion.glow) },
  )
  return {
    width: Math.round(frame.width * frame.scale),
    height: Math.round(frame.height * frame.scale),
    isClose: view.crop !== undefined,
    beyond: frame.beyond,
    backdrop: backdrop.map(({ kind, corners }) => ({ kind, d: polygon(hull(corners.map(flat))) })),
    shadow: solids.map(solid => shadowOf(solid, floor, flat)).join(''),
    shapes: drawing.shapes.map(shape => ({
      ...shape,
      lit: shape.part.side === far ? 1 - dim : 1,
    })),
    ink: drawing.ink,
    fine: drawing.fine,
    glow: drawing.glow && {
      ...drawing.glow,
      strength: FAINT + (1 - FAINT) * strainAt(motion, momentOf(motion, sceneView.at), WAITING),
    },
    hint: isWork(sceneView.at) ? hintOf(motion, build, eye, frame, keyOf(sceneView)) : undefined,
  }
}

/** A body, what stands around it, and how much the spot is pressed. */
export function stageOf(motion: Motion, at: At, build: Build): Stage {
  const moment = momentOf(motion, at)
  const { from, to, share } = moment
  const body = bodyAt(from, to, share, build)
  const isPutDown = (isBreath(moment) ? [from] : [from, to]).every(
    pose => pose === motion.rest || motion.comes.includes(pose),
  )
  return {
    body,
    still: posed(stillOf(motion), build),
    strain: strainAt(motion, moment),
    first: posed(motion.keys[0].pose, build),
    carrier: isPutDown ? posed(motion.rest, build) : body,
  }
}

/** Bodies that stay as they are, each worked out once. */
const bodies = new WeakMap<Pose, Map<Build, Body>>()
function posed(pose: Pose, build: Build): Body {
  const known = bodies.get(pose)?.get(build)
  if (known) return known
  const made = bodyAt(pose, pose, 0, build)
  bodies.set(pose, (bodies.get(pose) ?? new Map<Build, Body>()).set(build, made))
  return made
}

const isWork = (at: At): boolean =>
  at === 'still' || typeof at === 'number' || ('to' in at ? isWork(at.to) : at.phase === 'work')
const keyOf = ({ side, build, angle }: SceneView): string => `${side}${build}${angle}`

export const sceneOf = (motion: Motion, stage: Stage): Solid[] => [
  ...bodySolids(stage.body),
  ...thingSolids(motion.props, stage),
]

/** Which parts a glowing spot lies on: never a hand that presses it, nor a thing. */
function carrierOf(spot: Spot): (part: Part) => boolean {
  const isOnArm = /^(elbow|arm|shoulder\.|forearm|wrist)/.test(spot)
  const arm = BODY.arms[spot.endsWith('.L') ? 'L' : 'R']
  const body: readonly Part[] = [BODY.skin, BODY.hair, BODY.top, BODY.shorts, BODY.legs.L, BODY.legs.R]
  return part => body.includes(part) || (isOnArm && part === arm)
}

/** What a solid near the floor darkens below it. */
function shadowOf(
  { sweep, line, part }: Solid,
  floor: number,
  flat: (v: Vec) => readonly [number, number],
): string {
  if (!sweep || line || part.material === 'hair') return ''
  if (Math.min(sweep.from[1], sweep.to[1]) > floor + 0.3) return ''
  const dots = [sweep.from, sweep.to].flatMap(([x, , z], i) => {
    const r = (sweep.radii[i] ?? 0) * (sweep.shape ? Math.hypot(...sweep.shape[0]) : 1)
    return Array.from({ length: 12 }, (_, k) => {
      const turn = (k * Math.PI) / 6
      return flat([x + Math.cos(turn) * r, floor, z + Math.sin(turn) * r])
    })
  })
  return polygon(hull(dots))
}

const frames = new WeakMap<Motion, Map<string, Frame>>()

/** The frame that fits the whole loop; worked out once for each motion, side, build and angle. */
export function frameOf(motion: Motion, sceneView: SceneView, eye: Eye): Frame {
  const { build, angle } = sceneView
  const key = keyOf(sceneView)
  const known = frames.get(motion)?.get(key)
  if (known) return known
  const frame = fitted(wholeOf(motion, build, eye), motion.views[angle].crop, eye)
  const kept = frames.get(motion) ?? new Map<string, Frame>()
  frames.set(motion, kept.set(key, frame))
  return frame
}

/** A part of the plane of the drawing, metres. */
interface Extent {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

const extentOf = (points: readonly (readonly [number, number, ...unknown[]])[]): Extent => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
}

/** All moments of the motion that was framed last: it has two sides and two views. */
let framed:
  | {
      readonly motion: Motion
      readonly build: Build
      readonly moments: readonly (readonly [Stage, Solid[]])[]
    }
  | undefined
function allOf(motion: Motion, build: Build): readonly (readonly [Stage, Solid[]])[] {
  if (framed?.motion === motion && framed.build === build) return framed.moments
  const moments = momentsOf(motion).map(at => {
    const stage = stageOf(motion, at, build)
    return [stage, sceneOf(motion, stage)] as const
  })
  framed = { motion, build, moments }
  return moments
}

/** Everything that is ever drawn of a motion. */
const wholeOf = (motion: Motion, build: Build, eye: Eye): Extent =>
  extentOf(
    allOf(motion, build).flatMap(([{ still }, solids]) => [
      ...solids.flatMap(solid => {
        const { left, right, low, high } = boxOf(solid, eye)
        return [[left, low] as const, [right, high] as const]
      }),
      ...backdropOf(motion.props, still, eye[2]).flatMap(({ kind, corners }) =>
        kind === 'mat' ? corners.map(corner => seen(eye, corner)) : [],
      ),
    ]),
  )

/** A frame around all of it, or around what a crop leaves. */
function fitted(whole: Extent, crop: View['crop'], eye: Eye): Frame {
  const cut = crop && cutOf(crop, eye)
  const left = cut ? Math.max(cut.left, whole.left) : whole.left
  const right = cut ? Math.min(cut.right, whole.right) : whole.right
  const low = cut ? Math.max(cut.low, whole.low) : whole.low
  const high = cut ? Math.min(cut.high, whole.high) : whole.high
  const scale = Math.min((SIZE - 2 * MARGIN) / Math.max(right - left, high - low), MOST)
  const space = MARGIN / scale
  const isCutBelow = low > whole.low + space
  const above = isCutBelow ? 1.5 * space : space
  const below = isCutBelow ? 0 : space
  const width = right - left + 2 * space
  const height = high - low + above + below
  return {
    left: left - space,
    top: high + above,
    width,
    height,
    scale,
    beyond: {
      left: clamp(left - space - whole.left, 0, BESIDE * width),
      right: clamp(whole.right - right - space, 0, BESIDE * width),
      below: isCutBelow ? Math.max(BELOW, TALL * width - height) : 0,
    },
  }
}

const cutOf = ([a, b]: readonly [Vec, Vec], eye: Eye): Extent =>
  extentOf([a[0], b[0]].flatMap(x => [a[1], b[1]].flatMap(y => [a[2], b[2]].map(z => seen(eye, [x, y, z])))))
