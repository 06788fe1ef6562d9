/** Bells as samples: struck softly, of a few partials that die away each at its own pace, as in a bowl of bronze. */
import type { BellKind } from '#core/session/script/cue.ts'

interface Stroke {
  readonly hertz: number
  readonly atSeconds: number
  /** 0–1, beside the loudest. */
  readonly level: number
  /** How long until a thousandth of it is left, of the longest partial. */
  readonly seconds: number
}

/** One tone to begin, a lower and softer one at the half, two that fall at the end, two that rise to change sides. */
const STROKES: Readonly<Record<BellKind, readonly Stroke[]>> = {
  start: [{ hertz: 528, atSeconds: 0, level: 1, seconds: 4.2 }],
  half: [{ hertz: 440, atSeconds: 0, level: 0.55, seconds: 3 }],
  end: [
    { hertz: 528, atSeconds: 0, level: 0.8, seconds: 3.4 },
    { hertz: 396, atSeconds: 0.42, level: 1, seconds: 4.4 },
  ],
  switch: [
    { hertz: 396, atSeconds: 0, level: 0.8, seconds: 3.4 },
    { hertz: 528, atSeconds: 0.42, level: 1, seconds: 4.4 },
  ],
  tick: [{ hertz: 660, atSeconds: 0, level: 0.4, seconds: 0.28 }],
}

/** Samples a second: the highest partial is below 3 kHz. */
export const BELL_RATE = 24_000

/** Of one stroke: how high beside its tone, how loud, how long. The second beats slowly with the first, as bronze does. */
const PARTIALS = [
  { ratio: 1, level: 0.68, lasts: 1 },
  { ratio: 1.002, level: 0.14, lasts: 1 },
  { ratio: 2.74, level: 0.14, lasts: 0.5 },
  { ratio: 5.2, level: 0.04, lasts: 0.18 },
] as const

/** Soft enough not to click, short enough to sound struck. */
const ATTACK_SECONDS = 0.014
const LOUDEST = 0.34
const THOUSANDTH = Math.log(1000)

/** A bell at full volume, mono, −1 to 1; it begins and ends in silence. */
export function bellSamples(bell: BellKind): Float32Array<ArrayBuffer> {
  const strokes = STROKES[bell]
  const length = Math.max(...strokes.map(({ atSeconds, seconds }) => atSeconds + seconds))
  const samples = new Float32Array(Math.ceil(length * BELL_RATE))
  for (const stroke of strokes) for (const partial of PARTIALS) ringPartial(samples, stroke, partial)
  return samples
}

/** One partial: a resonator that was struck once, which is a tone that dies away. */
function ringPartial(
  samples: Float32Array,
  { hertz, atSeconds, level, seconds }: Stroke,
  partial: (typeof PARTIALS)[number],
): void {
  const first = Math.round(atSeconds * BELL_RATE)
  const count = Math.min(samples.length - first, Math.floor(seconds * partial.lasts * BELL_RATE))
  const turn = (2 * Math.PI * hertz * partial.ratio) / BELL_RATE
  const keeps = Math.exp(-THOUSANDTH / count)
  const [again, back] = [2 * keeps * Math.cos(turn), keeps ** 2]
  let before = 0
  let tone = LOUDEST * level * partial.level * keeps * Math.sin(turn)
  for (let i = 1; i < count; i += 1) {
    const attack = Math.min(1, i / (ATTACK_SECONDS * BELL_RATE))
    // A thousandth would still be a step: the last of it goes to nothing in a straight line.
    const fade = Math.min(1, (4 * (count - i)) / count)
    samples[first + i] = (samples[first + i] ?? 0) + tone * attack ** 2 * fade
    ;[before, tone] = [tone, again * tone - back * before]
  }
}
