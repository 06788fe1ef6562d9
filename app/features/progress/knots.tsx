import { daysBetween, type Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { knotStories, returningKnots, type KnotStory } from '#core/review/days/knots.ts'
import { LineChart } from '#app/charts/line-chart.tsx'
import { progressWords } from './words.ts'
import { dayOfMoment, longDay, shortDay } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { knotName, spotName } from './model.ts'
import { Table } from './table.tsx'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.knots

interface ProgressKnotsProps {
  readonly diary: Diary
  readonly now: Moment
}

/** How tender each knot was, and which spot came back. */
export function ProgressKnots({ diary, now }: ProgressKnotsProps) {
  const stories = knotStories(diary, localCalendar.dayOf)
  const returning = returningKnots(diary, now)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {stories.length === 0 && <p class="muted">{words.none}</p>}
      {stories.map(story => (
        <Story key={story.id} story={story} />
      ))}
      {returning.length > 0 && (
        <div class="progress-part">
          <h3>{words.return}</h3>
          {returning.map(({ knot, episodes, often }) => (
            <p key={knot.id}>
              {words.returned(knotName(knot), episodes.length)} {often ? words.often : ''}
            </p>
          ))}
          <Disclosure summary={words.table}>
            <Table
              label={words.return}
              head={[words.columnsAgain.knot, words.columnsAgain.when]}
              rows={returning.map(({ knot, episodes }) => [
                knotName(knot),
                episodes.map(dayOfMoment).join(', '),
              ])}
            />
          </Disclosure>
        </div>
      )}
    </section>
  )
}

function Story({ story }: { readonly story: KnotStory }) {
  const { readings, knot, fell } = story
  const name = knot ? knotName(knot) : spotName(story.triggerPoint, story.side)
  const first = readings[0]
  const last = readings.at(-1)
  if (!first || !last) return null
  const start = localCalendar.dayOf(first.at)
  const indexOf = (at: Moment) => daysBetween(start, localCalendar.dayOf(at))
  return (
    <div class="progress-part">
      <h3>{name}</h3>
      <p>
        {readings.length === 1
          ? words.once(last.tenderness)
          : words.change(first.tenderness, last.tenderness)}{' '}
        {fell ? words.fell : ''}
      </p>
      {readings.length > 1 && (
        <LineChart
          label={words.drawing(name, readings.length)}
          scrub={`${words.scrub}: ${name}`}
          from={0}
          to={Math.max(1, indexOf(last.at))}
          height={140}
          points={readings.map(({ at, tenderness }) => ({
            x: indexOf(at),
            y: tenderness,
            words: words.point(longDay(localCalendar.dayOf(at)), tenderness),
          }))}
          ticks={[first, last].map(({ at }) => ({
            x: indexOf(at),
            label: shortDay(localCalendar.dayOf(at)),
          }))}
        />
      )}
      <Disclosure summary={words.table} of={name}>
        <Table
          label={name}
          head={[words.columns.day, words.columns.tenderness, words.columns.from]}
          rows={readings
            .toReversed()
            .map(({ at, tenderness, from }) => [dayOfMoment(at), `${tenderness}`, words.from[from]])}
        />
      </Disclosure>
    </div>
  )
}
