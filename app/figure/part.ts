/** The shapes a drawing is made of. */
import type { Side } from './body.ts'
import type { Chain } from './outline.ts'
import type { Vec } from './vector.ts'

const MATERIALS = [
  'skin',
  'top',
  'shorts',
  'hair',
  'wood',
  'soft',
  'ball',
  'roller',
  'hole',
  'crease',
  'cane',
  'warm',
  'cold',
  'band',
  'screen',
] as const
export type Material = (typeof MATERIALS)[number]

/** One piece of the drawing, all of one material. */
export interface Part {
  readonly id: string
  readonly material: Material
  readonly chains: readonly Chain[]
  /** Convex bodies by their corners. */
  readonly solids?: readonly (readonly Vec[])[]
  /** Drawn before everything that is not. */
  readonly under?: true
  /** Solids keep their corners. */
  readonly square?: boolean
  /** Fine strokes on what lies under them, each a curve by four points. */
  readonly lines?: readonly (readonly [Vec, Vec, Vec, Vec])[]
  /** Belongs to this side of the body; the far side is drawn a little darker. */
  readonly side?: Side
  /** Metres nearer to the eye than it is, where two parts touch. */
  readonly lift?: number
  /** How much of a ring the light covers. */
  readonly light?: number
}

/** Two parts of one material that grow out of each other, and the piece that hides the seam. */
export interface Joint {
  readonly a: string
  readonly b: string
  readonly chain: Chain
  /** The same, further along both parts, for the light on it. */
  readonly light: Chain
}

/** Part `over` is drawn after part `under`. */
export type Rule = readonly [over: string, under: string]

export interface Scene {
  readonly parts: readonly Part[]
  readonly joints: readonly Joint[]
  readonly rules: readonly Rule[]
}
