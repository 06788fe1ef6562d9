/** What the weeks add to the diary: days, ratings, breaks, trials and choices. */
import type { Moment, Day } from '#core/calendar/calendar-day.ts'
import type { BreakSettings } from '#core/vocabulary/break-settings.ts'
import type { Happening } from './event.ts'
import type { Appearance, DayNote, DeskKind, FlareFactor } from './event-notes.ts'
import type { Language } from '#core/vocabulary/language.ts'
import { currentRule } from '#core/measures/finding.ts'
import type { Trial } from '#core/measures/trial.ts'

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
  reviews: [],
  breaks: [],
  pastTrials: [],
  flares: [],
  deskChecks: [],
  appearance: 'auto',
}

/** The notes after one more event; events of other kinds change nothing. */
export function foldNotes(notes: Notes, happening: Happening, at: Moment): Notes {
  switch (happening.type) {
    case 'day-noted': {
      const { type: _type, ...day } = happening
      return {
        ...notes,
        days: { ...notes.days, [day.day]: day },
        notedAt: { ...notes.notedAt, [day.day]: at },
      }
    }
    case 'day-removed': {
      const { [happening.day]: _removed, ...days } = notes.days
      const { [happening.day]: _at, ...notedAt } = notes.notedAt
      return { ...notes, days, notedAt }
    }
    case 'activities-named':
      return { ...notes, activities: happening.activities, activityRatings: [] }
    case 'activities-rated':
      return { ...notes, activityRatings: [...notes.activityRatings, { at, scores: happening.scores }] }
    case 'interference-rated': {
      const { pain, enjoyment, activity } = happening
      return { ...notes, interference: [...notes.interference, { at, pain, enjoyment, activity }] }
    }
    case 'change-rated':
      return { ...notes, changes: [...notes.changes, { at, change: happening.change }] }
    case 'review-answered': {
      const { type: _type, ...answer } = happening
      return { ...notes, reviews: [...notes.reviews, { at, ...answer, rule: currentRule(answer.rule) }] }
    }
    case 'break-taken': {
      const { type: _type, ...taken } = happening
      return { ...notes, breaks: [...notes.breaks, { at, ...taken }] }
    }
    case 'breaks-set':
      return { ...notes, breakSettings: happening.settings }
    case 'trial-started':
      return { ...notes, trial: happening.trial }
    case 'trial-ended': {
      const { trial, ...rest } = notes
      if (!trial) return notes
      return {
        ...rest,
        pastTrials: [...notes.pastTrials, { trial, endedAt: at, because: happening.because }],
      }
    }
    case 'flare-noted': {
      const { type: _type, ...flare } = happening
      return { ...notes, flares: [...notes.flares, { at, ...flare }] }
    }
    case 'desk-checked':
      return {
        ...notes,
        deskChecks: [...notes.deskChecks, { at, kind: happening.kind, answers: happening.answers }],
      }
    case 'walking-aim-set':
      return { ...notes, walking: { aim: happening.aim, day: happening.day } }
    case 'exported':
      return { ...notes, exportedAt: at }
    case 'appearance-chosen':
      return { ...notes, appearance: happening.appearance }
    case 'language-chosen':
      return { ...notes, language: happening.language }
    case 'country-chosen':
      return { ...notes, country: happening.country }
    default:
      return notes
  }
}
