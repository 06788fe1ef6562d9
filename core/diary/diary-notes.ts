/** What the weeks add to the diary: days, ratings, breaks, trials and choices. */
import type { Moment, Day } from '#core/calendar/calendar-day.ts'
import type { BreakSettings } from '#core/vocabulary/break-settings.ts'
import type { EventData } from './event.ts'
import { createGrowth, type Growth } from './growth.ts'
import type { Appearance, DayNote, DeskKind, FlareFactor, Hinders } from './event-notes.ts'
import type { Language } from '#core/vocabulary/language.ts'
import type { ReviewDay } from '#core/measures/review-days.ts'
import { currentRule } from '#core/vocabulary/review-rules.ts'
import type { Trial } from '#core/measures/trial.ts'

/** A review as it was answered: the day it was for, −5 very much worse to +5 recovered, and what it still hinders. */
export interface LookBack {
  readonly at: Moment
  readonly day: ReviewDay
  readonly change: number
  readonly hinders: Hinders
}

/** A programme of a professional, or a routine of a friend, that was taken up: its code, and whether our plan fills the rest. */
export interface TakenProgramme {
  readonly at: Moment
  readonly code: string
  readonly fills: boolean
  /** It was put down. */
  readonly down?: true
}

/** Moments are epoch ms, oldest first; a day is a local calendar day, "2026-11-21". */
export interface Notes {
  /** By day; the last word about a day counts. */
  readonly days: Readonly<Record<string, DayNote>>
  /** When each of these days was told of, the last time. */
  readonly notedAt: Readonly<Record<string, Moment>>
  /** Activities that are hard, in the person's words, and how they went over time: 0 unable, 10 as before. */
  readonly activities: readonly string[]
  readonly activityRatings: readonly { readonly at: Moment; readonly scores: readonly number[] }[]
  readonly interference: readonly {
    readonly at: Moment
    readonly pain: number
    readonly enjoyment: number
    readonly activity: number
  }[]
  readonly changes: readonly { readonly at: Moment; readonly change: number }[]
  readonly lookBacks: readonly LookBack[]
  /** When a course was closed because it was gone. */
  readonly closings: readonly Moment[]
  /** The minute of the day at which the next session is meant to be, and whether this device says so. */
  readonly hour?: { readonly minute: number; readonly reminds: boolean }
  readonly reviews: readonly {
    readonly at: Moment
    readonly rule: string
    readonly choice: 'agreed' | 'later' | 'declined'
    readonly change?: string
  }[]
  readonly breaks: readonly {
    readonly at: Moment
    readonly how: 'taken' | 'skipped' | 'postponed' | 'natural'
    readonly movement?: string
  }[]
  readonly breakSettings?: BreakSettings
  readonly programmes: readonly TakenProgramme[]
  readonly trial?: Trial
  readonly pastTrials: readonly {
    readonly trial: Trial
    readonly endedAt: Moment
    readonly because: string
  }[]
  readonly flares: readonly {
    readonly at: Moment
    readonly before: readonly FlareFactor[]
    readonly note?: string
  }[]
  readonly deskChecks: readonly {
    readonly at: Moment
    readonly kind: DeskKind
    readonly answers: Readonly<Record<string, 'fits' | 'off' | 'unknown'>>
  }[]
  /** Minutes a week, and the day they were agreed on. */
  readonly walking?: { readonly aim: number; readonly day: Day }
  readonly exportedAt?: Moment
  readonly appearance: Appearance
  /** Only once the person has chosen one. */
  readonly language?: Language
  /** Whose emergency number to show; chosen by the person. */
  readonly country?: string
}

export const EMPTY_NOTES: Notes = {
  days: {},
  notedAt: {},
  activities: [],
  activityRatings: [],
  interference: [],
  changes: [],
  lookBacks: [],
  closings: [],
  reviews: [],
  breaks: [],
  programmes: [],
  pastTrials: [],
  flares: [],
  deskChecks: [],
  appearance: 'auto',
}

/** The notes after one more event; events of other kinds change nothing. */
export function applyToNotes(
  notes: Notes,
  data: EventData,
  at: Moment,
  { add, put }: Growth = createGrowth(),
): Notes {
  switch (data.type) {
    case 'day-noted': {
      const { type: _type, ...day } = data
      return {
        ...notes,
        days: put(notes.days, day.day, day),
        notedAt: put(notes.notedAt, day.day, at),
      }
    }
    case 'day-removed': {
      const { [data.day]: _removed, ...days } = notes.days
      const { [data.day]: _at, ...notedAt } = notes.notedAt
      return { ...notes, days, notedAt }
    }
    case 'activities-named':
      return { ...notes, activities: data.activities, activityRatings: [] }
    case 'activities-rated':
      return { ...notes, activityRatings: add(notes.activityRatings, { at, scores: data.scores }) }
    case 'interference-rated': {
      const { pain, enjoyment, activity } = data
      return { ...notes, interference: add(notes.interference, { at, pain, enjoyment, activity }) }
    }
    case 'change-rated':
      return { ...notes, changes: add(notes.changes, { at, change: data.change }) }
    case 'looked-back': {
      const { type: _type, ...answers } = data
      return {
        ...notes,
        changes: add(notes.changes, { at, change: answers.change }),
        lookBacks: add(notes.lookBacks, { at, ...answers }),
      }
    }
    case 'course-closed':
      return { ...notes, closings: add(notes.closings, at) }
    case 'hour-chosen':
      return { ...notes, hour: { minute: data.minute, reminds: data.reminds ?? false } }
    case 'review-answered': {
      const { type: _type, ...answer } = data
      return { ...notes, reviews: add(notes.reviews, { at, ...answer, rule: currentRule(answer.rule) }) }
    }
    case 'break-taken': {
      const { type: _type, ...taken } = data
      return { ...notes, breaks: add(notes.breaks, { at, ...taken }) }
    }
    case 'breaks-set':
      return { ...notes, breakSettings: data.settings }
    case 'trial-started':
      return { ...notes, trial: data.trial }
    case 'trial-ended': {
      const { trial, ...rest } = notes
      if (!trial) return notes
      return {
        ...rest,
        pastTrials: add(notes.pastTrials, { trial, endedAt: at, because: data.because }),
      }
    }
    case 'flare-noted': {
      const { type: _type, ...flare } = data
      return { ...notes, flares: add(notes.flares, { at, ...flare }) }
    }
    case 'desk-checked':
      return {
        ...notes,
        deskChecks: add(notes.deskChecks, { at, kind: data.kind, answers: data.answers }),
      }
    case 'walking-aim-set':
      return { ...notes, walking: { aim: data.aim, day: data.day } }
    case 'programme-taken':
      return {
        ...notes,
        programmes: add(notes.programmes, { at, code: data.code, fills: data.fills }),
      }
    case 'programme-put-down':
    case 'programme-taken-up':
      return {
        ...notes,
        programmes: withLast(notes.programmes, { down: data.type === 'programme-put-down' }),
      }
    case 'programme-fills-set':
      return { ...notes, programmes: withLast(notes.programmes, { fills: data.fills }) }
    case 'exported':
      return { ...notes, exportedAt: at }
    case 'appearance-chosen':
      return { ...notes, appearance: data.appearance }
    case 'language-chosen':
      return { ...notes, language: data.language }
    case 'country-chosen':
      return { ...notes, country: data.country }
    default:
      return notes
  }
}

/** The latest programme, changed: only one leads. */
function withLast(
  programmes: Notes['programmes'],
  change: { readonly down?: boolean; readonly fills?: boolean },
): Notes['programmes'] {
  const last = programmes.at(-1)
  if (!last) return programmes
  const { down, ...rest } = { ...last, ...change }
  return [...programmes.slice(0, -1), down === true ? { ...rest, down } : rest]
}
