/**
 * The break timer: a reducer over wall-clock deadlines (epoch ms). It offers, it never locks or nags: an offer
 * makes at most one sound and then stays still until it is answered or the person gets up.
 */
import { type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import { isWorking, localDay, shiftDay, type LocalMoment } from './day.ts'
import { keepClock, passPresence } from './presence.ts'
import { sensibleBreaks, type BreakSettings, type Weekday } from '#core/vocabulary/break-settings.ts'
import { keptOf, type BreakAction, type BreakKind, type Breaks, type Kept, type Manner } from './state.ts'

/** "Later" so many times in a row; after that the offer is a silent one. Judgement. */
export const MAX_POSTPONES = 3
/** A short break this close to the long one is left out. Judgement. */
export const NEAR_MS = 5 * MINUTE_MS
/** A meeting nobody ended is over. Judgement. */
export const MEETING_MINUTES = 120

type Offered = Extract<Breaks, { state: 'offered' }>
type Breaking = Extract<Breaks, { state: 'breaking' }>

/** A timer that has just been switched on: a whole interval of each kind lies ahead. Numbers are put in range. */
export function startBreaks(
  settings: BreakSettings,
  now: Moment,
  localMinuteOfDay: number,
  weekday: Weekday,
): Breaks {
  const { meetingUntil = 0, pausedUntil = 0, ...rhythm } = sensibleBreaks(settings)
  const moment: LocalMoment = { now, minute: localMinuteOfDay, weekday }
  const kept: Kept = {
    settings: rhythm,
    ...freshDeadlines(rhythm, now),
    postpones: 0,
    seen: { at: now, presence: 'active' },
    whereabouts: { kind: 'here' },
    hush:
      pausedUntil > now
        ? { kind: 'pause', until: pausedUntil }
        : meetingUntil > now
          ? { kind: 'meeting', until: meetingUntil }
          : { kind: 'none' },
    counters: noBreaks(localDay(moment)),
  }
  return settle({ ...kept, state: 'waiting' }, moment)
}

/** What the timer becomes at `now` (epoch ms), shown as a minute (0–1439) and weekday (0 is Sunday) by the local clock. */
export function advanceBreaks(
  breaks: Breaks,
  action: BreakAction,
  now: Moment,
  localMinuteOfDay: number,
  weekday: Weekday,
): Breaks {
  const moment: LocalMoment = { now, minute: localMinuteOfDay, weekday }
  const current = keepClock(breaks, now)
  if (action.type === 'tick') return newDay(tick(current, action.presence, moment), moment)
  return act(newDay(current, moment), action, moment)
}

function tick(breaks: Breaks, presence: Kept['seen']['presence'], moment: LocalMoment): Breaks {
  const { now } = moment
  const counts =
    (breaks.state === 'waiting' || breaks.state === 'offered') && isWorking(breaks.settings, moment)
  const passed = passPresence(keptOf(breaks), presence, now, counts)
  const kept = endHush(passed.kept, moment)
  const wasMeeting = breaks.hush.kind === 'meeting' && kept.hush.kind === 'none'
  if (breaks.state === 'breaking') {
    if (now < breaks.endsAt) return { ...breaks, ...kept }
    return settle({ ...took(kept, breaks.kind, now), state: 'waiting' }, moment)
  }
  const gotUp = breaks.state === 'offered' && passed.worth !== 'nothing'
  return settle(gotUp ? { ...kept, state: 'waiting' } : { ...breaks, ...kept }, moment, wasMeeting)
}

function act(breaks: Breaks, action: Exclude<BreakAction, { type: 'tick' }>, moment: LocalMoment): Breaks {
  const { now } = moment
  switch (action.type) {
    case 'postpone':
      return isAsked(breaks) && mayPostpone(breaks) ? postpone(breaks, now) : breaks
    case 'skip':
      return isAsked(breaks) ? settle({ ...skipped(breaks, now), state: 'waiting' }, moment) : breaks
    case 'done':
      if (breaks.state === 'off') return breaks
      return settle(
        { ...took(keptOf(breaks), isAsked(breaks) ? breaks.kind : 'short', now), state: 'waiting' },
        moment,
      )
    case 'start-now':
      return breaks.state === 'breaking' ? breaks : begin(breaks, action, now)
    case 'pause-for':
      return hushed(breaks, action.minutes > 0 ? pauseUntil(now, action.minutes) : { kind: 'none' }, moment)
    case 'pause-until-tomorrow':
      return hushed(breaks, { kind: 'until-tomorrow', shift: shiftDay(breaks.settings, moment) }, moment)
    case 'meeting-start':
      return startMeeting(breaks, now + (action.minutes ?? MEETING_MINUTES) * MINUTE_MS)
    case 'meeting-end':
      if (breaks.hush.kind !== 'meeting') return breaks
      return settle({ ...breaks, hush: { kind: 'none' } }, moment, true)
  }
}

/** True while a break is offered or going on. */
function isAsked(breaks: Breaks): breaks is Offered | Breaking {
  return breaks.state === 'offered' || breaks.state === 'breaking'
}

/** May the person still say "later"? After three times in a row only "skip" and "start" are left. */
export function mayPostpone(breaks: Breaks): boolean {
  return isAsked(breaks) && breaks.postpones < MAX_POSTPONES
}

/** Puts a timer into the state that the hour, the pause and the deadlines ask for. */
function settle(breaks: Breaks, moment: LocalMoment, wasMeeting = false): Breaks {
  const { now } = moment
  if (breaks.state === 'breaking') return breaks
  const kept = keptOf(breaks)
  const isPaused = kept.hush.kind === 'pause' || kept.hush.kind === 'until-tomorrow'
  if (isPaused || !isWorking(kept.settings, moment)) return { ...kept, state: 'off', postpones: 0 }
  if (breaks.state === 'off') return { ...kept, ...freshDeadlines(kept.settings, now), state: 'waiting' }
  if (breaks.state === 'offered') return { ...breaks, kind: now >= kept.longAt ? 'long' : breaks.kind }
  const isDue = now >= Math.min(kept.shortAt, kept.longAt)
  if (!isDue || kept.hush.kind === 'meeting' || kept.whereabouts.kind === 'away')
    return { ...kept, state: 'waiting' }
  const manner: Manner = wasMeeting ? 'seated' : kept.postpones >= MAX_POSTPONES ? 'quiet' : 'usual'
  return { ...kept, state: 'offered', kind: now + NEAR_MS >= kept.longAt ? 'long' : 'short', manner }
}

function postpone(breaks: Offered | Breaking, now: Moment): Breaks {
  const until = now + breaks.settings.postponeMinutes * MINUTE_MS
  return {
    ...keptOf(breaks),
    state: 'waiting',
    shortAt: until,
    longAt: breaks.kind === 'long' ? until : Math.max(breaks.longAt, until),
    postpones: breaks.postpones + 1,
    counters: { ...breaks.counters, postponed: breaks.counters.postponed + 1 },
  }
}

function skipped(breaks: Offered | Breaking, now: Moment): Kept {
  const { counters } = breaks
  return {
    ...nextRound(keptOf(breaks), breaks.kind, now),
    counters: { ...counters, skipped: counters.skipped + 1 },
  }
}

/** A break was taken. What the person is still away for belongs to it and is not counted again. */
function took(kept: Kept, kind: BreakKind, now: Moment): Kept {
  const { counters, whereabouts } = kept
  return {
    ...nextRound(kept, kind, now),
    whereabouts: whereabouts.kind === 'away' ? { ...whereabouts, counted: kind } : whereabouts,
    counters: { ...counters, taken: counters.taken + 1 },
  }
}

/** A long break starts both rhythms anew. After a short one, the long one keeps its time but is not asked at once. */
function nextRound(kept: Kept, kind: BreakKind, now: Moment): Kept {
  const fresh = freshDeadlines(kept.settings, now)
  const soonest = now + kept.settings.postponeMinutes * MINUTE_MS
  const longAt = kind === 'long' ? fresh.longAt : Math.max(kept.longAt, soonest)
  return { ...kept, shortAt: fresh.shortAt, longAt, postpones: 0 }
}

function freshDeadlines(settings: Kept['settings'], now: Moment): Pick<Kept, 'shortAt' | 'longAt'> {
  return {
    shortAt: now + settings.shortEveryMinutes * MINUTE_MS,
    longAt: now + settings.longEveryMinutes * MINUTE_MS,
  }
}

function begin(breaks: Breaks, action: Extract<BreakAction, { type: 'start-now' }>, now: Moment): Breaks {
  const kind = action.kind ?? (breaks.state === 'offered' ? breaks.kind : 'short')
  const length = kind === 'long' ? breaks.settings.longSeconds : breaks.settings.shortSeconds
  const seconds = Math.max(0, Math.min(length, action.needsSeconds ?? length))
  const usual: Manner = breaks.state === 'offered' ? breaks.manner : 'usual'
  const manner = breaks.hush.kind === 'meeting' ? 'seated' : usual
  return { ...keptOf(breaks), state: 'breaking', kind, manner, endsAt: now + seconds * 1000 }
}

function pauseUntil(now: Moment, minutes: number): Kept['hush'] {
  return { kind: 'pause', until: now + minutes * MINUTE_MS }
}

/** A pause withdraws what is offered or going on; ending one starts a whole interval. */
function hushed(breaks: Breaks, hush: Kept['hush'], moment: LocalMoment): Breaks {
  if (hush.kind === 'none' && breaks.hush.kind !== 'pause' && breaks.hush.kind !== 'until-tomorrow')
    return breaks
  return settle({ ...keptOf(breaks), state: breaks.state === 'off' ? 'off' : 'waiting', hush }, moment)
}

/** An offer waits until the meeting is over; a break going on becomes a silent seated one. A pause stays a pause. */
function startMeeting(breaks: Breaks, until: Moment): Breaks {
  if (breaks.hush.kind === 'pause' || breaks.hush.kind === 'until-tomorrow') return breaks
  const hush = { kind: 'meeting', until } as const
  if (breaks.state === 'breaking') return { ...breaks, hush, manner: 'seated' }
  return { ...keptOf(breaks), state: breaks.state === 'off' ? 'off' : 'waiting', hush }
}

/** Meetings and pauses whose time has come are over; "until tomorrow" ends when the next working time begins. */
function endHush(kept: Kept, moment: LocalMoment): Kept {
  const { hush, settings } = kept
  const isOver =
    hush.kind === 'until-tomorrow'
      ? shiftDay(settings, moment) !== hush.shift && isWorking(settings, moment)
      : hush.kind !== 'none' && moment.now >= hush.until
  return isOver ? { ...kept, hush: { kind: 'none' } } : kept
}

function newDay(breaks: Breaks, moment: LocalMoment): Breaks {
  const day = localDay(moment)
  return day === breaks.counters.day ? breaks : { ...breaks, counters: noBreaks(day) }
}

function noBreaks(day: number): Kept['counters'] {
  return { day, taken: 0, skipped: 0, postponed: 0, natural: 0 }
}
