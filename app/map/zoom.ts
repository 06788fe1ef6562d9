/** Coming closer to the figure, and moving over it. */
import { CROPS, type Box } from './crop.ts'
import type { Point } from './curve.ts'

const [, TOP, MAX_WIDTH, HEIGHT] = CROPS.whole
/** Six times closer than the whole figure. */
const MIN_WIDTH = MAX_WIDTH / 6

/** Zooms a box round a point that stays where it is; `by` below 1 comes closer. From the whole figure to six times as near. */
export function zoomed([x, y, width, height]: Box, by: number, [atX, atY]: Point): Box {
  const least = Math.min(1, MIN_WIDTH / Math.min(width, (height * MAX_WIDTH) / HEIGHT))
  const most = Math.max(1, Math.max(MAX_WIDTH / width, HEIGHT / height))
  const k = Math.min(most, Math.max(least, by))
  return bounded([atX - (atX - x) * k, atY - (atY - y) * k, width * k, height * k])
}

/** Moves a box by map units; its middle never leaves the figure. */
export function panned([x, y, width, height]: Box, dx: number, dy: number): Box {
  return bounded([x + dx, y + dy, width, height])
}

function bounded([x, y, width, height]: Box): Box {
  const within = (value: number, size: number, from: number, to: number) =>
    Math.min(to - size / 2, Math.max(from - size / 2, value))
  return [within(x, width, 60, 940), within(y, height, TOP, TOP + HEIGHT), width, height]
}
