/** Coming closer to the figure, and moving over it. */
import { CROPS, type Box } from './crop.ts'
import type { Point } from './curve.ts'

/** How large something is on the screen, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

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

/** Map units for one CSS pixel: the box is fitted whole into the surface. */
export function scaleOf(box: Box, surface: Size): number {
  return Math.max(box[2] / surface.width, box[3] / surface.height)
}

/** Round what must stay in sight. Map units. */
export interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A surface lower than this share of what a part needs shows some of it as large as before, not all of it small. */
const LOW = 0.78
/** Room above and below what must stay in sight. Map units. */
const ROOM = 60

/** What a surface shows of a part: all of it, or where it is low its upper end, moved down to what must stay in sight. */
export function framed(part: Box, surface: Size, keep?: Bounds): Box {
  const [x, y, width, height] = part
  const shown = (surface.height * width) / surface.width
  if (part === CROPS.whole || shown >= height * LOW) return part
  const { top, bottom } = keep ?? { top: y, bottom: y }
  const down = Math.max(y, bottom + ROOM - shown)
  return [x, Math.min(down, Math.max(y, top - ROOM), y + height - shown), width, shown]
}

/** The same place, as near as before, on a surface of another size. */
export function refitted(box: Box, from: Size, to: Size): Box {
  const scale = scaleOf(box, from)
  const [width, height] = [to.width * scale, to.height * scale]
  return [box[0] + (box[2] - width) / 2, box[1] + (box[3] - height) / 2, width, height]
}
