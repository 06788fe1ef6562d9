import { isUrgent } from '#core/safety/urgency.ts'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { sendWords } from '#app/features/programme/words/send.ts'
import { SendThis } from '#app/features/programme/send-this.tsx'
import { meaningOf } from '#core/review/session-meaning.ts'
import { minutesOf, pressedIn, takenSteps } from '#core/review/days/sessions.ts'
import type { SessionRecord } from '#core/diary/diary.ts'
import type { App } from '#app/app.ts'
import { FourteenDays } from '#app/features/plan/fourteen-days.tsx'
import { assessed } from '#app/state/gate.ts'
import { todayPlan } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Deferred, useFetched } from '#app/ui/deferred.tsx'
import type { AfterWorseProps } from './after-worse.tsx'
import { DevicesOffer } from './devices-offer.tsx'
import { PainCircles } from './pain-circles.tsx'
import { TomorrowCard } from './tomorrow-card.tsx'
import { afterWords as words } from './words/after.ts'
import './after.css'

interface AfterMomentProps {
  readonly app: App
  readonly session: SessionRecord & { readonly rated: NonNullable<SessionRecord['rated']> }
}

/** The moment after a session: what it did, what that means, when the next one is, and the path with today on it. */
export function AfterMoment({ app, session }: AfterMomentProps) {
  const { painBefore, rated } = session
  const presses = session.steps.some(({ muscle }) => muscle !== undefined)
  const meaning = meaningOf(painBefore, rated.pain)
  const needs = needsSomebody(app, rated.pain)
  const isMet = meaning.kind === 'worse' || needs
  return (
    <div class="page narrow after">
      <header class="page-head after-head">
        <h1>{changeWords(painBefore, rated.pain)}</h1>
        <PainCircles before={painBefore} after={rated.pain} />
        <p class="after-meaning">{meaningWords(meaning, presses)}</p>
        <p class="small muted" role="status">
          {app.store.waiting.value === 0 ? words.saved : ''}
        </p>
      </header>
      {isMet && <Worse app={app} pain={rated.pain} presses={presses} />}
      <Done session={session} />
      {rated.pain === 0 && (
        <div class="card after-gone">
          <p>{words.goneAsk}</p>
          <Button icon="check" onPress={() => closeCourse(app)}>
            {words.gone}
          </Button>
        </div>
      )}
      {!needs && <TomorrowCard app={app} />}
      {!isMet && <DevicesOffer app={app} />}
      <Deferred>
        <Path app={app} />
      </Deferred>
      {!isMet && <p class="small muted">{words.note}</p>}
      {!isMet && <SendThis what={{ steps: takenSteps(session) }} title={sendWords.routine} />}
      <Button variant="main" size="large" onPress={() => app.addresses.go('today', 'replace')}>
        {words.home}
      </Button>
    </div>
  )
}

/** Pain as strong as now sends to somebody, however it began, by the rules of the check. */
function needsSomebody(app: App, painNow: number): boolean {
  const answers = app.store.diary.value.checked?.answers ?? NO_ANSWERS
  return isUrgent(assessed({ ...answers, painNow }).tier)
}

/** What to do when it hurts more: fetched, since most evenings end without it. */
function Worse(props: AfterWorseProps) {
  const Part = useFetched(() => import('./after-worse.tsx').then(({ AfterWorse }) => AfterWorse))
  return Part ? <Part {...props} /> : null
}

function closeCourse(app: App): void {
  void app.store.record({ type: 'course-closed' })
  app.addresses.go('today', 'replace')
}

/** Three figures of what was done. */
function Done({ session }: { readonly session: SessionRecord }) {
  const { seconds, holds } = pressedIn(session)
  const others = takenSteps(session).filter(({ movement }) => movement !== undefined).length
  const figures = [
    ...(seconds > 0 ? [{ value: clockOf(seconds), label: words.onKnot }] : []),
    ...(holds > 0 ? [{ value: `${holds}`, label: words.holds(holds) }] : []),
    ...(others > 0 ? [{ value: `${others}`, label: words.moves(others) }] : []),
    { value: `${Math.max(1, Math.round(minutesOf(session)))}`, label: words.minutes },
  ]
  return (
    <dl class="after-done" aria-label={words.done}>
      {figures.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Path({ app }: { readonly app: App }) {
  const { outcome, path, waits } = todayPlan(app)
  return outcome.ok ? <FourteenDays days={outcome.plan.days} path={path} waits={waits} /> : null
}

/** Minutes and seconds as a clock shows them: "3:20". */
function clockOf(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function changeWords(before: number, after: number): string {
  if (after < before) return words.less(before - after)
  return after > before ? words.more(after - before) : words.same
}

/** Only what is pressed is lightened. */
function meaningWords(meaning: ReturnType<typeof meaningOf>, presses: boolean): string {
  switch (meaning.kind) {
    case 'eased':
      return words.means.eased[meaning.size]
    case 'within-error':
      return words.means.withinError(meaning.needed)
    case 'same':
      return words.means.same
    case 'a-little-more':
      return presses ? words.means.aLittleMore : words.means.same
    case 'worse':
      return words.means.worse
  }
}
