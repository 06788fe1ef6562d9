import { BREAK_PLACES } from '#core/prevent/breaks/moves.ts'
import type { ScreenProps } from '#app/app.ts'
import { breaksRunner } from './breaks-runner.ts'
import { useMovesGate } from '#app/features/prevent/movement-gate.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import { BreakCard } from './break-card.tsx'
import { BreakQuiet } from './break-quiet.tsx'
import { BreakRhythm } from './break-rhythm.tsx'
import { BreakWhere } from './break-where.tsx'
import { PreventGate, PreventStop } from '#app/features/prevent/gate.tsx'
import { PreventHead } from '#app/features/prevent/head.tsx'
import './breaks.css'

const { breaks: text } = preventWords

/** The break timer: what comes next, one small move when it is time, and everything that quietens it. */
export function Breaks({ app }: ScreenProps) {
  const runner = breaksRunner(app)
  const gate = useMovesGate(app)
  const state = runner.state.value
  if (gate.open === 'stop') return <PreventStop app={app} title={text.title} />
  return (
    <div class="page breaks">
      <PreventHead app={app} title={text.title} text={text.text} />
      <div class="breaks-main">
        <BreakCard runner={runner} />
        {state && (
          <Chips
            label={text.place}
            options={BREAK_PLACES.map(place => ({ value: place, label: text.places[place] }))}
            value={state.place}
            onValue={runner.workAt}
          />
        )}
        {state && <BreakQuiet runner={runner} />}
        {gate.open !== 'care' && <PreventGate app={app} open={gate.open} />}
      </div>
      <div class="breaks-side">
        {state && <Today counters={state.breaks.counters} />}
        <BreakWhere app={app} runner={runner} />
        <BreakRhythm app={app} runner={runner} />
        {state && (
          <div>
            <Button variant="quiet" onPress={runner.switchOff}>
              {text.off}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

function Today({ counters }: { readonly counters: { readonly taken: number; readonly natural: number } }) {
  const { taken, natural } = counters
  return (
    <section class="card">
      <h2>{text.today}</h2>
      <p role="status">{taken + natural === 0 ? text.todayNone : text.takenToday(taken, natural)}</p>
    </section>
  )
}
