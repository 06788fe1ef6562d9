/**
 * The break timer: a reducer over wall-clock deadlines (epoch ms). It offers, it never locks or nags: an offer
 * makes at most one sound and then stays still until it is answered or the person gets up.
 */
import { type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import { isWorking, localDay, shiftDay, type LocalMoment } from './day.ts'
import { followClockSetBack, applyPresence } from './presence.ts'
import { sensibleBreaks, type BreakSettings, type Weekday } from '#core/vocabulary/break-settings.ts'
import {
  commonStateOf,
  type BreakAction,
  type BreakKind,
  type Breaks,
  type CommonState,
  type PromptStyle,
} from './state.ts'

/**
 * "Later" so many times in a row; after that the offer is a silent one.
 * @judgement Whoever has said "later" three times is not to be pressed.
 */
export const MAX_POSTPONES = 3
/**
 * A short break this close to the long one is left out.
 * @judgement Two offers within five minutes are one too many.
 */
export const NEAR_MS = 5 * MINUTE_MS
/**
 * A meeting nobody ended is over after this.
 * @judgement Two hours, should nobody say so.
 */
const MEETING_MINUTES = 120

type Offered = Extract<Breaks, { state: 'offered' }>
type Breaking = Extract<Breaks, { state: 'breaking' }>

/** A timer that has just been switched on: a whole interval of each kind lies ahead. Numbers are put in range. */
export function startBreaks(
  settings: BreakSettings,
  now: Moment,
  localMinuteOfDay: number,
  weekday: Weekday,
): Breaks {
  const { meetingUntil = 0, pausedUntil = 0, ownLine: _own, ...rhythm } = sensibleBreaks(settings)
  const moment: LocalMoment = { now, minute: localMinuteOfDay, weekday }
  const common: CommonState = {
    settings: rhythm,
    ...freshDeadlines(rhythm, now),
    postpones: 0,
    seen: { at: now, presence: 'active' },
    presenceState: { kind: 'here' },
    mute:
      pausedUntil > now
        ? { kind: 'pause', until: pausedUntil }
        : meetingUntil > now
          ? { kind: 'meeting', until: meetingUntil }
          : { kind: 'none' },
    counters: noBreaks(localDay(moment)),
  }
  return resolveState({ ...common, state: 'waiting' }, moment)
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
  const current = followClockSetBack(breaks, now)
  if (action.type === 'tick') return newDay(tick(current, action.presence, moment), moment)
  return act(newDay(current, moment), action, moment)
}

function tick(breaks: Breaks, presence: CommonState['seen']['presence'], moment: LocalMoment): Breaks {
  const { now } = moment
  const counts =
    (breaks.state === 'waiting' || breaks.state === 'offered') && isWorking(breaks.settings, moment)
  const applied = applyPresence(commonStateOf(breaks), presence, now, counts)
  const common = endMute(applied.common, moment)
  const wasMeeting = breaks.mute.kind === 'meeting' && common.mute.kind === 'none'
  if (breaks.state === 'breaking') {
    if (now < breaks.endsAt) return { ...breaks, ...common }
    return resolveState({ ...completeBreak(common, breaks.kind, now), state: 'waiting' }, moment)
  }
  const gotUp = breaks.state === 'offered' && applied.credit !== 'nothing'
  return resolveState(gotUp ? { ...common, state: 'waiting' } : { ...breaks, ...common }, moment, wasMeeting)
}

function act(breaks: Breaks, action: Exclude<BreakAction, { type: 'tick' }>, moment: LocalMoment): Breaks {
  const { now } = moment
  switch (action.type) {
    case 'postpone':
      return isAsked(breaks) && mayPostpone(breaks) ? postpone(breaks, now) : breaks
    case 'skip':
      return isAsked(breaks) ? resolveState({ ...skipped(breaks, now), state: 'waiting' }, moment) : breaks
    case 'done':
      if (breaks.state === 'off') return breaks
      return resolveState(
        {
          ...completeBreak(commonStateOf(breaks), isAsked(breaks) ? breaks.kind : 'short', now),
          state: 'waiting',
        },
        moment,
      )
    case 'start-now':
      return breaks.state === 'breaking' ? breaks : begin(breaks, action, now)
    case 'pause-for':
      return applyMute(
        breaks,
        action.minutes > 0 ? pauseUntil(now, action.minutes) : { kind: 'none' },
        moment,
      )
    case 'pause-until-tomorrow':
      return applyMute(breaks, { kind: 'until-tomorrow', shift: shiftDay(breaks.settings, moment) }, moment)
    case 'meeting-start':
      return startMeeting(breaks, now + (action.minutes ?? MEETING_MINUTES) * MINUTE_MS)
    case 'meeting-end':
      if (breaks.mute.kind !== 'meeting') return breaks
      return resolveState({ ...breaks, mute: { kind: 'none' } }, moment, true)
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
function resolveState(breaks: Breaks, moment: LocalMoment, wasMeeting = false): Breaks {
  const { now } = moment
  if (breaks.state === 'breaking') return breaks
  const common = commonStateOf(breaks)
  const isPaused = common.mute.kind === 'pause' || common.mute.kind === 'until-tomorrow'
  if (isPaused || !isWorking(common.settings, moment)) return { ...common, state: 'off', postpones: 0 }
  if (breaks.state === 'off') return { ...common, ...freshDeadlines(common.settings, now), state: 'waiting' }
  if (breaks.state === 'offered') return { ...breaks, kind: now >= common.longAt ? 'long' : breaks.kind }
  const isDue = now >= Math.min(common.shortAt, common.longAt)
  if (!isDue || common.mute.kind === 'meeting' || common.presenceState.kind === 'away')
    return { ...common, state: 'waiting' }
  const promptStyle: PromptStyle = wasMeeting
    ? 'seated'
    : common.postpones >= MAX_POSTPONES
      ? 'quiet'
      : 'usual'
  return { ...common, state: 'offered', kind: now + NEAR_MS >= common.longAt ? 'long' : 'short', promptStyle }
}

function postpone(breaks: Offered | Breaking, now: Moment): Breaks {
  const until = now + breaks.settings.postponeMinutes * MINUTE_MS
  return {
    ...commonStateOf(breaks),
    state: 'waiting',
    shortAt: until,
    longAt: breaks.kind === 'long' ? until : Math.max(breaks.longAt, until),
    postpones: breaks.postpones + 1,
    counters: { ...breaks.counters, postponed: breaks.counters.postponed + 1 },
  }
}

function skipped(breaks: Offered | Breaking, now: Moment): CommonState {
  const { counters } = breaks
  return {
    ...nextRound(commonStateOf(breaks), breaks.kind, now),
    counters: { ...counters, skipped: counters.skipped + 1 },
  }
}

/** A break was taken. What the person is still away for belongs to it and is not counted again. */
function completeBreak(common: CommonState, kind: BreakKind, now: Moment): CommonState {
  const { counters, presenceState } = common
  return {
    ...nextRound(common, kind, now),
    presenceState: presenceState.kind === 'away' ? { ...presenceState, counted: kind } : presenceState,
    counters: { ...counters, taken: counters.taken + 1 },
  }
}

/** A long break starts both rhythms anew. After a short one, the long one keeps its time but is not asked at once. */
function nextRound(common: CommonState, kind: BreakKind, now: Moment): CommonState {
  const fresh = freshDeadlines(common.settings, now)
  const soonest = now + common.settings.postponeMinutes * MINUTE_MS
  const longAt = kind === 'long' ? fresh.longAt : Math.max(common.longAt, soonest)
  return { ...common, shortAt: fresh.shortAt, longAt, postpones: 0 }
}

function freshDeadlines(
  settings: CommonState['settings'],
  now: Moment,
): Pick<CommonState, 'shortAt' | 'longAt'> {
  return {
    shortAt: now + settings.shortEveryMinutes * MINUTE_MS,
    longAt: now + settings.longEveryMinutes * MINUTE_MS,
  }
}

function begin(breaks: Breaks, action: Extract<BreakAction, { type: 'start-now' }>, now: Moment): Breaks {
  const kind = action.kind ?? (breaks.state === 'offered' ? breaks.kind : 'short')
  const length = kind === 'long' ? breaks.settings.longSeconds : breaks.settings.shortSeconds
  const seconds = Math.max(0, Math.min(length, action.needsSeconds ?? length))
  const usual: PromptStyle = breaks.state === 'offered' ? breaks.promptStyle : 'usual'
  const promptStyle = breaks.mute.kind === 'meeting' ? 'seated' : usual
  return { ...commonStateOf(breaks), state: 'breaking', kind, promptStyle, endsAt: now + seconds * 1000 }
}

function pauseUntil(now: Moment, minutes: number): CommonState['mute'] {
  return { kind: 'pause', until: now + minutes * MINUTE_MS }
}

/** A pause withdraws what is offered or going on; ending one starts a whole interval. */
function applyMute(breaks: Breaks, mute: CommonState['mute'], moment: LocalMoment): Breaks {
  if (mute.kind === 'none' && breaks.mute.kind !== 'pause' && breaks.mute.kind !== 'until-tomorrow')
    return breaks
  return resolveState(
    { ...commonStateOf(breaks), state: breaks.state === 'off' ? 'off' : 'waiting', mute },
    moment,
  )
}

/** An offer waits until the meeting is over; a break going on becomes a silent seated one. A pause stays a pause. */
function startMeeting(breaks: Breaks, until: Moment): Breaks {
  if (breaks.mute.kind === 'pause' || breaks.mute.kind === 'until-tomorrow') return breaks
  const mute = { kind: 'meeting', until } as const
  if (breaks.state === 'breaking') return { ...breaks, mute, promptStyle: 'seated' }
  return { ...commonStateOf(breaks), state: breaks.state === 'off' ? 'off' : 'waiting', mute }
}

/** Meetings and pauses whose time has come are over; "until tomorrow" ends when the next working time begins. */
function endMute(common: CommonState, moment: LocalMoment): CommonState {
  const { mute, settings } = common
  const isOver =
    mute.kind === 'until-tomorrow'
      ? shiftDay(settings, moment) !== mute.shift && isWorking(settings, moment)
      : mute.kind !== 'none' && moment.now >= mute.until
  return isOver ? { ...common, mute: { kind: 'none' } } : common
}

function newDay(breaks: Breaks, moment: LocalMoment): Breaks {
  const day = localDay(moment)
  return day === breaks.counters.day ? breaks : { ...breaks, counters: noBreaks(day) }
}

function noBreaks(day: number): CommonState['counters'] {
  return { day, taken: 0, skipped: 0, postponed: 0, natural: 0 }
}
