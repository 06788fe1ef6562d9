import { useState } from 'preact/hooks'
import type { ChangeDay } from '#core/review/days/answers.ts'
import { reviewWords } from '#core/review/words.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { progressWords } from './words.ts'

const words = progressWords.change

interface ProgressChangeProps {
  readonly app: App
  readonly day: ChangeDay
}

/** On days 14, 28 and 42: how is it compared with the start? */
export function ProgressChange({ app, day }: ProgressChangeProps) {
  const [change, setChange] = useState<number | undefined>(undefined)
  return (
    <section class="card">
      <h2>{words.title(reviewWords.spans[day])}</h2>
      <Chips label={words.label} options={words.options} value={change} onValue={setChange} />
      <p class="small muted">{words.memory}</p>
      <div class="row-wrap">
        <Button
          variant="main"
          disabled={change === undefined}
          onPress={() => {
            if (change !== undefined) void app.store.record({ type: 'change-rated', change })
          }}
        >
          {words.save}
        </Button>
      </div>
    </section>
  )
}
