/** What keeps a muscle sore. Ticked by the person; never asked as a diagnosis. */
export const CAUSES = ['raised-shoulders', 'phone-cradling', 'stress'] as const
export type Cause = (typeof CAUSES)[number]

/** Movements and postures that bring the pain on. */
export const AGGRAVATIONS = ['turn-head-same-side'] as const
export type Aggravation = (typeof AGGRAVATIONS)[number]
