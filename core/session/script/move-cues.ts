/** What is said while repetitions are counted: every line the first time, then a number and a word. */
import { repetitionSeconds, turnsOf } from './segments.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import type { Counts } from '#core/vocabulary/lines.ts'
import { bellCue, lineCues, type Cue } from './cue.ts'
import { secondsToSay } from '#core/session/pace.ts'
import { sided } from './sided.ts'

/** The cues of all repetitions of a counted movement. */
export function moveCues(step: Step, { turns, inBlocks }: Counts): readonly Cue[] {
  const order = turnsOf(step.repeats, turns.length, inBlocks)
  let from = 0
  const cues = repetitionSeconds(step, turns, inBlocks).flatMap((seconds, index) => {
    const turn = order[index] ?? 0
    const isFirst = order.indexOf(turn) === index
    const lines = (turns[turn] ?? []).map(({ line, cue }) => sided(isFirst ? line : cue, step.side))
    // A movement of one part needs only its number, once it is known.
    const isKnown = lines.length === 1 && order.slice(0, index).filter(each => each === turn).length > 1
    const parts = isKnown ? [''] : lines
    const said = partsOf(parts, { from, seconds, number: numberOf(index + 1) })
    from += seconds
    return said
  })
  return [bellCue(0, 'start'), ...cues]
}

/** One repetition: its number with its first part, then each other part where there is time to say it. */
function partsOf(
  parts: readonly string[],
  { from, seconds, number }: { readonly from: number; readonly seconds: number; readonly number: string },
): readonly Cue[] {
  const share = seconds / Math.max(1, parts.length)
  return parts.flatMap((part, index) => {
    const text = index === 0 ? `${number} ${part}`.trimEnd() : part
    if (secondsToSay(text) <= share) return lineCues(from + index * share, text)
    return index === 0 ? lineCues(from, number) : []
  })
}

/** The number of a repetition as it is said. */
function numberOf(repetition: number): string {
  return scriptWords.numbers[repetition - 1] ?? `${repetition}.`
}
