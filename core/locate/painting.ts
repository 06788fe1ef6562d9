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
/** The message of what has more members than anything of ours. */
export const TOO_LONG = 'too-long'

/** Any value, or a list or record of so many members at most: counted before they are looked at. */
export const counted = <Counted>(most: number) =>
  v.custom<Counted>(
    value =>
      typeof value !== 'object' ||
      value === null ||
      (Array.isArray(value) ? value : Object.keys(value)).length <= most,
    TOO_LONG,
  )
const coordinate = v.pipe(v.number(), v.minValue(-MAX_OFFSET), v.maxValue(MAX_OFFSET))

const stroke = v.object({
  view: v.picklist(VIEWS),
  kind: v.picklist(['brush', 'erase']),
  quality: v.picklist(QUALITIES),
  /** Map units: the figure stands 0–1000 wide, 0–2200 high. */
  radius: v.pipe(v.number(), v.minValue(1), v.maxValue(500)),
  points: v.pipe(
    counted<[number, number][]>(MAX_POINTS),
    v.array(v.tuple([coordinate, coordinate])),
    v.readonly(),
  ),
})

/** Everything drawn, oldest first; erasing strokes take away what came before them. Refuses what no hand could draw. */
export const paintingSchema = v.pipe(
  counted<v.InferInput<typeof stroke>[]>(MAX_STROKES),
  v.array(stroke),
  v.custom<v.InferOutput<typeof stroke>[]>(
    value =>
      !Array.isArray(value) ||
      value.reduce((sum: number, { points }) => sum + points.length, 0) <= MAX_POINTS_IN_ALL,
    TOO_LONG,
  ),
  v.readonly(),
)

/** One pull of the brush, in map units. */
export type Stroke = v.InferOutput<typeof stroke>
/** All strokes of a drawing, in the order they were drawn. */
export type Painting = readonly Stroke[]

/** Reads a drawing that was saved between two visits; anything else is refused and the drawing begins empty. */
export function parsePainting(
  value: unknown,
): { readonly ok: true; readonly painting: Painting } | { readonly ok: false } {
  const parsed = v.safeParse(paintingSchema, value)
  return parsed.success ? { ok: true, painting: parsed.output } : { ok: false }
}
