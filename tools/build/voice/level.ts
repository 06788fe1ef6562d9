/** Makes what a synthesizer said ready to be heard beside others: no silence around it, as loud as every other, no click. */
import { SAMPLE_RATE } from './pico.ts'

/** Below this nothing is heard; of 32,768. */
const SILENCE = 60
/** Speech is as loud as this (root mean square of what is not silent), and no sample is above the peak; 0–1. */
const LOUDNESS = 0.12
const PEAK = 0.89
const BEFORE_SECONDS = 0.02
const AFTER_SECONDS = 0.06
const FADE_SECONDS = 0.008

/** The same speech without the silence around it, at the common loudness. */
export function levelled(spoken: Int16Array): Int16Array {
  const isHeard = (sample: number) => Math.abs(sample) > SILENCE
  const first = spoken.findIndex(isHeard)
  if (first === -1) return new Int16Array(0)
  const from = Math.max(0, first - seconds(BEFORE_SECONDS))
  const cut = spoken.slice(from, spoken.findLastIndex(isHeard) + seconds(AFTER_SECONDS))
  const heard = cut.filter(isHeard)
  const power = heard.reduce((sum, sample) => sum + sample ** 2, 0) / heard.length
  const peak = heard.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const gain = Math.min((LOUDNESS * 32_768) / Math.sqrt(power), (PEAK * 32_768) / peak)
  const fade = seconds(FADE_SECONDS)
  return cut.map((sample, at) => {
    const edge = Math.min(1, at / fade, (cut.length - 1 - at) / fade)
    return Math.round(sample * gain * edge)
  })
}

function seconds(duration: number): number {
  return Math.round(duration * SAMPLE_RATE)
}
