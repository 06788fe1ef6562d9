/** One breath of the pacer as soft noise, to be played round and round: it rises while one breathes in, and falls away. */
import { BREATH_MS, breathAt } from '#core/session/breath.ts'

/** Samples a second: air has nothing above 8 kHz that one would miss. */
export const BREATH_RATE = 16_000
const LOUDEST = 0.16

/** In, the sound opens; out, it is lower and closes. Hertz of the middle of its band, from and to. */
const BAND = { in: [750, 1700], out: [950, 380] } as const
/** How narrow the band is: 1 is a wide one. */
const DAMPING = 0.75

/** A whole breath, in and out, mono, −1 to 1. It begins and ends in silence, so that it has no seam. */
export function breathSamples(): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round((BREATH_MS / 1000) * BREATH_RATE))
  const noise = noiseOf(samples.length)
  let low = 0
  let band = 0
  let most = 0
  for (let i = 0; i < samples.length; i += 1) {
    const { phase, share } = breathAt((i / BREATH_RATE) * 1000)
    const [from, to] = BAND[phase]
    const pitch = 2 * Math.sin((Math.PI * (from + (to - from) * share)) / BREATH_RATE)
    low += pitch * band
    band += pitch * ((noise[i] ?? 0) - low - DAMPING * band)
    samples[i] = band * airAt(phase, share)
    most = Math.max(most, Math.abs(samples[i] ?? 0))
  }
  return samples.map(sample => (sample * LOUDEST) / most)
}

/** How much air moves, 0–1: in, it swells until near the end; out, it is let go at once and dies away. */
function airAt(phase: 'in' | 'out', share: number): number {
  if (phase === 'in') return Math.sin(Math.PI * share ** 1.4) ** 2
  return Math.sin(Math.PI * share ** 0.6) ** 2 * 0.85
}

/** White noise that is the same every time, −1 to 1: a linear congruential generator. */
function noiseOf(length: number): Float32Array {
  let state = 1
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x8000_0000 - 1
  })
}
