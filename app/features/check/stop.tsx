import type { Assessment } from '#core/safety/types.ts'
import { extrasFor, stopFor } from '#core/safety/stop.ts'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { stops } from '#knowledge/safety/stops.ts'
import { stopExtras } from '#knowledge/safety/stops/extras.ts'
import { localTime } from '#app/i18n/local-time.ts'
import type { App } from '#app/app.ts'
import { DoubtOf, ReviewOf } from '#app/features/clinical-review/review-of.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { stopWords } from './words.ts'
import './stop.css'
import { Lines } from '#app/ui/lines.tsx'
import { StopNumbers } from './stop-numbers.tsx'

interface StopProps {
  readonly app: App
  readonly assessment: Assessment
  readonly onAgain: () => void
}

/** From ten in the evening to seven. Minutes of the day. */
const [NIGHT_FROM, NIGHT_TO] = [22 * 60, 7 * 60] as const

/** Fills the screen: what to do, how soon, whom to call, what to say. No self-care below it. */
export function Stop({ app, assessment, onAgain }: StopProps) {
  const emergency = assessment.tier === 'emergency-now'
  const { title, does, soon, say, avoid, crisis } = stopFor(assessment, stops)
  const { minute } = localTime(app.platform.clock.now())
  const reader = {
    answers: app.store.diary.value.checked?.answers ?? NO_ANSWERS,
    isNight: minute >= NIGHT_FROM || minute < NIGHT_TO,
  }
  const reasonIds = assessment.reasons.flatMap(({ kind, id }) =>
    kind === 'flag' ? [`question:${id}`] : kind === 'rule' ? [`rule:${id}`] : [],
  )
  const besides = extrasFor(assessment, reader, stopExtras)
  return (
    <div class={`page narrow stop ${emergency ? 'stop-now' : 'stop-today'}`}>
      <div class="stop-head">
        <Icon name={emergency ? 'phone' : 'alert'} size={40} />
        <h1>{title}</h1>
        <p>{soon}</p>
      </div>
      {crisis && <p class="card">{crisis}</p>}
      {(emergency || crisis) && (
        <StopNumbers app={app} first={emergency ? 'emergency' : 'crisis'} crisis={crisis !== undefined} />
      )}
      <section class="card">
        <h2>{stopWords.does}</h2>
        {reader.answers.forOther && <p class="muted">{stopWords.forOther}</p>}
        <Lines class="stop-list" lines={[...besides, ...does]} />
      </section>
      <section class="card">
        <h2>{stopWords.say}</h2>
        <blockquote class="stop-say">
          {reader.answers.forOther ? `${stopWords.sayForOther} ${say}` : say}
        </blockquote>
        <details>
          <summary>{stopWords.because}</summary>
          <Lines class="stop-list" lines={assessment.reasons.map(({ because }) => because)} />
          {reasonIds.map(id => (
            <ReviewOf key={id} id={id} />
          ))}
          <DoubtOf ids={reasonIds} starred={false} />
        </details>
      </section>
      <section class="card">
        <h2>{stopWords.meanwhile}</h2>
        <Lines class="stop-list" lines={avoid} />
      </section>
      <Button variant="quiet" onPress={onAgain}>
        {stopWords.changed}
      </Button>
    </div>
  )
}
