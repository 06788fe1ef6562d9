import * as v from 'valibot'

/** The four figures a person can paint on. The back is seen from behind, so the person's left is on the left. */
export const VIEWS = ['back', 'front', 'left', 'right'] as const
export type View = (typeof VIEWS)[number]

export const QUALITIES = ['ache', 'sharp', 'burning', 'tight'] as const
/** How the pain feels. */
export type Quality = (typeof QUALITIES)[number]

/** More points than a hand draws, in a stroke and in all; a larger painting is refused, and counted before it is looked at. */
const MAX_POINTS = 20_000
const MAX_POINTS_IN_ALL = 100_000
const MAX_STROKES = 2_000
/** Map units; a stroke that runs off the figure is still near it. */
const MAX_OFFSET = 10_000
const coordinate = v.pipe(v.number(), v.minValue(-MAX_OFFSET), v.maxValue(MAX_OFFSET))

const stroke = v.object({
  view: v.picklist(VIEWS),
  kind: v.picklist(['brush', 'erase']),
  quality: v.picklist(QUALITIES),
  /** Map units: the figure stands 0–1000 wide, 0–2200 high. */
  radius: v.pipe(v.number(), v.minValue(1), v.maxValue(500)),
  points: v.pipe(v.array(v.tuple([coordinate, coordinate])), v.maxLength(MAX_POINTS), v.readonly()),
})

/** Everything drawn, oldest first; erasing strokes take away what came before them. Refuses what no hand could draw. */
export const paintingSchema = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MAX_STROKES),
  v.array(stroke),
  v.check(
    strokes => strokes.reduce((sum, { points }) => sum + points.length, 0) <= MAX_POINTS_IN_ALL,
    'more points than a hand draws',
  ),
  v.readonly(),
)

/** One pull of the brush, in map units. */
export type Stroke = v.InferOutput<typeof stroke>
export type Painting = readonly Stroke[]

/** Reads a drawing that was saved between two visits; anything else is refused and the drawing begins empty. */
export function parsePainting(
  value: unknown,
): { readonly ok: true; readonly painting: Painting } | { readonly ok: false } {
  const parsed = v.safeParse(paintingSchema, value)
  return parsed.success ? { ok: true, painting: parsed.output } : { ok: false }
}
