import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import { useState } from 'preact/hooks'
import { minutesOf, sessionEffect, sessionsByWeek, sorenessCount } from '#core/review/days/sessions.ts'
import { SORENESS } from '#core/vocabulary/soreness.ts'
import type { App } from '#app/app.ts'
import { BarChart } from '#app/charts/bar-chart.tsx'
import { Button } from '#app/ui/button.tsx'
import { progressWords } from './words.ts'
import { Ask } from './ask.tsx'
import { dayOfMoment, shortDay } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { Table } from './table.tsx'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.sessions
const WEEKS = 4

interface ProgressSessionsProps {
  readonly app: App
  readonly now: Moment
}

/** What sessions did, how sore they left, how many there were; each can be removed. */
export function ProgressSessions({ app, now }: ProgressSessionsProps) {
  const { sessions } = app.store.diary.value
  const [asked, setAsked] = useState<string | undefined>(undefined)
  const [status, setStatus] = useState('')
  const { rated, eased, worse } = sessionEffect(sessions)
  const { counts, noted } = sorenessCount(sessions)
  const weeks = sessionsByWeek(sessions, now, WEEKS)
  const total = weeks.reduce((sum, { count }) => sum + count, 0)
  const doubtful = sessions.find(({ id }) => id === asked)

  const remove = (session: string) => {
    setAsked(undefined)
    void app.store.record({ type: 'session-removed', session })
    setStatus(words.removed)
  }

  return (
    <section class="card">
      <h2>{words.title}</h2>
      {rated === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <p>
          {words.effect(eased, rated)} {worse > 0 ? words.worse(worse) : ''}{' '}
          {noted > 0 ? words.sore(noted - counts.none, noted) : ''}
        </p>
      )}
      {counts.longer > 0 && <p>{words.soreLong}</p>}
      {total > 0 && (
        <div class="progress-part">
          <h3>{words.weeks}</h3>
          <BarChart
            label={words.weeksDrawing(total, WEEKS)}
            bars={weeks.map(({ from, count }) => ({
              label: words.week(shortDay(localCalendar.dayOf(from + DAY_MS))),
              value: count,
            }))}
          />
        </div>
      )}
      {noted > 0 && (
        <div class="progress-part">
          <h3>{words.soreness}</h3>
          <BarChart
            label={words.sorenessDrawing}
            bars={SORENESS.map(soreness => ({
              label: words.sorenessNames[soreness],
              value: counts[soreness],
            }))}
          />
        </div>
      )}
      {doubtful && (
        <Ask
          question={words.sure(dayOfMoment(doubtful.startedAt))}
          yes={words.yes}
          no={words.no}
          onYes={() => remove(doubtful.id)}
          onNo={() => setAsked(undefined)}
        />
      )}
      <p class="small progress-said" role="status">
        {app.store.waiting.value === 0 ? status : ''}
      </p>
      {sessions.length > 0 && (
        <Disclosure summary={words.table}>
          <Table
            changes
            label={words.table}
            head={[
              words.columns.day,
              words.columns.before,
              words.columns.after,
              words.columns.minutes,
              words.columns.sore,
              words.columns.change,
            ]}
            rows={sessions.toReversed().map(session => [
              dayOfMoment(session.startedAt),
              `${session.painBefore}`,
              session.rated ? `${session.rated.pain}` : words.unknown,
              `${Math.round(minutesOf(session))}`,
              session.soreness === undefined ? words.unknown : words.sorenessNames[session.soreness],
              <Button key="remove" variant="quiet" onPress={() => setAsked(session.id)}>
                {words.remove}
                <span class="visually-hidden"> {dayOfMoment(session.startedAt)}</span>
              </Button>,
            ])}
          />
        </Disclosure>
      )}
    </section>
  )
}
