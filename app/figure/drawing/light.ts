/** How the light falls on what is in front. */
import type { Vec } from '#app/figure/vector.ts'
import type { Buffer } from './buffer.ts'
import { facingOf } from './ray.ts'

/** How often light is evened out, and how far apart neighbours on one surface lie at most. Metres. */
const EVENED = 4
const STEP = 0.02
/** Only near the border of light and shade is it worth evening out. */
const BORDER = 0.4

let light = new Float32Array(0)

/** How much of the light from a direction falls on each node that shows something, less what shade begins at. */
export function lightOn(buffer: Buffer, toLight: Vec, shade: number): Float32Array {
  const { grid, solids, solid, depth, covered } = buffer
  if (light.length < depth.length) light = new Float32Array(depth.length)
  const { left, top, cell, columns } = grid
  for (const node of covered) {
    const one = solids[solid[node] ?? -1]
    if (!one) continue
    const row = (node / columns) | 0
    const x = left + (node - row * columns) * cell
    light[node] = facingOf(one, x, top - row * cell, depth[node] ?? 0, toLight) - shade
  }
  for (let round = 0; round < EVENED; round++) evenOut(buffer, light)
  return light
}

/** Evens out the light over neighbours on the same surface. */
function evenOut({ grid, depth, part, covered }: Buffer, value: Float32Array): void {
  const { columns } = grid
  for (const node of covered) {
    const own = value[node] ?? 0
    if (own > BORDER || own < -BORDER) continue
    const z = depth[node] ?? 0
    const same = part[node]
    let sum = own
    let count = 1
    for (let k = 0; k < 4; k++) {
      const next = k === 0 ? node - 1 : k === 1 ? node + 1 : k === 2 ? node - columns : node + columns
      if (part[next] !== same || Math.abs((depth[next] ?? 0) - z) > STEP) continue
      sum += value[next] ?? 0
      count++
    }
    value[node] = sum / count
  }
}
