/** Solids seen by an eye, as the paths of one drawing. */
import { unit } from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'
import { bordersOf } from './border.ts'
import { fill } from './buffer.ts'
import type { Buffer, Grid } from './buffer.ts'
import { seen } from './camera.ts'
import type { Eye } from './camera.ts'
import { lightOn } from './light.ts'
import { closed, open } from './path.ts'
import type { Placing } from './path.ts'
import { see } from './ray.ts'
import type { Mark, Material, Part, Solid } from './solid.ts'
import { visible } from './marks.ts'
import { lines, outlines } from './trace.ts'
import { above } from './region.ts'

/** One part of the drawing and the light on it. */
export interface Shape {
  readonly part: Part
  readonly d: string
  readonly light: string
}
export interface Stroke {
  readonly material: Material
  readonly d: string
}
/** Where the spot glows, and the middle and size of the glow. */
export interface Glow {
  readonly d: string
  readonly x: number
  readonly y: number
  readonly r: number
}
export interface Drawing {
  readonly shapes: readonly Shape[]
  readonly ink: readonly Stroke[]
  /** Finer lines on surfaces. */
  readonly fine: readonly Stroke[]
  readonly glow: Glow | undefined
}

/** A rectangle of the plane of the drawing, metres, and units per metre. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly scale: number
  /** How far beyond it there is something to draw, for places of another shape than the drawing. */
  readonly beyond: { readonly left: number; readonly right: number; readonly below: number }
  /** How much coarser than usual the grid is, for devices that are slow. */
  readonly coarse?: number
}

/** A glowing place and which parts carry it. */
export interface GlowAt {
  readonly at: Vec
  readonly carries: (part: Part) => boolean
}

/** Width of a cell of the depth grid: a third of a finger. Metres. */
const CELL = 0.006
const GLOW = 0.085
/** Towards the light: from the upper left, a little in front of the drawing. */
const TO_LIGHT: Vec = unit([-0.5, 0.62, 0.6])
/** Where this little of the light falls the shade begins. */
const SHADE = 0.2
/** Smaller patches of light or shade are speckle. Square metres. */
const PATCH = 0.0018

/** The outline around solids as one. */
export function silhouette(solids: readonly Solid[], eye: Eye, frame: Frame): string {
  const buffer = bufferOf(solids, eye, frame)
  const { share, parted } = bordersOf(buffer)
  const { columns } = buffer.grid
  const label = buffer.solid.map(index => Math.min(index, 0))
  const outer = parted.filter(edge => label[edge >> 1] !== label[(edge >> 1) + (edge & 1 ? columns : 1)])
  return closed(outlines({ columns, label, share }, outer).get(0) ?? [], placingOf(frame))
}

function bufferOf(solids: readonly Solid[], eye: Eye, frame: Frame): Buffer {
  const { left, top, width, height, beyond } = frame
  const cell = cellOf(frame)
  const grid: Grid = {
    left: left - beyond.left - cell,
    top: top + cell,
    cell,
    columns: Math.ceil((width + beyond.left + beyond.right) / cell) + 3,
    rows: Math.ceil((height + beyond.below) / cell) + 3,
  }
  return fill(
    solids.map(solid => see(solid, eye)),
    grid,
  )
}

const cellOf = ({ coarse = 1 }: Frame): number => CELL * coarse

function placingOf(frame: Frame): Placing {
  const size = cellOf(frame) * frame.scale
  return { scale: size, x: -size - frame.beyond.left * frame.scale, y: -size }
}

export function draw(
  solids: readonly Solid[],
  marks: readonly Mark[],
  eye: Eye,
  frame: Frame,
  glowAt?: GlowAt,
): Drawing {
  const { left, top, scale } = frame
  const buffer = bufferOf(solids, eye, frame)
  const borders = bordersOf(buffer)
  const { columns } = buffer.grid
  const { share, parted } = borders
  const place = placingOf(frame)
  const shapes = outlines({ columns, label: buffer.part, share }, parted)
  const lit = above(buffer, borders, lightOn(buffer, TO_LIGHT, SHADE), PATCH / cellOf(frame) ** 2)
  // In the order of the parts, so that little changes from one drawing to the next.
  const strokes = new Map<Material, string>()
  const drawn = lines({ columns, share }, borders)
  for (const [index, { material }] of buffer.parts.entries())
    strokes.set(material, (strokes.get(material) ?? '') + open(drawn.get(index + 1) ?? [], place))
  const fine = new Map<Material, string>()
  for (const mark of marks) {
    const { material } = mark.like
    fine.set(material, (fine.get(material) ?? '') + open(visible(buffer, mark, eye), place))
  }
  return {
    shapes: buffer.parts.map((part, index) => ({
      part,
      d: closed(shapes.get(index) ?? [], place),
      light: closed(lit.get(index) ?? [], place),
    })),
    ink: [...strokes].map(([material, d]) => ({ material, d })),
    fine: [...fine].map(([material, d]) => ({ material, d })),
    glow: glowAt && glow(),
  }

  function glow(): Glow | undefined {
    if (!glowAt) return undefined
    const [x, y, z] = seen(eye, glowAt.at)
    const { grid, part, depth, covered } = buffer
    const reach = new Float32Array(part.length)
    const isCarrier = buffer.parts.map(glowAt.carries)
    for (const node of covered) {
      if (!isCarrier[part[node] ?? -1]) continue
      const row = (node / columns) | 0
      const px = grid.left + (node - row * columns) * grid.cell
      const py = grid.top - row * grid.cell
      reach[node] = GLOW ** 2 - (px - x) ** 2 - (py - y) ** 2 - ((depth[node] ?? 0) - z) ** 2
    }
    const found = [...above(buffer, borders, reach).values()].flat()
    return {
      d: closed(found, place),
      x: Math.round((x - left) * scale),
      y: Math.round((top - y) * scale),
      r: Math.round(GLOW * scale),
    }
  }
}
