export const SEGMENT_KINDS = ['ready', 'switch', 'hold', 'move', 'stay', 'rest', 'out'] as const

/**
 * One stretch of time in a session. `ready` and `switch` come before work, `hold` is pressure or a held stretch,
 * `move` is counted repetitions, `stay` is warmth, walking or breathing that goes on with the phone locked, `rest` lies
 * between two holds, and `out` is letting go of the last and getting up.
 */
export interface Segment {
  readonly kind: (typeof SEGMENT_KINDS)[number]
  /** Index of the step it belongs to. */
  readonly step: number
  readonly seconds: number
  /** Which repeat, from 1, of how many. */
  readonly repeat: number
  readonly repeats: number
  /**
   * The seconds at its end that belong to the next hold: in getting ready how hard and when to stop, which nobody skips;
   * in a rest the way back to it.
   */
  readonly tail?: number
  /** Of getting ready: how long it takes whoever left out the step before, in which some of it is said. Seconds. */
  readonly alone?: number
  /** Of counted repetitions: when each is over, in seconds. */
  readonly ends?: readonly number[]
}
