import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import { EMPTY_NOTES, applyToNotes, type Notes } from './diary-notes.ts'
import { isRemoval } from './event.ts'
import type { BodyBuild, Event, SkinTone, SoundChoice, StepOutcome } from './event.ts'
import { afterCheck, afterNews, safetyOf, type SafetyHead, type SafetyState } from './safety-heads.ts'
import { createGrowth, type Growth } from './growth.ts'
import type { Press } from '#core/locate/evidence.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Painted } from '#core/locate/locate.ts'
import type { Painting } from '#core/locate/painting.ts'
import type { Setup } from '#core/plan/context/request.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import type { Soreness } from '#core/vocabulary/soreness.ts'
import type { Step } from '#core/session/step.ts'

/** One guided session, as far as it got. Moments are epoch ms, pain 0–10. */
export interface SessionRecord {
  readonly id: string
  readonly startedAt: Moment
  /** When a step of it was last finished. */
  readonly activeAt?: Moment
  readonly steps: readonly Step[]
  readonly outcomes: Readonly<Record<number, StepOutcome>>
  /** Points of pain less than planned that were asked for, by step. */
  readonly lighter?: Readonly<Record<number, number>>
  readonly painBefore: number
  readonly ended?: 'done' | 'stopped'
  readonly soreness?: Soreness
  readonly rated?: { readonly at: Moment; readonly pain: number; readonly tenderness?: number }
}

/** One painted spot, apart from the others, and how bad it is: 0–10. */
interface PaintedSpot {
  readonly places: readonly Place[]
  readonly intensity: number
}

/** A press and when it was, epoch ms. */
interface PressRecord {
  readonly at: Moment
  readonly press: Press
}

/** A knot as the person keeps it over the weeks. Moments are epoch ms. */
export interface KnownKnot {
  readonly knot: Knot
  /** Each time it was chosen after a new painting: one entry an episode. */
  readonly chosenAt: readonly number[]
}

/** The state the events of the diary lead to. */
export interface Diary extends SafetyState {
  readonly painted?: {
    readonly at: Moment
    readonly painting: Painting
    readonly places: readonly Place[]
    readonly intensity: number
    readonly shares?: Painted
    readonly spots?: readonly PaintedSpot[]
  }
  /** Answers about safety that none replaced: several only where devices were apart. */
  readonly safety: readonly SafetyHead[]
  /** When the mini-check before a session last found nothing new. */
  readonly clearedAt?: number
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  /** Since the last painting. */
  readonly presses: readonly Press[]
  readonly knots: readonly Knot[]
  /** Every press there ever was, oldest first. */
  readonly pressed: readonly PressRecord[]
  /** Every knot there ever was, by id. */
  readonly known: Readonly<Record<string, KnownKnot>>
  readonly body: { readonly build: BodyBuild; readonly tone: SkinTone }
  readonly setup?: Setup
  readonly sound: SoundSettings
  /** The days, ratings, breaks and choices of the weeks. */
  readonly notes: Notes
  /** Oldest first. */
  readonly sessions: readonly SessionRecord[]
  readonly firstAt?: Moment
}

/** What a session sounds like. */
export interface SoundSettings {
  readonly choice: SoundChoice
  /** 0–1. */
  readonly volume: number
  /** The id of a voice of the device, or `recorded`. None is the best there is. */
  readonly voice?: string
  /** How fast it speaks; 1 is as usual. */
  readonly pace: number
}

/** Whether words are said. */
export function isSpoken(choice: SoundChoice): boolean {
  return choice === 'voice' || choice === 'eyes-shut'
}

export const EMPTY_DIARY: Diary = {
  safety: [],
  causes: [],
  aggravations: [],
  presses: [],
  knots: [],
  pressed: [],
  known: {},
  body: { build: 'usual', tone: 2 },
  sessions: [],
  notes: EMPTY_NOTES,
  sound: { choice: 'voice', volume: 0.7, pace: 1 },
}

/**
 * Applies events in the order they happened, as `eventsThatCount` gives them; the same event twice counts once. Pure, so a
 * snapshot plus the events after it is the whole.
 */
export function applyEvents(events: readonly Event[], start: Diary = EMPTY_DIARY): Diary {
  const seen = new Set<string>()
  const growth = createGrowth()
  return events.reduce((diary, event) => {
    if (seen.has(event.id) || isRemoval(event)) return diary
    seen.add(event.id)
    const next = reduceEvent(diary, event, growth)
    return next.firstAt === undefined ? { ...next, firstAt: event.at } : next
  }, start)
}

/** The diary after one more event. */
function reduceEvent(diary: Diary, { id, at, happening: data }: Event, growth: Growth): Diary {
  switch (data.type) {
    case 'pain-painted': {
      const { type: _type, ...painted } = data
      return { ...diary, painted: { at, ...painted }, presses: [], knots: [] }
    }
    case 'safety-answered':
      return withSafety(diary, afterCheck(diary.safety, id, at, data))
    case 'mini-check-answered':
      return data.anything ? withSafety(diary, afterNews(diary.safety, id, at)) : { ...diary, clearedAt: at }
    case 'habits-ticked':
      return { ...diary, causes: data.causes, aggravations: data.aggravations }
    case 'spot-pressed': {
      const { press } = data
      const others = diary.presses.filter(p => p.triggerPoint !== press.triggerPoint || p.side !== press.side)
      return { ...diary, presses: [...others, press], pressed: growth.add(diary.pressed, { at, press }) }
    }
    case 'knots-chosen':
      return { ...diary, knots: data.knots, known: withKnots(diary, data.knots, at, growth) }
    case 'body-chosen':
      return { ...diary, body: { build: data.build, tone: data.tone } }
    case 'setup-chosen':
      return { ...diary, setup: data.setup }
    case 'sound-chosen': {
      const { sound: choice, volume, voice, pace = 1 } = data
      return { ...diary, sound: { choice, volume, pace, ...(voice === undefined ? {} : { voice }) } }
    }
    case 'soreness-noted':
      return changeSession(diary, data.session, growth, session => ({
        ...session,
        soreness: data.soreness,
      }))
    case 'session-started': {
      const { session, steps, painBefore } = data
      return {
        ...diary,
        sessions: growth.add(diary.sessions, { id: session, startedAt: at, steps, outcomes: {}, painBefore }),
      }
    }
    case 'step-finished':
      return changeSession(diary, data.session, growth, session => ({
        ...session,
        activeAt: at,
        outcomes: { ...session.outcomes, [data.step]: data.outcome },
        ...(data.lighter > 0 && { lighter: { ...session.lighter, [data.step]: data.lighter } }),
      }))
    case 'session-ended':
      return changeSession(diary, data.session, growth, session => ({ ...session, ended: data.how }))
    case 'session-rated': {
      const { pain, tenderness } = data
      const rated = tenderness === undefined ? { at, pain } : { at, pain, tenderness }
      return changeSession(diary, data.session, growth, session => ({ ...session, rated }))
    }
    case 'session-removed':
      return { ...diary, sessions: diary.sessions.filter(({ id }) => id !== data.session) }
    default:
      return { ...diary, notes: applyToNotes(diary.notes, data, at, growth) }
  }
}

function withSafety(diary: Diary, safety: readonly SafetyHead[]): Diary {
  const { askAgain: _before, checked: _checked, ...rest } = diary
  return { ...rest, safety, ...safetyOf(safety) }
}

/** A knot chosen twice after one painting is one episode. */
function withKnots(
  { known, painted }: Diary,
  knots: readonly Knot[],
  at: Moment,
  { put }: Growth,
): Diary['known'] {
  const since = painted?.at ?? 0
  const entries = knots.map((knot): readonly [string, KnownKnot] => {
    const before = known[knot.id]?.chosenAt ?? []
    const again = before.some(moment => moment >= since)
    return [knot.id, { knot, chosenAt: again ? before : [...before, at] }]
  })
  return entries.reduce((all, [id, next]) => put(all, id, next), known)
}

/** The last one begun counts: what is told of a session comes soon after it, so it is found near the end. */
function changeSession(
  diary: Diary,
  session: string,
  growth: Growth,
  change: (session: SessionRecord) => SessionRecord,
): Diary {
  const index = diary.sessions.findLastIndex(({ id }) => id === session)
  const before = diary.sessions[index]
  return before ? { ...diary, sessions: growth.set(diary.sessions, index, change(before)) } : diary
}
