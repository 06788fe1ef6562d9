/** The lines of a record: what is said while somebody does it, each in its role. */

/**
 * A line that a person hears or reads while doing it: one or two short sentences in the imperative, said within a few
 * seconds (core/session/script/pace.ts). `{left|right}` is the word for the side it is done on; of the other side a line
 * says "other".
 */
export type Line = string

/** What is said of pressing one spot, in the order of doing it. How hard comes from the dose of the person. */
export interface Pressing {
  /** The body, the tool, the spot: until the tool lies there without pressing. */
  readonly setUp: readonly [Line, ...Line[]]
  /** How the pressure comes. */
  readonly press: Line
  /** What there is to do in the hold besides staying. */
  readonly during?: readonly Line[]
  /** When to stop: said before the first press. */
  readonly stop: Line
  /** How the pressure goes. */
  readonly letGo: Line
  /** An easy thing to do until the next hold. */
  readonly rest: Line
}

/** A part of one repetition: all of it the first time, one or two words of it from then on. */
interface Part {
  readonly line: Line
  readonly cue: string
}

/** `holds`: stay for `seconds`, `repeats` times. */
export interface Holds {
  readonly pace: 'holds'
  /** From the set-up into the position: said before the clock of each set runs. */
  readonly into: readonly Line[]
  /** Said in the first hold. */
  readonly during?: readonly Line[]
  /** The way back out of the position. */
  readonly back: Line
}

/** `counts`: `repeats` slow repetitions of about `seconds` each. */
export interface Counts {
  readonly pace: 'counts'
  /** The parts of a repetition. Several take turns from one repetition to the next. */
  readonly turns: readonly [readonly [Part, ...Part[]], ...(readonly [Part, ...Part[]])[]]
  /** All repetitions of one turn, then all of the next. */
  readonly inBlocks?: true
}
