import { useState } from 'preact/hooks'
import { startAgain } from '#core/review/start-again.ts'
import { toolThatHelped, whatWorked } from '#core/review/what-worked.ts'
import { tools } from '#knowledge/care/tools.ts'
import type { App } from '#app/app.ts'
import { todayPlan } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { PainScale } from '#app/ui/pain-scale.tsx'
import { standingWords } from './words/standing.ts'
import './standing.css'

const words = standingWords.away

interface ComingBackProps {
  readonly app: App
  /** Whether it may also be told that it is gone. */
  readonly mayBeGone: boolean
}

/** What became of it: gone, the same spot, or a new one; each with what follows, before anything else. */
export function ComingBack({ app, mayBeGone }: ComingBackProps) {
  const [same, setSame] = useState(false)
  if (same) return <SameSpot app={app} onBack={() => setSame(false)} />
  const choices = [
    ...(mayBeGone
      ? [
          {
            title: words.gone,
            text: words.goneText,
            act: () => void app.store.record({ type: 'course-closed' }),
          },
        ]
      : []),
    { title: words.same, text: words.sameText, act: () => setSame(true) },
    { title: words.new, text: words.newText, act: () => app.addresses.go('find') },
  ]
  return (
    <div class="standing-choices">
      {choices.map(({ title, text, act }) => (
        <button key={title} type="button" class="card standing-choice" onClick={act}>
          <strong>{title}</strong>
          <span class="muted">{text}</span>
        </button>
      ))}
    </div>
  )
}

/** The same spot again: how bad it is, and a new course begins with what went best in the last one. */
function SameSpot({ app, onBack }: { readonly app: App; readonly onBack: () => void }) {
  const [pain, setPain] = useState<number | undefined>(undefined)
  const diary = app.store.diary.value
  const helped = toolThatHelped(whatWorked(diary.sessions))
  const start = () => {
    if (pain === undefined) return
    const { knots, setup } = todayPlan(app)
    void app.store.record(...startAgain(diary, { pain, knots, setup }))
    app.addresses.go('check')
  }
  return (
    <section class="card">
      <PainScale label={words.howBad} value={pain} onValue={setPain} />
      {helped !== undefined && <p class="small muted">{words.helped(tools[helped].name)}</p>}
      <div class="row-wrap">
        <Button variant="main" onPress={start} disabled={pain === undefined}>
          {words.start}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </section>
  )
}
