/** Events of what a professional, or a friend, gave a person to do. */
import * as v from 'valibot'

/** The longest code of a programme has 1,200 letters. */
const code = v.pipe(v.string(), v.maxLength(1_200))

/** The members of the event list that this file adds. Only the latest programme leads; these change it. */
export const programmeEvents = [
  /** The code that came in the link: core/programme reads it, now and in every later version. */
  v.object({ type: v.literal('programme-taken'), code, fills: v.boolean() }),
  v.object({ type: v.literal('programme-put-down') }),
  v.object({ type: v.literal('programme-taken-up') }),
  /** Whether our own plan fills the rest of a session, or rests. */
  v.object({ type: v.literal('programme-fills-set'), fills: v.boolean() }),
] as const
