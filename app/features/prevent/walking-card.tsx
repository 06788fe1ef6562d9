import { useState } from 'preact/hooks'
import { allowed } from '#core/plan/context/allowed.ts'
import { dayNumber, type Day } from '#core/calendar/calendar-day.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import {
  isWalkingDue,
  nextWalking,
  walkedInWeek,
  WALK_RESPONSES,
  WALK_TARGET,
  walkingOf,
  type WalkAdvice,
} from '#core/prevent/walking.ts'
import { habits } from '#knowledge/care/habits.ts'
import type { App } from '#app/app.ts'
import { Figure } from '#app/figure/figure.tsx'
import { localDayText } from '#app/i18n/local-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { NumberField } from '#app/ui/number-field.tsx'
import { preventWords } from './words.ts'
import './walking-card.css'

const { move: text } = preventWords
/** The most that a day holds, as everywhere in the diary. */
const MAX_MINUTES = 600

/** The minutes of this week, what was walked, and once a week how it felt. */
export function WalkingCard({ app, request }: { readonly app: App; readonly request: PlanRequest }) {
  const { clock } = app.platform
  const today = localDayText(clock.now())
  const number = dayNumber(today)
  const { notes } = app.store.diary.value
  const walking = walkingOf(notes, number)
  const [advice, setAdvice] = useState<WalkAdvice | undefined>(undefined)
  const walk = allowed(request, 'aerobic')
  if (!walk.allowed)
    return (
      <section class="card">
        <h2>{text.walking}</h2>
        <p class="prevent-care">
          {text.blockedWalking} {walk.because.join(' ')}
        </p>
      </section>
    )
  const walked = walkedInWeek(Object.values(notes.days), number)
  const answer = (response: (typeof WALK_RESPONSES)[number]) => {
    const next = nextWalking(walking.aim, walked.minutes, response)
    void app.store.record({ type: 'walking-aim-set', aim: next.aim, day: today })
    setAdvice(next)
  }
  const aDay = Math.max(5, Math.round(walking.aim / 7 / 5) * 5)
  return (
    <section class="card walking">
      <h2>{text.walking}</h2>
      <div class="walking-head">
        <div class="walking-figure" aria-hidden="true">
          <Figure motion="walking" playing title="" />
        </div>
        <div class="walking-aim">
          <p class="walking-number">{text.aim(walking.aim)}</p>
          <p class="muted">{text.aimDays(aDay, Math.min(7, Math.round(walking.aim / aDay)))}</p>
        </div>
      </div>
      <progress
        max={Math.max(walking.aim, 1)}
        value={Math.min(walked.minutes, walking.aim)}
        aria-label={text.walked(walked.minutes, walking.aim)}
      />
      <p class="small">{text.walked(walked.minutes, walking.aim)}</p>
      {advice && (
        <p class="prevent-note" role="status">
          {text.advice[advice.move](advice.aim)}
        </p>
      )}
      {isWalkingDue(walking, number) && (
        <Chips
          label={text.how}
          options={WALK_RESPONSES.map(value => ({ value, label: text.responses[value] }))}
          value={undefined}
          onValue={answer}
        />
      )}
      <WalkedToday app={app} today={today} />
      {walk.because.length > 0 && (
        <p class="prevent-care">
          {text.careWalking} {walk.because.join(' ')}
        </p>
      )}
      <p class="small muted">
        {text.talk} {text.settles}
      </p>
      {walking.aim < WALK_TARGET && <p class="small muted">{habits['walk-target'].words}</p>}
    </section>
  )
}

/** Today's minutes go into the day note; the rest of that day stays as it was told. */
function WalkedToday({ app, today }: { readonly app: App; readonly today: Day }) {
  const note = app.store.diary.value.notes.days[today]
  const [minutes, setMinutes] = useState<number | undefined>(undefined)
  const [typed, setTyped] = useState('')
  const [recorded, setRecorded] = useState(false)
  const before = note?.walkedMinutes ?? 0
  const save = () => {
    if (minutes === undefined) return
    void app.store.record({
      type: 'day-noted',
      ...note,
      day: today,
      // A second walk of the day comes on top of the first.
      walkedMinutes: Math.min(MAX_MINUTES, before + minutes),
    })
    setTyped('')
    setRecorded(true)
    setMinutes(undefined)
  }
  return (
    <div class="walking-today">
      <label class="prevent-field">
        {text.walkedToday}
        <NumberField
          min={0}
          max={MAX_MINUTES}
          value={minutes}
          onValue={(next, written) => {
            setRecorded(false)
            setMinutes(next)
            setTyped(written)
          }}
        />
      </label>
      <Button disabled={minutes === undefined} onPress={save}>
        {text.walkedSave}
      </Button>
      <p class="small muted" role="status">
        {typed !== '' && minutes === undefined
          ? text.walkedOdd(MAX_MINUTES)
          : `${recorded && app.store.waiting.value === 0 ? text.walkedSaved : ''} ${before > 0 ? text.walkedSoFar(before) : ''}`.trim()}
      </p>
    </div>
  )
}
