/** A motion at a moment, as paths: what `figure.tsx` puts on the screen and `tools/docs/figures.ts` on the sheet. */
import { touch } from './body.ts'
import { layersOf } from './draw.ts'
import type { Layer } from './draw.ts'
import { bodyOf, loopSeconds } from './motion.ts'
import type { Motion } from './motion.ts'
import { axes, hull, lensOf, outline, polygon } from './outline.ts'
import type { Camera, Lens } from './outline.ts'
import { bodyParts } from './parts.ts'
import type { Part, Scene } from './part.ts'
import { thingsOf } from './things.ts'
import type { Things } from './things.ts'
import type { Build } from './skeleton.ts'
import { dot } from './vector.ts'
import type { Vec } from './vector.ts'

/** The drawing is this large, in units; ten units are one pixel of a 360 × 300 picture. */
export const WIDTH = 3600
export const HEIGHT = 3000

export interface Picture {
  /** Only a part of the body is in the picture, so its edges fade. */
  readonly isClose: boolean
  readonly backdrop: readonly { readonly kind: string; readonly d: string }[]
  readonly shadow: string
  readonly layers: readonly Layer[]
  readonly glow?: { readonly x: number; readonly y: number; readonly r: number }
}

/** How to draw one moment. `angle` picks the first or the second view. */
export interface SceneView {
  readonly at: number | 'still'
  readonly side: 'L' | 'R'
  readonly build: Build
  readonly angle: 0 | 1
}

/** One moment of a motion as paths. */
export function picture(motion: Motion, sceneView: SceneView): Picture {
  const camera = cameraOf(motion, sceneView)
  const { body, scene, things } = stage(motion, sceneView.at, sceneView.build, camera)
  const lens = lensOf(camera)
  const [, , near] = axes(camera)
  const tilt = dot(body.trunk.pelvis.turn[0], near)
  const far = Math.abs(tilt) < 0.4 ? undefined : tilt > 0 ? 'R' : 'L'
  const flat = (v: Vec): readonly [number, number] => {
    const [x, y] = lens.point(v)
    return [x, y]
  }
  const floor = things.backdrop.find(one => one.kind === 'mat')?.corners[0]?.[1] ?? 0
  const glowAt = motion.glow && touch(body, motion.glow)
  const picture: Picture = {
    isClose: motion.views[sceneView.angle].crop !== undefined,
    backdrop: things.backdrop.map(({ kind, corners }) => ({ kind, d: polygon(hull(corners.map(flat))) })),
    shadow: scene.parts.map(part => shadowOf(part, floor, lens)).join(''),
    layers: layersOf(scene, camera, far),
  }
  if (!glowAt) return picture
  const [x, y] = lens.point(glowAt.at)
  return { ...picture, glow: { x: Math.round(x), y: Math.round(y), r: Math.round(0.085 * camera.scale) } }
}

/** What a part near the floor darkens below it. */
function shadowOf(part: Part, floor: number, lens: Lens): string {
  const chain = part.chains[0]
  if (!chain?.some(ring => ring.at[1] < floor + 0.3) || part.id === 'creases') return ''
  return outline(
    chain.map(({ at, half }) => {
      const r = typeof half === 'number' ? half : 0.08
      return lens.ring({
        at: [at[0], floor, at[2]],
        half: [
          [r, 0, 0],
          [0, 0, r],
        ],
      })
    }),
  )
}

function stage(motion: Motion, at: number | 'still', build: Build, camera: Camera) {
  const body = bodyOf(motion, at, build)
  const [, , near] = axes(camera)
  const things: Things = thingsOf(motion.props, body, near)
  const own = bodyParts(body, near)
  const scene: Scene = {
    parts: [...own.parts, ...things.parts],
    joints: [...own.joints, ...things.joints],
    rules: [...own.rules, ...things.rules],
  }
  return { body, scene, things }
}

const cameras = new WeakMap<Motion, Map<string, Camera>>()

/** The camera that fits the whole loop in the picture; worked out once for each motion, side, build and angle. */
function cameraOf(motion: Motion, { side, build, angle }: SceneView): Camera {
  const key = `${side}${build}${angle}`
  const known = cameras.get(motion)?.get(key)
  if (known) return known
  const view = motion.views[angle]
  const eye: Camera = { yaw: view.yaw, tilt: view.tilt, flip: side === 'R', scale: 1, x: 0, y: 0 }
  const lens = lensOf(eye)
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const see = (x: number, y: number, w = 0, h = 0): void => {
    left = Math.min(left, x - w)
    right = Math.max(right, x + w)
    top = Math.min(top, y - h)
    bottom = Math.max(bottom, y + h)
  }
  if (view.crop) {
    const [a, b] = view.crop
    for (const x of [a[0], b[0]])
      for (const y of [a[1], b[1]]) for (const z of [a[2], b[2]]) see(...flat2(lens.point([x, y, z])))
  } else {
    const loop = loopSeconds(motion)
    for (let i = 0; i < 8; i++) {
      const { scene, things } = stage(motion, (loop * i) / 8, build, eye)
      for (const { kind, corners } of things.backdrop)
        if (kind === 'mat') for (const v of corners) see(...flat2(lens.point(v)))
      for (const part of scene.parts) {
        for (const chain of part.chains)
          for (const ring of chain) {
            const e = lens.ring(ring)
            see(e.x, e.y, Math.sqrt(e.xx), Math.sqrt(e.yy))
          }
        for (const solid of part.solids ?? []) for (const v of solid) see(...flat2(lens.point(v)))
      }
    }
  }
  const size = Math.min((WIDTH - 300) / (right - left), (HEIGHT - 300) / (bottom - top), 2600)
  const camera: Camera = {
    ...eye,
    scale: size,
    x: WIDTH / 2 - ((left + right) / 2) * size,
    y: HEIGHT / 2 - ((top + bottom) / 2) * size,
  }
  const kept = cameras.get(motion) ?? new Map<string, Camera>()
  cameras.set(motion, kept.set(key, camera))
  return camera
}

const flat2 = ([x, y]: readonly [number, number, number]): [number, number] => [x, y]
