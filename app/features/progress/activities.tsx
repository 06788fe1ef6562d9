import { tenth } from '#core/i18n/text.ts'
import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { listOf, rating } from '#core/diary/bounds.ts'
import { psfsChange, psfsScore } from '#core/measures/measures.ts'
import type { App } from '#app/app.ts'
import { focusCard } from '#app/arrive.ts'
import { useKept } from '#app/state/kept.ts'
import { Button } from '#app/ui/button.tsx'
import { Scale } from '#app/ui/scale.tsx'
import { progressWords } from './words.ts'
import { NameActivities } from './activity-names.tsx'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { Table } from './table.tsx'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.activities
/** As many as there are activities; null is not yet rated. */
const savedScores = listOf(v.nullable(rating), 5)

interface ProgressActivitiesProps {
  readonly app: App
  /** A week has gone since the last rating, or there is none. */
  readonly due: boolean
}

/** Up to five things in the person's own words, rated 0–10 once a week, always the same ones. */
export function ProgressActivities({ app, due }: ProgressActivitiesProps) {
  const { activities, activityRatings } = app.store.diary.value.notes
  const [naming, setNaming] = useState(false)
  const [rating, setRating] = useState(false)
  const [status, setStatus] = useState('')
  const last = activityRatings.at(-1)
  const named = activities.length > 0

  const saveNames = (names: readonly string[]) => {
    void app.store.record({ type: 'activities-named', activities: names })
    focusCard()
    setNaming(false)
  }
  const saveScores = (scores: readonly number[]) => {
    void app.store.record({ type: 'activities-rated', scores })
    focusCard()
    setRating(false)
    setStatus(words.saved)
  }

  return (
    <section class="card progress-activities">
      <h2>{words.title}</h2>
      {!named || naming ? (
        <NameActivities
          app={app}
          start={activities}
          warns={activityRatings.length > 0}
          onNames={saveNames}
          {...(named ? { onLeave: () => setNaming(false) } : {})}
        />
      ) : (
        <>
          {last && <Result app={app} />}
          {due || rating ? (
            <RateActivities app={app} activities={activities} onScores={saveScores} />
          ) : (
            <div class="row-wrap no-print">
              <Button onPress={() => setRating(true)}>{words.again}</Button>
              <Button variant="quiet" onPress={() => setNaming(true)}>
                {words.rename}
              </Button>
            </div>
          )}
        </>
      )}
      <p class="small muted progress-said" role="status">
        {app.store.waiting.value === 0 ? status : ''}
      </p>
    </section>
  )
}

function Result({ app }: { readonly app: App }) {
  const { activities, activityRatings } = app.store.diary.value.notes
  const first = activityRatings[0]
  const last = activityRatings.at(-1)
  const score = last && psfsScore(last.scores)
  if (!first || !last || score === undefined) return null
  const change = psfsChange(first.scores, last.scores)
  return (
    <>
      <p>
        {words.latest(score, dayOfMoment(last.at))}{' '}
        {activityRatings.length > 1 && change ? changeWords(change.mean) : ''}{' '}
        {change?.important ? words.important : ''}
      </p>
      <Disclosure summary={words.table}>
        <Table
          label={words.title}
          head={[words.day, ...activities, words.mean]}
          rows={activityRatings
            .toReversed()
            .map(({ at, scores }) => [
              dayOfMoment(at),
              ...scores.map(value => `${value}`),
              `${Math.round((psfsScore(scores) ?? 0) * 10) / 10}`,
            ])}
        />
      </Disclosure>
    </>
  )
}

function changeWords(mean: number): string {
  if (mean > 0) return words.better(tenth(mean))
  return mean < 0 ? words.worse(tenth(-mean)) : words.same
}

interface RateActivitiesProps {
  readonly app: App
  readonly activities: readonly string[]
  readonly onScores: (scores: readonly number[]) => void
}

function RateActivities({ app, activities, onScores }: RateActivitiesProps) {
  const form = useKept(app, 'activity-scores', savedScores, [], activities.join('\n'))
  const all = activities.flatMap((_, index) => form.value[index] ?? [])
  return (
    <>
      <p>{words.rate}</p>
      {activities.map((activity, index) => (
        <Scale
          key={`${index} ${activity}`}
          label={activity}
          low={words.unable}
          high={words.asBefore}
          value={form.value[index] ?? undefined}
          onValue={score =>
            form.change(activities.map((_, other) => (other === index ? score : (form.value[other] ?? null))))
          }
        />
      ))}
      <div class="row-wrap">
        <Button
          variant="main"
          onPress={() => {
            onScores(all)
            form.drop()
          }}
          disabled={all.length < activities.length}
        >
          {words.saveRating}
        </Button>
      </div>
    </>
  )
}
