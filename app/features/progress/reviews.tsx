import { useState } from 'preact/hooks'
import type { ScreenName } from '#core/vocabulary/addresses.ts'
import type { Finding, ReviewAction } from '#core/measures/finding.ts'
import { reviewWords } from '#core/review/words.ts'
import { answerKey, isSerious, type AnsweredFinding, type Choice } from '#core/review/days/answers.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { progressWords } from './words.ts'
import { fullDay } from '#app/i18n/format-date.ts'
import type { ProgressModel } from './model.ts'
import './reviews.css'

const words = progressWords.reviews
const { spans } = reviewWords

type Way = keyof typeof words.links & ScreenName
/** Where each finding leads. */
const WAYS: Readonly<Record<ReviewAction, readonly Way[]>> = {
  'emergency-now': ['check', 'somebody'],
  'same-day': ['check', 'somebody'],
  'gp-soon': ['somebody', 'sheet', 'check'],
  'stop-pressure-and-recheck': ['check', 'somebody'],
  recheck: ['check'],
  'painkiller-stop': ['cards', 'somebody'],
  'stop-technique': ['plan'],
  'offer-professional': ['somebody', 'sheet'],
  'painkiller-prompt': ['cards'],
  reduce: ['plan'],
  'change-one-thing': ['plan'],
  'shift-to-strength': ['move', 'prevent'],
  'move-to-prevent': ['prevent'],
}

interface ProgressReviewsProps {
  readonly app: App
  readonly model: ProgressModel
}

/** What the reviews found, the most serious first; each asks for a yes, a later or a no. */
export function ProgressReviews({ app, model }: ProgressReviewsProps) {
  const { findings, nextReview, timeline } = model
  const [answered, setAnswered] = useState(false)

  const answer = (finding: Finding, choice: Choice) => {
    const asksAgain = finding.action === 'recheck' || finding.action === 'stop-pressure-and-recheck'
    void app.store.record(
      { type: 'review-answered', rule: finding.rule, choice, change: answerKey(finding) },
      ...(asksAgain && choice === 'agreed' ? [{ type: 'mini-check-answered', anything: true } as const] : []),
    )
    setAnswered(true)
    if (asksAgain && choice === 'agreed') app.addresses.go('check')
  }

  const asks = timeline !== 'carry-on' && findings.length === 0
  if (findings.length === 0 && !nextReview && !answered && !asks) return null
  return (
    <section class="progress-reviews" aria-label={words.title}>
      {findings.length > 0 && <h2>{words.title}</h2>}
      {findings.map(found => (
        <FindingCard
          key={found.finding.rule}
          app={app}
          found={found}
          onAnswer={choice => answer(found.finding, choice)}
        />
      ))}
      {asks && (
        <p>
          {words.timeline[timeline]}{' '}
          <Link app={app} to={timeline === 'adjust' ? 'plan' : 'somebody'}>
            {timeline === 'adjust' ? words.links.plan : words.links.somebody}
          </Link>
        </p>
      )}
      <p class="small muted" role="status">
        {answered && app.store.waiting.value === 0 ? `${words.thanks} ` : ''}
        {nextReview ? words.next(spans[nextReview.day], fullDay(nextReview.on)) : ''}
      </p>
    </section>
  )
}

interface FindingCardProps {
  readonly app: App
  readonly found: AnsweredFinding
  readonly onAnswer: (choice: Choice) => void
}

function FindingCard({ app, found: { finding, answer }, onAnswer }: FindingCardProps) {
  const serious = isSerious(finding)
  const diary = app.store.diary.value
  const because =
    finding.rule === 'check-found-something'
      ? words.flags[diary.askAgain ? 'self-care-caution' : (diary.checked?.tier ?? 'self-care')]
      : finding.because
  return (
    <article class={`card finding${serious ? ' finding-serious' : ''}`}>
      <h3>{finding.words}</h3>
      <dl class="finding-facts">
        <dt>{words.why}</dt>
        <dd>{because}</dd>
        <dt>{words.changes}</dt>
        <dd>{words.effects[finding.action]}</dd>
      </dl>
      <p class="row-wrap">
        {WAYS[finding.action].map(way => (
          <Link key={way} app={app} to={way} class="progress-link">
            {words.links[way]}
          </Link>
        ))}
      </p>
      {answer !== undefined && <p class="small">{words.answered[answer]}</p>}
      {answer !== 'agreed' && (
        <div class="row-wrap no-print">
          <Button variant="main" onPress={() => onAnswer('agreed')}>
            {words.agree}
          </Button>
          <Button onPress={() => onAnswer('later')}>{words.later}</Button>
          <Button variant="quiet" onPress={() => onAnswer('declined')}>
            {words.decline}
          </Button>
        </div>
      )}
    </article>
  )
}
