import { allowanceFor } from '#core/safety/limits.ts'
import { stopFor } from '#core/safety/stop.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { stops } from '#knowledge/safety/stops.ts'
import type { App } from '#app/app.ts'
import { StopNumbers } from '#app/features/check/stop-numbers.tsx'
import { assessed } from '#app/state/gate.ts'
import { Button } from '#app/ui/button.tsx'
import { Lines } from '#app/ui/lines.tsx'
import { Link } from '#app/ui/link.tsx'
import { afterWords } from './words/after.ts'
import { sessionWords } from './words/session.ts'

const words = afterWords.worse

export interface AfterWorseProps {
  readonly app: App
  /** How it is now, 0–10. */
  readonly pain: number
  /** Whether the session pressed on a muscle. */
  readonly presses: boolean
}

/** It hurts more than before: what to do tonight, what would be a warning, whom to call, and that tomorrow is lighter. */
export function AfterWorse({ app, pain, presses }: AfterWorseProps) {
  const answers = { ...(app.store.diary.value.checked?.answers ?? NO_ANSWERS), painNow: pain }
  const assessment = assessed(answers)
  const urgent = isUrgent(assessment.tier) ? stopFor(assessment, stops) : undefined
  const warmth = allowanceFor(assessment.limits, 'heat').allowed && !urgent
  const tell = () => {
    void app.store.record({ type: 'mini-check-answered', anything: true })
    app.addresses.go('check')
  }
  return (
    <>
      {urgent && (
        <section class="card after-urgent">
          <h2>{urgent.title}</h2>
          <p>{urgent.soon}</p>
          <Lines class="after-list" lines={urgent.does} />
          {assessment.tier === 'emergency-now' && <StopNumbers app={app} first="emergency" crisis={false} />}
        </section>
      )}
      <section class="card">
        <h2>{words.tonight}</h2>
        <Lines
          class="after-list"
          lines={[words.rest, words.move, ...(warmth ? [words.warmth] : []), words.sore]}
        />
      </section>
      <section class="card">
        <h2>{words.warning}</h2>
        <Lines class="after-list" lines={[...sessionWords.miniSigns, words.darkUrine]} />
        <Button variant="stop" onPress={tell}>
          {words.some}
        </Button>
      </section>
      {!urgent && (
        <section class="card">
          <h2>{words.call}</h2>
          <p>{words.callText}</p>
          <Link app={app} to="somebody" class="after-link">
            {words.who}
          </Link>
        </section>
      )}
      {(urgent || presses) && (
        <p class="card after-lighter">{urgent ? words.lighterUrgent : words.lighter}</p>
      )}
    </>
  )
}
