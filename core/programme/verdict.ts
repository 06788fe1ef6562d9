/** What our own check and limits make of one row of a sender, for one person on one day. */
import type { Position, ToolId } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import type { Amount, Row } from './programme.ts'

/** A number of the sender that is beyond our limits, and what it became. `because` are sentences about this person. */
export interface Cut {
  readonly what: keyof Amount
  readonly from: number
  readonly to: number
  readonly because: readonly string[]
}

/**
 * `open`: it is played, as it was sent or cut. `rests`: not today. `missing`: it needs something this person did not say they
 * have. `struck`: they must not do it, as things are.
 */
export type Verdict =
  | {
      readonly state: 'open'
      readonly row: Row
      /** The row as it may be done. */
      readonly may: Row
      readonly cuts: readonly Cut[]
      /** One set of it, on each of its sides. */
      readonly set: readonly Step[]
    }
  | { readonly state: 'rests'; readonly row: Row; readonly because: string }
  | { readonly state: 'struck'; readonly row: Row; readonly because: string }
  | {
      readonly state: 'missing'
      readonly row: Row
      readonly tools: readonly ToolId[]
      /** Any one of them will do. */
      readonly positions: readonly Position[]
    }
