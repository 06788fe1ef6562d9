/** What time and absence do to the break timer, before anything is offered. Moments are epoch ms. */
import { type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { BreakKind, Breaks, Hush, Kept, Presence, Whereabouts } from './state.ts'

/** Without a tick for longer than this the computer slept. Browsers tick hidden pages once a minute at least. */
export const ASLEEP_MS = 2 * MINUTE_MS
/** No break in the first minute after unlocking. Judgement. */
export const SETTLE_MS = MINUTE_MS

/** A clock set back takes every deadline back with it: no hours of silence, no hours of pause. */
export function keepClock(breaks: Breaks, now: Moment): Breaks {
  const back = breaks.seen.at - now
  if (back <= 0) return breaks
  const moved = {
    shortAt: breaks.shortAt - back,
    longAt: breaks.longAt - back,
    seen: { ...breaks.seen, at: now },
    whereabouts: sooner(breaks.whereabouts, back),
    hush: hushSooner(breaks.hush, back),
  }
  return breaks.state === 'breaking'
    ? { ...breaks, ...moved, endsAt: breaks.endsAt - back }
    : { ...breaks, ...moved }
}

function sooner(whereabouts: Whereabouts, back: number): Whereabouts {
  return whereabouts.kind === 'away' ? { ...whereabouts, since: whereabouts.since - back } : whereabouts
}

function hushSooner(hush: Hush, back: number): Hush {
  return hush.kind === 'meeting' || hush.kind === 'pause' ? { ...hush, until: hush.until - back } : hush
}

/**
 * Lets the time since the last tick pass. `worth` is what the absence up to now is worth as a break.
 * `counts`: whether an absence may be counted as a natural break now.
 */
export function passPresence(
  kept: Kept,
  presence: Presence,
  now: Moment,
  counts: boolean,
): { readonly kept: Kept; readonly worth: 'nothing' | BreakKind } {
  const gap = now - kept.seen.at
  const slept = gap > ASLEEP_MS
  const stoodStill = slept || kept.seen.presence === 'locked'
  const whereabouts: Whereabouts =
    slept && kept.whereabouts.kind === 'here'
      ? { kind: 'away', since: kept.seen.at, counted: 'nothing' }
      : kept.whereabouts
  const held: Kept = {
    ...kept,
    whereabouts,
    shortAt: kept.shortAt + (stoodStill ? gap : 0),
    longAt: kept.longAt + (stoodStill ? gap : 0),
    seen: { at: now, presence },
  }
  const worth = worthOf(held, now)
  const rested = rest(held, worth, now, counts)
  if (isGone(presence, kept.hush)) return { kept: leave(rested, now), worth }
  return { kept: comeBack(rested, stoodStill, now), worth }
}

/** In a meeting nobody types, so untouched keys say nothing there. */
function isGone(presence: Presence, hush: Hush): boolean {
  return presence === 'locked' || (presence === 'idle' && hush.kind !== 'meeting')
}

function worthOf({ whereabouts, settings }: Kept, now: Moment): 'nothing' | BreakKind {
  if (whereabouts.kind === 'here') return 'nothing'
  const awaySeconds = (now - whereabouts.since) / 1000
  if (awaySeconds >= settings.longSeconds) return 'long'
  return awaySeconds >= settings.shortSeconds ? 'short' : 'nothing'
}

/** Whoever was away for a break starts a fresh interval; no long break falls into it either. */
function rest(kept: Kept, worth: 'nothing' | BreakKind, now: Moment, counts: boolean): Kept {
  const { settings, whereabouts, counters } = kept
  if (whereabouts.kind === 'here' || worth === 'nothing') return kept
  const shortAt = now + settings.shortEveryMinutes * MINUTE_MS
  const isNew = counts && whereabouts.counted === 'nothing'
  return {
    ...kept,
    shortAt,
    longAt: worth === 'long' ? now + settings.longEveryMinutes * MINUTE_MS : Math.max(kept.longAt, shortAt),
    postpones: 0,
    whereabouts: { ...whereabouts, counted: worth },
    counters: isNew ? { ...counters, natural: counters.natural + 1 } : counters,
  }
}

function leave(kept: Kept, now: Moment): Kept {
  if (kept.whereabouts.kind === 'away') return kept
  return { ...kept, whereabouts: { kind: 'away', since: now, counted: 'nothing' } }
}

function comeBack(kept: Kept, stoodStill: boolean, now: Moment): Kept {
  if (kept.whereabouts.kind === 'here') return kept
  const soonest = stoodStill ? now + SETTLE_MS : 0
  return {
    ...kept,
    whereabouts: { kind: 'here' },
    shortAt: Math.max(kept.shortAt, soonest),
    longAt: Math.max(kept.longAt, soonest),
  }
}
