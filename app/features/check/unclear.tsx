import { FLAGS } from '#core/vocabulary/answers.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { Lines } from '#app/ui/lines.tsx'
import './stop.css'
import { StopNumbers } from './stop-numbers.tsx'
import { checkWords } from './words.ts'

interface UnclearProps {
  readonly app: App
  /** What has no answer: ids of questions and conditions. */
  readonly unasked: readonly string[]
  readonly onAgain: () => void
}

/** Somebody was not sure of a sign. It is never taken for a no: nothing is guided until it is clear. */
export function Unclear({ app, unasked, onAgain }: UnclearProps) {
  const flags = FLAGS.filter(flag => unasked.includes(flag)).map(flag => safety.questions[flag])
  const urgent = flags.some(({ tier }) => isUrgent(tier))
  const lines = [
    ...flags.map(({ ask }) => ask),
    ...PROFILE.filter(({ condition }) => unasked.includes(condition)).map(({ label }) => label),
  ]
  return (
    <div class="page narrow stop stop-today">
      <div class="stop-head">
        <h1>{checkWords.unclearTitle}</h1>
        <p>{checkWords.unclearText}</p>
      </div>
      <section class="card">
        <Lines class="stop-list" lines={lines} />
        <p>{urgent ? checkWords.unclearUrgent : checkWords.unclearSoon}</p>
      </section>
      {urgent && <StopNumbers app={app} first="emergency" crisis={isOneOf(unasked, 'mood')} />}
      <Button variant="main" onPress={onAgain}>
        {checkWords.answerAgain}
      </Button>
    </div>
  )
}
