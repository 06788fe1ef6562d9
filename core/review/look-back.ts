/** A review on its day: two answers, and the one thing that follows from them and from what the diary knows. */
import type { LookBack } from '#core/diary/diary-notes.ts'
import { CHANGES, type Change, type Finding } from '#core/measures/finding.ts'
import { REVIEW_DAYS, type ReviewDay } from '#core/measures/review-days.ts'
import { isSerious } from './days/answers.ts'
import type { Course } from './days/course.ts'
import { isBetter, type Episode, type TimelineStep } from './days/timeline.ts'

/** The day to look back on now: the latest that has come in this course and was not answered; undefined when none is. */
export function dueReview(
  { startedAt, day }: Pick<Course, 'startedAt' | 'day'>,
  lookBacks: readonly LookBack[],
): ReviewDay | undefined {
  const due = REVIEW_DAYS.findLast(review => review <= day)
  if (due === undefined) return undefined
  const answered = lookBacks.some(answer => answer.at >= startedAt && answer.day >= due)
  return answered ? undefined : due
}

/** What a review leads to, and with it the change to make or why somebody should look. */
export type ReviewOutcome =
  | { readonly outcome: 'go-on' }
  | { readonly outcome: 'change-one-thing'; readonly change: Change }
  | {
      readonly outcome: 'see-somebody'
      readonly because: 'found' | 'worse' | 'no-better' | 'again' | 'six-weeks' | 'tried-all'
    }
  | { readonly outcome: 'through' }

/** What the diary knows beside the two answers. */
export interface Seen {
  readonly findings: readonly Finding[]
  /** What time alone asks for. */
  readonly timeline: TimelineStep
  /** Undefined while no pain was told. */
  readonly episode: Pick<Episode, 'painAtStart' | 'painNow'> | undefined
  /** The pain told last, where that was in the last days, 0–10. */
  readonly lastPain: number | undefined
  /** What was already changed in this course. */
  readonly tried: readonly Change[]
}

/** From here on a rating of change matters. Source: docs/clinical/outcomes.md#rating-of-change. */
const IMPORTANT_CHANGE = 2
/** The rating that says it is over. */
const RECOVERED = 5
/** Nobody is through with more pain than this, 0–10. Source: docs/clinical/outcomes.md#calm-week. */
const CALM = 1

/**
 * The one thing that follows. A finding that sends to somebody outranks both answers; the person's rating and the told
 * pains both have to be good before a review on day 14 says to go on. Source: docs/clinical/outcomes.md#looking-back.
 */
export function outcomeOf(answer: Pick<LookBack, 'day' | 'change' | 'hinders'>, seen: Seen): ReviewOutcome {
  const { day, change, hinders } = answer
  const { findings, timeline, episode, lastPain, tried } = seen
  if (findings.some(isSerious)) return somebody('found')
  if (day >= 7 && (change < 0 || (episode && episode.painNow > episode.painAtStart))) return somebody('worse')
  const calm = lastPain === undefined || lastPain <= CALM
  if (change === RECOVERED && hinders === 'no' && calm) return { outcome: 'through' }
  if (day >= 42) return somebody('six-weeks')
  const feelsBetter = change >= IMPORTANT_CHANGE
  const toldBetter = episode && isBetter(episode.painAtStart, episode.painNow)
  if (day >= 14 && !(feelsBetter && (toldBetter ?? hinders !== 'a-lot'))) return somebody('no-better')
  if (timeline === 'see-professional') return somebody('again')
  if (feelsBetter || (toldBetter && change > 0)) return { outcome: 'go-on' }
  const next = CHANGES.find(each => !tried.includes(each))
  return next === undefined ? somebody('tried-all') : { outcome: 'change-one-thing', change: next }
}

function somebody(because: Extract<ReviewOutcome, { outcome: 'see-somebody' }>['because']): ReviewOutcome {
  return { outcome: 'see-somebody', because }
}
