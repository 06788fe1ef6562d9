import { useState } from 'preact/hooks'
import { mayPress } from '#core/plan/context/allowed.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { ScreenProps } from '#app/app.ts'
import { careGate } from '#app/state/gate.ts'
import { useCareOnly } from '#app/ui/care-only.tsx'
import { BodyMap } from '#app/map/body-map.tsx'
import { viewOf } from '#app/map/data/place-outlines.ts'
import { placeWords } from '#app/map/place-words.ts'
import { KeptVoice } from '#app/features/session/sound/keep-voice.tsx'
import { todayPlan } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Deferred } from '#app/ui/deferred.tsx'
import { planWords } from './words/plan.ts'
import { words } from '#app/i18n/words.ts'
import { DaysAhead } from './fourteen-days.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { mostWords, PlanSteps, StepsDoubt } from './steps.tsx'
import { carefulWords } from './careful.ts'
import { sendWords } from '#app/features/programme/words/send.ts'
import { SendThis } from '#app/features/programme/send-this.tsx'
import { LedBy } from '#app/features/programme/led-by.tsx'
import { SetupRow } from './setup-row.tsx'
import { isRestNeeded, Rest } from '#app/features/today/rest.tsx'
import { returnWords } from '#app/features/today/words/return.ts'
import './plan.css'

/** From so many points of width on the plan has two columns. */
const WIDE = 900

/** Today's steps with why each is there, what was left out and why, and the days ahead. */
export function Plan({ app }: ScreenProps) {
  const gate = careGate(app)
  const diary = app.store.diary.value
  /** Asked for the first time: what was unfolded stays so while it is tapped. */
  const [isNew] = useState(diary.setup === undefined)
  /** Where there is room beside the steps, what is worked on and the days ahead are unfolded. */
  const [isWide] = useState(() => innerWidth >= WIDE)
  const closed = useCareOnly(app, gate)
  if (closed) return closed

  const { assessment, knots, setup, waits, outcome, path, today } = todayPlan(app)
  if (!outcome.ok || !today) return <p class="page muted">{words.loading}</p>
  const most = mostWords(today.steps)
  const names = knots.map(knot => knot.name ?? placeWords(knot.place))
  const ownNames = knots.flatMap(knot => knot.name ?? [])
  const soon = assessment.reasons.filter(reason => reason.tier === 'gp-soon')
  const record = (change: Partial<typeof setup>) =>
    void app.store.record({ type: 'setup-chosen', setup: { ...setup, ...change } })

  return (
    <div class="page plan">
      <KeptVoice app={app} steps={today.steps} />
      <header class="page-head plan-head">
        <p class="muted">{planWords.day(path.day)}</p>
        <h1>{planWords.title}</h1>
        <p>
          {assessment.tier === 'self-care'
            ? planWords.checked.passed
            : carefulWords(assessment, today.steps, diary.painted?.places ?? [])}
        </p>
      </header>

      <LedBy app={app} />
      {soon.length > 0 && (
        <section class="card plan-soon" role="note">
          <h2>{planWords.checked.soonTitle}</h2>
          {soon.map(reason => (
            <p key={reason.id}>
              {reason.because} {planWords.checked.soon(reason.withinDays ?? 14)}
            </p>
          ))}
        </section>
      )}

      <div class="plan-main">
        <SetupRow setup={setup} isNew={isNew} onSetup={record} />
        {today.note && <p class="plan-note">{today.note}</p>}
        {most !== undefined && <p class="small muted">{most}</p>}
        <PlanSteps app={app} steps={today.steps} limits={assessment.limits} isWide={isWide} />
        <StepsDoubt steps={today.steps} />
        {diary.presses.length === 0 && mayPress({ assessment, whileWaiting }) && (
          <Button icon="find" onPress={() => app.addresses.go('press')}>
            {planWords.press}
          </Button>
        )}
        <SendThis what={{ steps: today.steps }} title={sendWords.routine} />
        {isRestNeeded(diary, app.platform.clock.now()) ? (
          <Rest app={app} />
        ) : (
          <div class="plan-start">
            <Button variant="main" size="large" icon="play" onPress={() => app.addresses.go('session')}>
              {planWords.start(Math.round(today.minutes))}
            </Button>
          </div>
        )}
      </div>

      <aside class="plan-side">
        <details class="card" open={isWide}>
          <summary>
            <span>
              {returnWords.knots}
              {ownNames.length > 0 && <span class="plan-named">: {ownNames.join(', ')}</span>}
            </span>
          </summary>
          <div class="plan-map">
            <Deferred frames={today.steps.length + 1} fallback={<div class="map" />}>
              <BodyMap
                view={viewOf(knots.map(({ place }) => place))}
                layer="superficial"
                crop="torso"
                title={knots.map(knot => muscles[knot.muscle].name).join(', ')}
                spots={knots.map(knot => knot.place)}
              />
            </Deferred>
          </div>
          <ul class="plan-knots">
            {knots.map((knot, index) => (
              <li key={knot.id}>
                <strong>{names[index]}</strong>
                <span class="small muted">
                  {' '}
                  {muscles[knot.muscle].name}. {muscles[knot.muscle].about}
                </span>
              </li>
            ))}
          </ul>
        </details>
        <details class="card" open={isWide}>
          <summary>{planWords.path}</summary>
          <DaysAhead days={outcome.plan.days} path={path} waits={waits} />
        </details>
        <LeftOutList leftOut={outcome.plan.leftOut} />
      </aside>
    </div>
  )
}
