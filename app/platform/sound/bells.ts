/** Bells as samples: struck softly, of a few partials that die away each at its own pace, as in a bowl of bronze. */
import type { Bell } from '#app/platform/platform.ts'

interface Stroke {
  readonly hertz: number
  readonly atSeconds: number
  /** 0–1, beside the loudest. */
  readonly level: number
  /** How long until a thousandth of it is left, of the longest partial. */
  readonly seconds: number
}

/** One tone to begin, a lower and softer one at the half, two that fall at the end, two that rise to change sides. */
const STROKES: Readonly<Record<Bell, readonly Stroke[]>> = {
  start: [{ hertz: 528, atSeconds: 0, level: 1, seconds: 3 }],
  half: [{ hertz: 440, atSeconds: 0, level: 0.55, seconds: 2.2 }],
  end: [
    { hertz: 528, atSeconds: 0, level: 0.8, seconds: 2.4 },
    { hertz: 396, atSeconds: 0.42, level: 1, seconds: 3.2 },
  ],
  switch: [
    { hertz: 396, atSeconds: 0, level: 0.8, seconds: 2.4 },
    { hertz: 528, atSeconds: 0.42, level: 1, seconds: 3.2 },
  ],
  tick: [{ hertz: 660, atSeconds: 0, level: 0.4, seconds: 0.28 }],
}

/** Of one stroke: how high beside its tone, how loud, how long. The second beats with the first, three times in two seconds. */
const PARTIALS = [
  { ratio: 1, level: 0.6, lasts: 1 },
  { ratio: 1.0028, level: 0.25, lasts: 0.9 },
  { ratio: 2.74, level: 0.12, lasts: 0.45 },
  { ratio: 5.2, level: 0.03, lasts: 0.16 },
] as const

/** Soft enough not to click, short enough to sound struck. */
const ATTACK_SECONDS = 0.014
const LOUDEST = 0.34
const THOUSANDTH = Math.log(1000)

/** A bell at full volume, mono, −1 to 1; it begins and ends in silence. `rate`: samples a second. */
export function bellSamples(bell: Bell, rate: number): Float32Array<ArrayBuffer> {
  const strokes = STROKES[bell]
  const length = Math.max(...strokes.map(({ atSeconds, seconds }) => atSeconds + seconds))
  const samples = new Float32Array(Math.ceil(length * rate))
  for (const stroke of strokes) strike(samples, stroke, rate)
  return samples
}

function strike(samples: Float32Array, { hertz, atSeconds, level, seconds }: Stroke, rate: number): void {
  const first = Math.round(atSeconds * rate)
  for (const partial of PARTIALS) {
    const count = Math.min(samples.length - first, Math.floor(seconds * partial.lasts * rate))
    const turn = (2 * Math.PI * hertz * partial.ratio) / rate
    for (let i = 0; i < count; i += 1) {
      const attack = Math.min(1, i / (ATTACK_SECONDS * rate))
      // A thousandth would still be a step: the last of it goes to nothing in a straight line.
      const fade = Math.min(1, (4 * (count - i)) / count)
      const loud = LOUDEST * level * partial.level * Math.exp((-THOUSANDTH * i) / count)
      samples[first + i] = (samples[first + i] ?? 0) + loud * attack ** 2 * fade * Math.sin(turn * i)
    }
  }
}
