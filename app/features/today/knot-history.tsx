import { useId, useState } from 'preact/hooks'
import { daysBetween } from '#core/calendar/calendar-day.ts'
import type { Knot } from '#core/locate/knot.ts'
import { knotHistory, type KnotHistory as History } from '#core/review/days/knots.ts'
import type { App } from '#app/app.ts'
import { LineChart } from '#app/charts/line-chart.tsx'
import { Table } from '#app/features/progress/table.tsx'
import { dayOfMoment, longDay, shortDay } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { Button } from '#app/ui/button.tsx'
import { standingWords } from './words/standing.ts'

const words = standingWords.knot

interface KnotHistoryProps {
  readonly app: App
  readonly knot: Knot
  /** All that are worked on: a new name is kept with them. */
  readonly knots: readonly Knot[]
}

/** What is known of one knot: its name, whether it hurts by itself, when it came, how sore it was, and each session on it. */
export function KnotHistory({ app, knot, knots }: KnotHistoryProps) {
  const history = knotHistory(app.store.diary.value, knot.id, localCalendar)
  const { episodes, sessions, readings } = history
  const seconds = sessions.reduce((sum, session) => sum + session.seconds, 0)
  return (
    <div class="knot-history">
      <p>
        {words.states[knot.state]}
        {episodes.length > 0 && `. ${words.came(episodes.map(dayOfMoment))}`}
      </p>
      <p>{sessions.length === 0 ? words.none : words.pressed(minutesText(seconds), sessions.length)}</p>
      {readings.length > 0 && <Readings readings={readings} />}
      {sessions.length > 0 && (
        <Table
          label={words.sessions}
          head={[words.columns.day, words.columns.before, words.columns.after, words.columns.held]}
          rows={sessions.map(({ at, before, after, seconds }) => [
            dayOfMoment(at),
            `${before}`,
            after === undefined ? words.unknown : `${after}`,
            `${minutesText(seconds)} min`,
          ])}
        />
      )}
      <Name app={app} knot={knot} knots={knots} />
    </div>
  )
}

/** How sore it was when pressed: one reading as words, more as a curve. */
function Readings({ readings }: Pick<History, 'readings'>) {
  const oldestFirst = readings.toReversed()
  const [first] = oldestFirst
  const last = oldestFirst.at(-1)
  if (!first || !last) return null
  const dayOf = localCalendar.dayOf
  const indexOf = (at: number) => daysBetween(dayOf(first.at), dayOf(at))
  if (readings.length === 1)
    return (
      <p>
        {words.tenderness}: {words.reading(longDay(dayOf(last.at)), last.tenderness)}
      </p>
    )
  return (
    <div>
      <p class="small muted">{words.tenderness}</p>
      <LineChart
        label={words.tenderness}
        scrub={words.tenderness}
        from={0}
        to={Math.max(1, indexOf(last.at))}
        height={130}
        points={oldestFirst.map(({ at, tenderness }) => ({
          x: indexOf(at),
          y: tenderness,
          words: words.reading(longDay(dayOf(at)), tenderness),
        }))}
        ticks={[first, last].map(({ at }) => ({ x: indexOf(at), label: shortDay(dayOf(at)) }))}
      />
    </div>
  )
}

function Name({ app, knot, knots }: KnotHistoryProps) {
  const [name, setName] = useState(knot.name ?? '')
  const id = useId()
  const save = () => {
    const { name: _before, ...rest } = knot
    const named = name.trim() === '' ? rest : { ...rest, name: name.trim() }
    void app.store.record({
      type: 'knots-chosen',
      knots: knots.map(one => (one.id === knot.id ? named : one)),
    })
  }
  return (
    <div class="knot-name">
      <label for={id}>{words.name}</label>
      <div class="row">
        <input
          id={id}
          class="grow"
          type="text"
          maxLength={80}
          autoComplete="off"
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
        <Button onPress={save} disabled={name.trim() === (knot.name ?? '')}>
          {words.save}
        </Button>
      </div>
    </div>
  )
}

function minutesText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`
}
