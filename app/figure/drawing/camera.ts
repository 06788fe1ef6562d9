/** From where a scene is seen, without perspective. */
import { dot, scale } from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'

/** From where it is best seen. Degrees: yaw 0 sees the front, 90 the person's left; tilt looks down. */
export interface View {
  readonly yaw: number
  readonly tilt: number
  /** Only this much of the scene fills the picture, in metres: two corners of a box. */
  readonly crop?: readonly [Vec, Vec]
}

/** Yaw 0 sees the front, 90 the person's left; tilt looks down; `flip` shows the mirror image. Degrees. */
export interface Camera {
  readonly yaw: number
  readonly tilt: number
  readonly flip: boolean
}

/** The three directions of a camera in the world: to the right of the drawing, up, and towards the eye. */
export type Eye = readonly [right: Vec, up: Vec, near: Vec]

export function eyeOf({ yaw, tilt, flip }: Camera): Eye {
  const a = (yaw * Math.PI) / 180
  const e = (tilt * Math.PI) / 180
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)]
  return [
    flip ? scale(right, -1) : right,
    [-Math.sin(e) * Math.sin(a), Math.cos(e), -Math.sin(e) * Math.cos(a)],
    [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)],
  ]
}

/** A point as the eye sees it: to the right, up, and how near. */
export const seen = (eye: Eye, v: Vec): Vec => [dot(v, eye[0]), dot(v, eye[1]), dot(v, eye[2])]
