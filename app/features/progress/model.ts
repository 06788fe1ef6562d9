import type { Moment, Day } from '#core/calendar/calendar-day.ts'
import { waitingTechniques } from '#core/plan/context/while-waiting.ts'
import { blockedPractices } from '#core/safety/limits.ts'
import type { Gate } from '#core/gate/gate.ts'
import type { Practice } from '#core/vocabulary/ids.ts'
import { lastReported, type ReportedPain } from '#core/diary/latest-pain.ts'
import type { Knot } from '#core/locate/knot.ts'
import { curveOf, painStory, type Curve, type PainStory } from '#core/review/days/curve.ts'
import { dueNow, openFindings, type AnsweredFinding, type Due } from '#core/review/days/answers.ts'
import { courseOf, nextReview, type Course } from '#core/review/days/course.ts'
import { dailyEntries, type DailyEntry } from '#core/review/days/days.ts'
import { review } from '#core/review/review.ts'
import { reviewFacts } from '#core/review/days/facts.ts'
import { episodeOf, timelineStep, type TimelineStep } from '#core/review/days/timeline.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { App } from '#app/app.ts'
import { careGate } from '#app/state/gate.ts'
import { words } from '#app/i18n/words.ts'
import { localCalendar } from '#app/i18n/local-time.ts'

/** Everything the Progress screen shows, worked out once from the diary. */
export interface ProgressModel {
  readonly now: Moment
  readonly today: Day
  readonly days: readonly DailyEntry[]
  readonly course: Course | undefined
  readonly curve: Curve
  readonly story: PainStory
  /** The pain told last, as the sheet and the check know it. */
  readonly lastReported: ReportedPain | undefined
  readonly findings: readonly AnsweredFinding[]
  readonly due: Due
  readonly nextReview: ReturnType<typeof nextReview>
  /** What time alone asks for now. */
  readonly timeline: TimelineStep
  readonly gate: Gate
  /** What this person must not be offered; everything while the safety check is open. */
  readonly blocked: readonly Practice[]
}

/** The model for this moment. */
export function progressModel(app: App): ProgressModel {
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const today = localCalendar.dayOf(now)
  const days = dailyEntries(diary, localCalendar)
  const facts = reviewFacts(diary, now, localCalendar, knotName)
  const course = courseOf(diary, days, now, localCalendar)
  const curve = curveOf(days, course?.startDay ?? today, today)
  const gate = careGate(app)
  const episode = course && episodeOf(diary, days, course, now, localCalendar)
  return {
    now,
    today,
    days,
    course,
    curve,
    story: painStory(curve),
    lastReported: lastReported(diary, localCalendar),
    findings: facts ? openFindings(review(facts), diary.notes.reviews, now) : [],
    due: dueNow(diary.notes, course, now, localCalendar),
    nextReview: course && nextReview(course),
    timeline: episode ? timelineStep(episode) : 'carry-on',
    gate,
    blocked:
      gate.open === 'care'
        ? [
            ...blockedPractices(gate.assessment.limits, gate.assessment.tier, diary.painted?.places ?? []),
            ...waitingTechniques({ assessment: gate.assessment, whileWaiting }),
          ]
        : [],
  }
}

/** A knot as the person knows it: their own name, else muscle and side. */
export function knotName({ name, muscle, side }: Pick<Knot, 'name' | 'muscle' | 'side'>): string {
  return name ?? `${muscles[muscle].name}, ${words.sides[side]}`
}

/** A trigger point that was pressed but never chosen, by muscle and side. */
export function spotName(triggerPoint: string, side: 'L' | 'R'): string {
  const muscle = Object.values(muscles).find(({ triggerPoints }) =>
    triggerPoints.some(({ id }) => id === triggerPoint),
  )
  return muscle ? knotName({ muscle: muscle.id, side }) : triggerPoint
}
