/** When pain counts as worse. */
/** Points of 0–10 by which pain has to rise to be worse. Source: docs/clinical/red-flags.md#after-a-session; docs/clinical/outcomes.md#pain-worse. */
export const WORSE_BY = 2
/**
 * By so many points of 0–10 a session has to change the pain to have eased it or made it worse.
 * @judgement One point is the step of the scale.
 */
export const SESSION_CHANGE = 1

/** The pain rose: at least two points above where it was. Pains 0–10. */
export function isWorse(before: number, now: number): boolean {
  return now - before >= WORSE_BY
}

/** A session left the pain worse, by the next question after it. Pains 0–10. */
export function isWorseAfterSession(before: number, after: number): boolean {
  return after - before >= SESSION_CHANGE
}
