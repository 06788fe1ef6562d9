/** How often and how long a person wants to get up. Numbers: docs/clinical/dosing.md#breaks, unless said otherwise. */

/** 0 is Sunday, as clocks and calendars in browsers count. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Minutes of the local day, 0–1439. `to` before `from` is a night shift; both the same is the whole day. */
interface WorkingHours {
  readonly from: number
  readonly to: number
}

/** How a person wants to be reminded of breaks. */
export interface BreakSettings {
  /** Minutes of sitting until a short break. */
  readonly shortEveryMinutes: number
  /** Minutes of sitting until a long break. */
  readonly longEveryMinutes: number
  readonly shortSeconds: number
  readonly longSeconds: number
  /** Minutes that one "later" buys. */
  readonly postponeMinutes: number
  /** A silent hint to sit in another way, every so many minutes. Absent: no hints. */
  readonly postureEveryMinutes?: number
  /** Absent: the whole of each working day. */
  readonly workingHours?: WorkingHours
  readonly workingDays: readonly Weekday[]
  /** What the person wants to read when a break is due. Absent: our words. */
  readonly ownLine?: string
  /** Epoch ms. A meeting already going on when the timer starts. */
  readonly meetingUntil?: number
  /** Epoch ms. A pause already going on when the timer starts. */
  readonly pausedUntil?: number
}

/**
 * What a person may choose between.
 * @judgement The ranges of the long rhythm and of "later" are ours.
 */
export const BREAK_RANGES = {
  shortEveryMinutes: [20, 60],
  longEveryMinutes: [45, 120],
  shortSeconds: [60, 120],
  longSeconds: [180, 300],
  postponeMinutes: [2, 15],
  postureEveryMinutes: [10, 15],
} as const satisfies Readonly<Record<string, readonly [low: number, high: number]>>

/** The longest line of one's own, in UTF-16 units: notifications show no more. */
export const MAX_OWN_LINE = 80

/** The line a person wrote for their breaks, as titles of tabs show it: without what spaces there are too many of. */
export function ownLineOf({ ownLine = '' }: Pick<BreakSettings, 'ownLine'>): string | undefined {
  const line = ownLine.trim().replaceAll(/\s+/g, ' ')
  return line === '' ? undefined : line
}

/** What a person gets who chose nothing. */
export const USUAL_BREAKS: BreakSettings = {
  shortEveryMinutes: 30,
  longEveryMinutes: 60,
  shortSeconds: 60,
  longSeconds: 180,
  postponeMinutes: 5,
  workingHours: { from: 9 * 60, to: 17 * 60 },
  workingDays: [1, 2, 3, 4, 5],
}

/** The same settings with every number inside its range; one that is not a number becomes the usual one. */
export function sensibleBreaks(settings: BreakSettings): BreakSettings {
  return {
    ...settings,
    shortEveryMinutes: within('shortEveryMinutes', settings.shortEveryMinutes),
    longEveryMinutes: Math.max(
      within('longEveryMinutes', settings.longEveryMinutes),
      within('shortEveryMinutes', settings.shortEveryMinutes),
    ),
    shortSeconds: within('shortSeconds', settings.shortSeconds),
    longSeconds: within('longSeconds', settings.longSeconds),
    postponeMinutes: within('postponeMinutes', settings.postponeMinutes),
    ...(settings.postureEveryMinutes === undefined
      ? {}
      : { postureEveryMinutes: within('postureEveryMinutes', settings.postureEveryMinutes) }),
  }
}

function within(name: keyof typeof BREAK_RANGES, value: number): number {
  const [low, high] = BREAK_RANGES[name]
  const usual = name === 'postureEveryMinutes' ? high : USUAL_BREAKS[name]
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : usual
}
