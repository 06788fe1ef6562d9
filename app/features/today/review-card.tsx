import * as v from 'valibot'
import { daysFrom } from '#core/calendar/calendar.ts'
import { lastReported } from '#core/diary/latest-pain.ts'
import { between } from '#core/diary/bounds.ts'
import { HINDERS } from '#core/diary/event-notes.ts'
import type { EventData } from '#core/diary/event.ts'
import type { ReviewDay } from '#core/measures/review-days.ts'
import { isSerious } from '#core/review/days/answers.ts'
import { courseOf } from '#core/review/days/course.ts'
import { dailyEntries } from '#core/review/days/days.ts'
import { reviewFacts } from '#core/review/days/facts.ts'
import { episodeOf, timelineStep } from '#core/review/days/timeline.ts'
import { outcomeOf, type ReviewOutcome, type Seen } from '#core/review/look-back.ts'
import { review } from '#core/review/review.ts'
import { reviewWords } from '#core/review/words.ts'
import type { App } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { knotName } from '#app/features/progress/model.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { Link } from '#app/ui/link.tsx'
import { standingWords } from './words/standing.ts'
import './standing.css'

const words = standingWords.review

/** The two answers as they were left before a reload. */
const savedAnswers = v.object({
  change: v.exactOptional(between(-5, 5)),
  hinders: v.exactOptional(v.picklist(HINDERS)),
})

interface ReviewCardProps {
  readonly app: App
  readonly day: ReviewDay
}

/** Two questions on a review day, and the one thing that follows. It stays until that is answered with a tap. */
export function ReviewCard({ app, day }: ReviewCardProps) {
  const form = useKept(app, 'looking-back', savedAnswers, {}, `${day}`)
  const { change, hinders } = form.value
  const answer = change === undefined || hinders === undefined ? undefined : { day, change, hinders }
  const seen = answer && seenNow(app)
  const found = answer && seen && outcomeOf(answer, seen)
  const close = (...more: readonly EventData[]) => {
    if (!answer) return
    void app.store.record({ type: 'looked-back', ...answer }, ...more)
    form.drop()
  }
  return (
    <section class="card" aria-label={words.title(reviewWords.spans[day])}>
      <h2>{words.title(reviewWords.spans[day])}</h2>
      <Chips
        label={words.change}
        options={words.changes}
        value={change}
        onValue={change => form.change({ ...form.value, change })}
      />
      <Chips
        label={words.hinders}
        options={words.hindersChoices}
        value={hinders}
        onValue={hinders => form.change({ ...form.value, hinders })}
      />
      <div aria-live="polite">
        {found && seen && <Outcome app={app} found={found} seen={seen} onClose={close} />}
      </div>
    </section>
  )
}

interface OutcomeProps {
  readonly app: App
  readonly found: ReviewOutcome
  readonly seen: Seen
  readonly onClose: (...more: readonly EventData[]) => void
}

function Outcome({ app, found, seen, onClose }: OutcomeProps) {
  switch (found.outcome) {
    case 'go-on':
      return (
        <div class="standing-outcome standing-good">
          <h3>{words.goOn.title}</h3>
          <p>{words.goOn.text}</p>
          <Button variant="main" onPress={() => onClose()}>
            {words.goOn.button}
          </Button>
        </div>
      )
    case 'through':
      return (
        <div class="standing-outcome standing-good">
          <h3>{words.through.title}</h3>
          <p>{words.through.text}</p>
          <div class="row-wrap">
            <Button variant="main" onPress={() => onClose({ type: 'course-closed' })}>
              {words.through.close}
            </Button>
            <Button onPress={() => onClose()}>{words.through.notYet}</Button>
          </div>
        </div>
      )
    case 'change-one-thing': {
      const answerWith = (choice: 'agreed' | 'declined') =>
        onClose({ type: 'review-answered', rule: 'no-change-yet', choice, change: found.change })
      return (
        <div class="standing-outcome">
          <h3>{words.change1.title}</h3>
          <p>
            <strong>{reviewWords.changes[found.change]}</strong>
          </p>
          <p>{words.change1.text}</p>
          <div class="row-wrap">
            <Button variant="main" onPress={() => answerWith('agreed')}>
              {words.change1.agree}
            </Button>
            <Button onPress={() => answerWith('declined')}>{words.change1.leave}</Button>
          </div>
        </div>
      )
    }
    case 'see-somebody': {
      const serious = seen.findings.find(isSerious)
      const because =
        found.because === 'found' ? (serious?.words ?? '') : words.somebody.because[found.because]
      return (
        <div class="standing-outcome standing-serious">
          <h3>{words.somebody.title}</h3>
          <p>{because}</p>
          {found.because === 'found' && serious && <p class="small muted">{serious.because}</p>}
          <div class="row-wrap">
            <Button
              variant="main"
              icon="shield"
              onPress={() => {
                onClose()
                app.addresses.go('somebody')
              }}
            >
              {words.somebody.who}
            </Button>
            <Button onPress={() => onClose()}>{words.somebody.later}</Button>
          </div>
          <Link app={app} to="sheet" class="standing-link">
            {words.somebody.sheet}
          </Link>
        </div>
      )
    }
  }
}

/**
 * A pain told so many days ago still says how it is.
 * @judgement Three days, as the last three told days stand for now.
 */
const LAST_DAYS = 3

/** What the diary knows beside the two answers. */
function seenNow(app: App): Seen {
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const days = dailyEntries(diary, localCalendar)
  const course = courseOf(diary, days, now, localCalendar)
  const facts = reviewFacts(diary, now, localCalendar, knotName)
  const episode = course && episodeOf(diary, days, course, now, localCalendar)
  const last = lastReported(diary, localCalendar)
  return {
    findings: facts ? review(facts) : [],
    timeline: episode ? timelineStep(episode) : 'carry-on',
    episode,
    lastPain: last && daysFrom(last.at, now, localCalendar) < LAST_DAYS ? last.pain : undefined,
    tried: facts?.tried ?? [],
  }
}
