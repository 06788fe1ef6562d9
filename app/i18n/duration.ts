/** How long something takes, as people say it: what was worked out to the second is rounded, and says so. */

/** A length of time in words: exact seconds of a short hold, else minutes to the half, "about" where it was rounded. */
export interface SpokenTime {
  readonly about: boolean
  readonly unit: 'seconds' | 'minutes'
  /** Seconds, or minutes to the half. */
  readonly value: number
}

/** Up to so many seconds a hold is counted in seconds. */
const MAX_COUNTED = 90
/** Below so many seconds nobody speaks of a minute. */
const MIN_MINUTE = 50
const MINUTE = 60
/** From so many minutes on nobody speaks of halves. */
const WHOLE_MINUTES = 5

/** Takes seconds, more than 0. */
export function spokenTime(seconds: number): SpokenTime {
  if (seconds <= MAX_COUNTED && seconds % 5 === 0) return { about: false, unit: 'seconds', value: seconds }
  if (seconds < MIN_MINUTE)
    return { about: true, unit: 'seconds', value: Math.max(5, Math.round(seconds / 5) * 5) }
  const step = seconds < WHOLE_MINUTES * MINUTE ? 0.5 : 1
  const value = Math.round(seconds / MINUTE / step) * step
  return { about: value * MINUTE !== seconds, unit: 'minutes', value }
}
