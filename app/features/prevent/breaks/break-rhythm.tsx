import { twoDigits } from '#core/calendar/calendar-day.ts'
import * as v from 'valibot'
import {
  MAX_OWN_LINE,
  ownLineOf,
  sensibleBreaks,
  WEEKDAYS,
  type BreakSettings,
  type Weekday,
} from '#core/vocabulary/break-settings.ts'
import type { App } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { breakSettings, type BreaksRunner } from './breaks-runner.ts'
import { Chips } from '#app/ui/chips.tsx'
import { preventWords } from '#app/features/prevent/words.ts'

const { breaks: text } = preventWords
/** Monday first, as people plan a week. */
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0]

const savedLine = v.pipe(v.string(), v.maxLength(MAX_OWN_LINE))

/** How often, how long, when: each change is saved and used at once. */
export function BreakRhythm({ app, runner }: { readonly app: App; readonly runner: BreaksRunner }) {
  const settings = breakSettings(app)
  const set = (next: BreakSettings) => {
    const sensible = sensibleBreaks(next)
    runner.change(sensible)
    const { meetingUntil: _meeting, pausedUntil: _paused, ...settings } = sensible
    void app.store.record({ type: 'breaks-set', settings })
  }
  const minutes = (values: readonly number[]) => values.map(value => ({ value, label: text.min(value) }))
  const seconds = (values: readonly number[]) => values.map(value => ({ value, label: text.min(value / 60) }))
  const { postureEveryMinutes, workingHours, ...rest } = settings
  const line = useKept<string | undefined>(app, 'own-line', savedLine, undefined)
  const say = (written: string) => {
    const { ownLine: before, ...others } = breakSettings(app)
    const ownLine = ownLineOf({ ownLine: written })
    if (ownLine !== before) set({ ...others, ...(ownLine === undefined ? {} : { ownLine }) })
    line.drop()
  }
  const hours = workingHours ? { workingHours } : {}
  const posture = postureEveryMinutes === undefined ? {} : { postureEveryMinutes }
  return (
    <details class="card break-rhythm">
      <summary class="prevent-summary">
        <h2>{text.settings}</h2>
      </summary>
      <Chips
        label={text.every}
        options={minutes([20, 30, 45, 60])}
        value={settings.shortEveryMinutes}
        onValue={shortEveryMinutes => set({ ...settings, shortEveryMinutes })}
      />
      <Chips
        label={text.short}
        options={seconds([60, 120])}
        value={settings.shortSeconds}
        onValue={shortSeconds => set({ ...settings, shortSeconds })}
      />
      <Chips
        label={text.longEvery}
        options={minutes([60, 90, 120])}
        value={settings.longEveryMinutes}
        onValue={longEveryMinutes => set({ ...settings, longEveryMinutes })}
      />
      <Chips
        label={text.long}
        options={seconds([180, 240, 300])}
        value={settings.longSeconds}
        onValue={longSeconds => set({ ...settings, longSeconds })}
      />
      <Chips
        label={text.later}
        options={minutes([5, 10, 15])}
        value={settings.postponeMinutes}
        onValue={postponeMinutes => set({ ...settings, postponeMinutes })}
      />
      <Chips
        label={text.posture}
        options={[
          { value: 0, label: text.postureNone },
          ...[10, 15].map(value => ({ value, label: text.postureEvery(value) })),
        ]}
        value={postureEveryMinutes ?? 0}
        onValue={every => set({ ...rest, ...hours, ...(every === 0 ? {} : { postureEveryMinutes: every }) })}
      />
      <label class="prevent-field">
        {text.ownLine}
        <input
          type="text"
          maxLength={MAX_OWN_LINE}
          value={line.value ?? settings.ownLine ?? ''}
          onInput={event => line.change(event.currentTarget.value)}
          onChange={event => say(event.currentTarget.value)}
          onBlur={event => line.resumed && say(event.currentTarget.value)}
        />
      </label>
      <fieldset class="break-hours">
        <legend>{text.hours}</legend>
        <label class="chip">
          <input
            type="checkbox"
            checked={!workingHours}
            onChange={() =>
              set({ ...rest, ...posture, ...(workingHours ? {} : { workingHours: { from: 540, to: 1020 } }) })
            }
          />
          <span>{text.allDay}</span>
        </label>
        {workingHours && (
          <>
            <Time
              label={text.from}
              minute={workingHours.from}
              onMinute={from => set({ ...settings, workingHours: { ...workingHours, from } })}
            />
            <Time
              label={text.to}
              minute={workingHours.to}
              onMinute={to => set({ ...settings, workingHours: { ...workingHours, to } })}
            />
          </>
        )}
      </fieldset>
      <fieldset class="chips">
        <legend>{text.days}</legend>
        {WEEK.map(day => (
          <label key={day} class="chip">
            <input
              type="checkbox"
              checked={settings.workingDays.includes(day)}
              onChange={() =>
                set({
                  ...settings,
                  workingDays: WEEKDAYS.filter(
                    other => settings.workingDays.includes(other) !== (other === day),
                  ),
                })
              }
            />
            <span>{text.dayNames[day]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

interface TimeProps {
  readonly label: string
  /** 0–1439. */
  readonly minute: number
  readonly onMinute: (minute: number) => void
}

function Time({ label, minute, onMinute }: TimeProps) {
  return (
    <label class="prevent-field">
      {label}
      <input
        type="time"
        value={`${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`}
        onChange={event => {
          const [hours, minutes] = event.currentTarget.value.split(':').map(Number)
          if (hours !== undefined && minutes !== undefined && Number.isFinite(hours + minutes))
            onMinute(hours * 60 + minutes)
        }}
      />
    </label>
  )
}
