/** One breath of the pacer as soft noise, to be played round and round: it rises while one breathes in, and falls away. */
import { BREATH_MS, breathAt } from '#core/session/breath.ts'

/** Samples a second: air has nothing above 8 kHz that one would miss. */
export const BREATH_RATE = 16_000
const LOUDEST = 0.16

/** In, the sound opens; out, it is lower and closes. Hertz of the middle of its band, from and to. */
const BAND = { in: [750, 1700], out: [950, 380] } as const
/** How narrow the band is: 1 is a wide one. */
const DAMPING = 0.75

/** So many samples share one opening of the mouth: two milliseconds. */
const BLOCK = 32

/** A whole breath, in and out, mono, −1 to 1. It begins and ends in silence, so that it has no seam. */
export function breathSamples(): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round((BREATH_MS / 1000) * BREATH_RATE))
  let noise = 1
  let low = 0
  let band = 0
  let soft = 0
  let air = 0
  for (let block = 0; block < samples.length; block += BLOCK) {
    const { phase, share } = breathAt((block / BREATH_RATE) * 1000)
    const [from, to] = BAND[phase]
    const pitch = 2 * Math.sin((Math.PI * (from + (to - from) * share)) / BREATH_RATE)
    const step = (airAt(phase, share) - air) / BLOCK
    for (let i = block; i < block + BLOCK; i += 1) {
      // White noise that is the same every time: a linear congruential generator.
      noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0
      low += pitch * band
      band += pitch * (noise / 0x8000_0000 - 1 - low - DAMPING * band)
      // Once more through a soft filter: what is left above is a hiss.
      soft += 0.9 * pitch * (band - soft)
      air += step
      samples[i] = soft * air
    }
  }
  const most = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0)
  return samples.map(sample => (sample * LOUDEST) / most)
}

/** How much air moves, 0–1: in, it swells until near the end; out, it is let go at once and dies away. */
function airAt(phase: 'in' | 'out', share: number): number {
  if (phase === 'in') return Math.sin(Math.PI * share ** 1.4) ** 2
  return Math.sin(Math.PI * share ** 0.6) ** 2 * 0.85
}
