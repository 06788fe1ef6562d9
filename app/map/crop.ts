/** Parts of the figure to look at. Map units: x, y, width, height. */
export const CROPS = {
  whole: [120, 20, 760, 2170],
  torso: [170, 220, 660, 1060],
  neck: [300, 200, 400, 400],
  shoulder: [210, 360, 580, 400],
  mid: [250, 480, 500, 440],
  low: [270, 760, 460, 420],
  hip: [250, 940, 500, 420],
} as const
export type Crop = keyof typeof CROPS
export type Box = readonly [x: number, y: number, width: number, height: number]

const LEAST_WIDTH = 130
const MOST_WIDTH = 900

/** Zooms a box round a point; `by` below 1 comes closer. Limits keep the body in sight. */
export function zoomed([x, y, width, height]: Box, by: number, at: readonly [number, number]): Box {
  const next = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width * by))
  const k = next / width
  return bounded([at[0] - (at[0] - x) * k, at[1] - (at[1] - y) * k, next, height * k])
}

/** Moves a box by map units, never off the figure. */
export function panned([x, y, width, height]: Box, dx: number, dy: number): Box {
  return bounded([x + dx, y + dy, width, height])
}

function bounded([x, y, width, height]: Box): Box {
  return [
    Math.min(880 - width / 2, Math.max(120 - width / 2, x)),
    Math.min(2180 - height / 2, Math.max(20 - height / 2, y)),
    width,
    height,
  ]
}
