/** What time and absence do to the break timer, before anything is offered. Moments are epoch ms. */
import { type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { BreakKind, Breaks, Mute, CommonState, Presence, PresenceState } from './state.ts'

/** Without a tick for longer than this the computer slept. Browsers tick hidden pages once a minute at least. */
const ASLEEP_MS = 2 * MINUTE_MS
/**
 * No break for so long after unlocking.
 * @judgement Whoever has just come back sits down first.
 */
const SETTLE_MS = MINUTE_MS

/** A clock set back takes every deadline back with it: no hours of silence, no hours of pause. */
export function followClockSetBack(breaks: Breaks, now: Moment): Breaks {
  const back = breaks.seen.at - now
  if (back <= 0) return breaks
  const moved = {
    shortAt: breaks.shortAt - back,
    longAt: breaks.longAt - back,
    seen: { ...breaks.seen, at: now },
    presenceState: awayEarlier(breaks.presenceState, back),
    mute: muteEarlier(breaks.mute, back),
  }
  return breaks.state === 'breaking'
    ? { ...breaks, ...moved, endsAt: breaks.endsAt - back }
    : { ...breaks, ...moved }
}

function awayEarlier(presenceState: PresenceState, back: number): PresenceState {
  return presenceState.kind === 'away'
    ? { ...presenceState, since: presenceState.since - back }
    : presenceState
}

function muteEarlier(mute: Mute, back: number): Mute {
  return mute.kind === 'meeting' || mute.kind === 'pause' ? { ...mute, until: mute.until - back } : mute
}

/**
 * Lets the time since the last tick pass. `credit` is what the absence up to now is worth as a break.
 * `counts`: whether an absence may be counted as a natural break now.
 */
export function applyPresence(
  common: CommonState,
  presence: Presence,
  now: Moment,
  counts: boolean,
): { readonly common: CommonState; readonly credit: 'nothing' | BreakKind } {
  const gap = now - common.seen.at
  const slept = gap > ASLEEP_MS
  const wasSuspended = slept || common.seen.presence === 'locked'
  const presenceState: PresenceState =
    slept && common.presenceState.kind === 'here'
      ? { kind: 'away', since: common.seen.at, counted: 'nothing' }
      : common.presenceState
  const updated: CommonState = {
    ...common,
    presenceState,
    shortAt: common.shortAt + (wasSuspended ? gap : 0),
    longAt: common.longAt + (wasSuspended ? gap : 0),
    seen: { at: now, presence },
  }
  const credit = creditForAbsence(updated, now)
  const credited = restartInterval(updated, credit, now, counts)
  if (isAway(presence, common.mute)) return { common: markAway(credited, now), credit }
  return { common: returnFromAbsence(credited, wasSuspended, now), credit }
}

/** In a meeting nobody types, so untouched keys say nothing there. */
function isAway(presence: Presence, mute: Mute): boolean {
  return presence === 'locked' || (presence === 'idle' && mute.kind !== 'meeting')
}

function creditForAbsence({ presenceState, settings }: CommonState, now: Moment): 'nothing' | BreakKind {
  if (presenceState.kind === 'here') return 'nothing'
  const awaySeconds = (now - presenceState.since) / 1000
  if (awaySeconds >= settings.longSeconds) return 'long'
  return awaySeconds >= settings.shortSeconds ? 'short' : 'nothing'
}

/** Whoever was away for a break starts a fresh interval; no long break falls into it either. */
function restartInterval(
  common: CommonState,
  credit: 'nothing' | BreakKind,
  now: Moment,
  counts: boolean,
): CommonState {
  const { settings, presenceState, counters } = common
  if (presenceState.kind === 'here' || credit === 'nothing') return common
  const shortAt = now + settings.shortEveryMinutes * MINUTE_MS
  const isNew = counts && presenceState.counted === 'nothing'
  return {
    ...common,
    shortAt,
    longAt:
      credit === 'long' ? now + settings.longEveryMinutes * MINUTE_MS : Math.max(common.longAt, shortAt),
    postpones: 0,
    presenceState: { ...presenceState, counted: credit },
    counters: isNew ? { ...counters, natural: counters.natural + 1 } : counters,
  }
}

function markAway(common: CommonState, now: Moment): CommonState {
  if (common.presenceState.kind === 'away') return common
  return { ...common, presenceState: { kind: 'away', since: now, counted: 'nothing' } }
}

function returnFromAbsence(common: CommonState, wasSuspended: boolean, now: Moment): CommonState {
  if (common.presenceState.kind === 'here') return common
  const soonest = wasSuspended ? now + SETTLE_MS : 0
  return {
    ...common,
    presenceState: { kind: 'here' },
    shortAt: Math.max(common.shortAt, soonest),
    longAt: Math.max(common.longAt, soonest),
  }
}
