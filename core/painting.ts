import { isOneOf } from './regions.ts'

/** The four figures a person can paint on. The back is seen from behind, so the person's left is on the left. */
export const VIEWS = ['back', 'front', 'left', 'right'] as const
export type View = (typeof VIEWS)[number]

export const QUALITIES = ['ache', 'sharp', 'burning', 'tight'] as const
/** How the pain feels. */
export type Quality = (typeof QUALITIES)[number]

/** One pull of the brush, in map units (the figure stands 0–1000 wide, 0–2200 high). */
export interface Stroke {
  readonly view: View
  readonly kind: 'brush' | 'erase'
  readonly quality: Quality
  /** Map units. */
  readonly radius: number
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** Everything drawn, oldest first; erasing strokes take away what came before them. */
export type Painting = readonly Stroke[]

const MOST_POINTS = 20_000

/** Reads a painting from outside; refuses anything that is not one, or is larger than a person could draw. */
export function parsePainting(value: unknown): { ok: true; painting: Painting } | { ok: false; problem: string } {
  if (!Array.isArray(value)) return { ok: false, problem: 'A painting is a list of strokes.' }
  const strokes: Stroke[] = []
  let points = 0
  for (const entry of value) {
    const stroke = parseStroke(entry)
    if (!stroke) return { ok: false, problem: `Stroke ${strokes.length + 1} cannot be read.` }
    points += stroke.points.length
    if (points > MOST_POINTS) return { ok: false, problem: 'The painting is too large.' }
    strokes.push(stroke)
  }
  return { ok: true, painting: strokes }
}

function parseStroke(value: unknown): Stroke | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('view' in value && 'kind' in value && 'quality' in value && 'radius' in value && 'points' in value)) return undefined
  const { view, kind, quality, radius, points } = value
  if (!isOneOf(VIEWS, view) || !isOneOf(QUALITIES, quality)) return undefined
  if (kind !== 'brush' && kind !== 'erase') return undefined
  if (typeof radius !== 'number' || !(radius > 0 && radius <= 500) || !Array.isArray(points)) return undefined
  const read: (readonly [number, number])[] = []
  for (const point of points) {
    if (!Array.isArray(point)) return undefined
    const [x, y] = point
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return undefined
    read.push([x, y])
  }
  return { view, kind, quality, radius, points: read }
}
