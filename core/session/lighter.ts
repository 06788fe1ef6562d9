/** Points of pain less than planned, 0–10, by the step in which a person asked for it. */
export type Lighter = Readonly<Record<number, number>>

/** Points of pain less than planned in a step: what was asked for in it or before it holds on. */
export function lighterIn(lighter: Lighter, step: number): number {
  return Math.max(
    0,
    ...Object.entries(lighter).map(([asked, points]) => (Number(asked) <= step ? points : 0)),
  )
}
