/** What a screen asks the break timer. */
import { type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { BreakKind, Breaks } from './state.ts'
import { mayPostpone, NEAR_MS } from './breaks.ts'
import { sensibleBreaks, type BreakSettings } from '#core/vocabulary/break-settings.ts'

/**
 * How long a hint to sit in another way stays.
 * @judgement A minute can be seen without looking for it, and does not nag.
 */
const HINT_MS = MINUTE_MS

/** The next break and its moment (epoch ms), or none while nothing is awaited. */
export function nextBreak(breaks: Breaks): { readonly kind: BreakKind; readonly at: Moment } | undefined {
  if (breaks.state !== 'waiting') return undefined
  const at = Math.min(breaks.shortAt, breaks.longAt)
  return { kind: at + NEAR_MS >= breaks.longAt ? 'long' : 'short', at }
}

/**
 * How long before a break it is announced.
 * @judgement Long enough for a sentence, too short to be put off by it; other timers take 10 to 30 s.
 */
const SOON_MS = 30_000

/** True just before a break, for whoever is there and in no meeting. */
export function isSoon(breaks: Breaks, now: Moment): boolean {
  const next = nextBreak(breaks)
  if (!next || breaks.mute.kind !== 'none' || breaks.presenceState.kind === 'away') return false
  return next.at > now && next.at - now <= SOON_MS
}

/** May the offer that has just appeared make its one sound? */
export function mayMakeSound(breaks: Breaks): boolean {
  return breaks.state === 'offered' && breaks.promptStyle === 'usual'
}

/** The answers a person has in this state, in the order of the buttons. "Skip" never goes away. */
export function breakAnswers(breaks: Breaks): readonly ('start-now' | 'done' | 'postpone' | 'skip')[] {
  if (breaks.state === 'off' || breaks.state === 'waiting') return ['start-now']
  const later = mayPostpone(breaks) ? (['postpone'] as const) : []
  return [breaks.state === 'offered' ? 'start-now' : 'done', ...later, 'skip']
}

/** True for a minute every so many minutes of sitting, unless a break is near or a meeting is on. Always silent. */
export function isPostureHint(breaks: Breaks, now: Moment): boolean {
  const { postureEveryMinutes, shortEveryMinutes } = breaks.settings
  if (breaks.state !== 'waiting' || postureEveryMinutes === undefined) return false
  if (breaks.mute.kind === 'meeting' || breaks.presenceState.kind === 'away') return false
  if (Math.min(breaks.shortAt, breaks.longAt) - now < NEAR_MS) return false
  const every = postureEveryMinutes * MINUTE_MS
  const satMs = now - (breaks.shortAt - shortEveryMinutes * MINUTE_MS)
  return satMs >= every && satMs % every < HINT_MS
}

/** The same timer with other settings, at `now` (epoch ms): what a person has already sat counts on. */
export function changeBreaks(breaks: Breaks, settings: BreakSettings, now: Moment): Breaks {
  const { meetingUntil: _meeting, pausedUntil: _pause, ownLine: _own, ...rhythm } = sensibleBreaks(settings)
  const old = breaks.settings
  return {
    ...breaks,
    settings: rhythm,
    shortAt: Math.max(now, breaks.shortAt + (rhythm.shortEveryMinutes - old.shortEveryMinutes) * MINUTE_MS),
    longAt: Math.max(now, breaks.longAt + (rhythm.longEveryMinutes - old.longEveryMinutes) * MINUTE_MS),
  }
}
