/** The person's own calendar, given from outside: which local day a moment is in, and when that day's noon is (epoch ms). */
export interface Calendar {
  readonly dayOf: (at: number) => string
  readonly noonOf: (day: string) => number
}
