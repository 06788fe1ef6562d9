/** Speech slower or faster at the same pitch: short pieces laid over each other where they fit best (WSOLA). */

const WINDOW_SECONDS = 0.03
const SEARCH_SECONDS = 0.008

/** `pace` 1 changes nothing, 0.5 takes twice as long. `rate`: samples a second. */
export function stretched(samples: Float32Array, pace: number, rate: number): Float32Array<ArrayBuffer> {
  if (pace === 1) return Float32Array.from(samples)
  const half = Math.round((WINDOW_SECONDS * rate) / 2)
  const search = Math.round(SEARCH_SECONDS * rate)
  const result = new Float32Array(Math.ceil(samples.length / pace))
  let from = 0
  for (let at = 0; at < result.length; at += half) {
    if (at > 0) from = bestFit(samples, from + half, Math.round(at * pace), half, search)
    for (let i = 0; i < 2 * half && at + i < result.length; i += 1) {
      // The halves of two neighbours add up to one.
      const weight = at === 0 && i < half ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * i) / half)
      result[at + i] = (result[at + i] ?? 0) + weight * (samples[from + i] ?? 0)
    }
  }
  return result
}

/** Where near `wanted` the sound is most like what would have come next, at `natural`. */
function bestFit(
  samples: Float32Array,
  natural: number,
  wanted: number,
  half: number,
  search: number,
): number {
  let best = Math.max(0, wanted)
  let most = -Infinity
  for (let at = Math.max(0, wanted - search); at <= wanted + search; at += 2) {
    let alike = 0
    for (let i = 0; i < half; i += 3) alike += (samples[natural + i] ?? 0) * (samples[at + i] ?? 0)
    if (alike > most) [most, best] = [alike, at]
  }
  return best
}
