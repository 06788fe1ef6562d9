import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { rating } from '#core/diary/bounds.ts'
import { isEased, painAndInterference } from '#core/measures/measures.ts'
import type { App } from '#app/app.ts'
import { focusCard } from '#app/arrive.ts'
import { useKept } from '#app/state/kept.ts'
import { Button } from '#app/ui/button.tsx'
import { Scale } from '#app/ui/scale.tsx'
import { progressWords } from './words.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { Table } from './table.tsx'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.interference
const ITEMS = ['pain', 'enjoyment', 'activity'] as const
const savedRatings = v.record(v.picklist(ITEMS), rating)
type Week = App['store']['diary']['value']['notes']['interference'][number]

interface ProgressInterferenceProps {
  readonly app: App
  readonly due: boolean
}

/** Pain and how much it gets in the way: three own-worded ratings, once a week. */
export function ProgressInterference({ app, due }: ProgressInterferenceProps) {
  const weeks = app.store.diary.value.notes.interference
  const [open, setOpen] = useState(false)
  const [status, setStatus] = useState('')
  const form = useKept(app, 'interference', savedRatings, {})
  const ratings = form.value
  const { pain, enjoyment, activity } = ratings

  const save = () => {
    if (pain === undefined || enjoyment === undefined || activity === undefined) return
    void app.store.record({ type: 'interference-rated', pain, enjoyment, activity })
    focusCard()
    form.drop()
    setOpen(false)
    setStatus(words.saved)
  }

  return (
    <section class="card">
      <h2>{words.title}</h2>
      <Result weeks={weeks} />
      {open ? (
        <>
          {ITEMS.map(item => (
            <Scale
              key={item}
              label={words[item]}
              low={item === 'pain' ? words.noPain : words.none}
              high={item === 'pain' ? words.worst : words.most}
              value={ratings[item]}
              onValue={value => form.change({ ...ratings, [item]: value })}
            />
          ))}
          <div class="row-wrap">
            <Button variant="main" onPress={save} disabled={ITEMS.some(item => ratings[item] === undefined)}>
              {words.save}
            </Button>
          </div>
        </>
      ) : (
        <>
          {due && <p class="small muted">{words.text}</p>}
          <div class="row-wrap no-print">
            <Button variant={due ? 'plain' : 'quiet'} onPress={() => setOpen(true)}>
              {words.again}
            </Button>
          </div>
        </>
      )}
      <p class="small muted progress-said" role="status">
        {app.store.waiting.value === 0 ? status : ''}
      </p>
    </section>
  )
}

function Result({ weeks }: { readonly weeks: readonly Week[] }) {
  const first = weeks[0]
  const last = weeks.at(-1)
  if (!first || !last) return null
  const [before, now] = [together(first), together(last)]
  return (
    <>
      <p>
        {words.latest(now, dayOfMoment(last.at))} {weeks.length > 1 ? words.from(before) : ''}{' '}
        {isEased(before, now) ? words.eased : ''}
      </p>
      <Disclosure summary={words.table}>
        <Table
          label={words.title}
          head={[
            words.columns.day,
            words.columns.pain,
            words.columns.enjoyment,
            words.columns.activity,
            words.columns.together,
          ]}
          rows={weeks
            .toReversed()
            .map(week => [
              dayOfMoment(week.at),
              `${week.pain}`,
              `${week.enjoyment}`,
              `${week.activity}`,
              `${Math.round(together(week) * 10) / 10}`,
            ])}
        />
      </Disclosure>
    </>
  )
}

function together({ pain, enjoyment, activity }: Week): number {
  return painAndInterference([pain, enjoyment, activity])
}
