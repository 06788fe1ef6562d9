/** Parts of the drawing where something is more than nothing: where the light falls, where the spot glows. */
import type { Borders } from './border.ts'
import type { Buffer } from './buffer.ts'
import { outlines } from './trace.ts'
import type { Points } from './trace.ts'

let label = new Int16Array(0)
let own = new Float32Array(0)

/**
 * The outlines, part by part, of where `value` is above 0. Within a part its border is where the value passes 0.
 * Patches and holes of fewer cells than `least` are left out.
 */
export function above(
  buffer: Buffer,
  { share, ink }: Borders,
  value: Float32Array,
  least = 0,
): Map<number, Points[]> {
  const { grid, part, covered } = buffer
  const { columns } = grid
  if (label.length < part.length) {
    label = new Int16Array(part.length)
    own = new Float32Array(part.length * 2)
  }
  label.fill(-1)
  for (const node of covered) if ((value[node] ?? 0) > 0) label[node] = part[node] ?? -1
  const changed: number[] = []
  const look = (edge: number, node: number, next: number): void => {
    changed.push(edge)
    const a = value[node] ?? 0
    const b = value[next] ?? 0
    own[edge] =
      part[node] !== part[next] || (ink[edge] ?? 0) > 0
        ? (share[edge] ?? 0.5)
        : a === b
          ? 0.5
          : Math.min(1, Math.max(0, a / (a - b)))
  }
  for (const node of covered) {
    const here = label[node]
    if (here !== label[node + 1]) look(node * 2, node, node + 1)
    if (here !== label[node + columns]) look(node * 2 + 1, node, node + columns)
    // Nobody else comes by the edges from a node that shows nothing.
    if (here === -1) continue
    if (part[node - 1] === -1) look(node * 2 - 2, node - 1, node)
    if (part[node - columns] === -1) look((node - columns) * 2 + 1, node - columns, node)
  }
  const found = outlines({ columns, label, share: own }, changed)
  if (least > 0)
    for (const [index, loops] of found)
      found.set(
        index,
        loops.filter(loop => areaOf(loop) >= least),
      )
  return found
}

/** What a closed outline encloses, in cells. */
function areaOf(loop: Points): number {
  let twice = 0
  let x = loop[loop.length - 2] ?? 0
  let y = loop[loop.length - 1] ?? 0
  for (let i = 0; i < loop.length; i += 2) {
    const [nextX, nextY] = [loop[i] ?? 0, loop[i + 1] ?? 0]
    twice += x * nextY - nextX * y
    x = nextX
    y = nextY
  }
  return Math.abs(twice) / 2
}
