/** Parts of the drawing where something is more than nothing: where the light falls, where the spot glows. */
import type { Borders } from './border.ts'
import { eachEdge } from './buffer.ts'
import type { Buffer } from './buffer.ts'
import { outlines } from './trace.ts'
import type { Points } from './trace.ts'

let label = new Int16Array(0)
let own = new Float32Array(0)

/** The outlines, part by part, of where `value` is above 0. Within a part its border is where the value passes 0. */
export function above(buffer: Buffer, { share, ink }: Borders, value: Float32Array): Map<number, Points[]> {
  const { grid, part, covered } = buffer
  if (label.length < part.length) {
    label = new Int16Array(part.length)
    own = new Float32Array(part.length * 2)
  }
  label.fill(-1)
  for (const node of covered) if ((value[node] ?? 0) > 0) label[node] = part[node] ?? -1
  const changed: number[] = []
  eachEdge(buffer, (edge, node, next) => {
    if (label[node] === label[next]) return
    changed.push(edge)
    const a = value[node] ?? 0
    const b = value[next] ?? 0
    own[edge] =
      part[node] !== part[next] || (ink[edge] ?? 0) > 0
        ? (share[edge] ?? 0.5)
        : a === b
          ? 0.5
          : Math.min(1, Math.max(0, a / (a - b)))
  })
  return outlines({ columns: grid.columns, label, share: own }, changed)
}
