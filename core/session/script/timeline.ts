import { lineCues, type Cue } from './cue.ts'
import { LINE_SECONDS, secondsToSay } from '#core/session/pace.ts'

/** A line that is wanted at a moment. Seconds. */
export interface Wanted {
  readonly at: number
  readonly text: string
}

/** No line begins sooner after another has been said. Seconds. */
const PAUSE_SECONDS = 0.4

/** Lines one after the other from a moment on, each with the time of a line. */
export function inTurn(from: number, lines: readonly string[]): readonly Cue[] {
  return lines.flatMap((text, index) => lineCues(from + index * LINE_SECONDS, text))
}

/**
 * Puts lines on the clock of a segment: `must` is said whatever comes, `may` only where nothing else is said and before
 * `until`, so that no line runs into another.
 */
export function arrange(must: readonly Wanted[], may: readonly Wanted[], until: number): readonly Cue[] {
  const placed: Wanted[] = [...must]
  for (const line of may)
    if (endOf(line) <= until && placed.every(other => isApart(line, other))) placed.push(line)
  return placed.toSorted((a, b) => a.at - b.at).flatMap(({ at, text }) => lineCues(at, text))
}

function isApart(one: Wanted, other: Wanted): boolean {
  return endOf(one) + PAUSE_SECONDS <= other.at || endOf(other) + PAUSE_SECONDS <= one.at
}

function endOf({ at, text }: Wanted): number {
  return at + secondsToSay(text)
}
