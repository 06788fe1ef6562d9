import { useState } from 'preact/hooks'
import { guideSteps, SETS, whyNot, type MoveSet, type WhyNot } from '#core/prevent/guided-moves.ts'
import type { MovementId } from '#core/vocabulary/ids.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { reasonsToWait } from '#core/plan/context/while-waiting.ts'
import { habits } from '#knowledge/care/habits.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { ScreenProps } from '#app/app.ts'
import { useMovesGate } from '#app/features/prevent/movement-gate.ts'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import { MoveCard } from './move-card.tsx'
import { MoveGuide } from './move-guide.tsx'
import { PreventGate } from '#app/features/prevent/gate.tsx'
import { PreventHead } from '#app/features/prevent/head.tsx'
import { WalkingCard } from '#app/features/prevent/walking-card.tsx'

const { move: text } = preventWords

interface Series {
  readonly set: MoveSet
  readonly title: string
  readonly text: string
}

const SERIES: readonly Series[] = [
  { set: 'two-minutes', title: text.twoMinutes, text: text.twoMinutesText },
  { set: 'core', title: text.core, text: text.coreText },
  { set: 'glutes', title: text.glutes, text: text.glutesText },
  { set: 'arms', title: text.arms, text: text.armsText },
  { set: 'jumping', title: text.jumping, text: text.jumpingText },
]

/** Walking that grows, and a little strength: only what this person may do, the rest with its reason. */
export function Move({ app }: ScreenProps) {
  const gate = useMovesGate(app)
  const [guided, setGuided] = useState<MovementId | undefined>(undefined)
  if (gate.open !== 'care')
    return (
      <div class="page narrow">
        <PreventHead app={app} title={text.title} {...(gate.open === 'stop' ? {} : { text: text.text })} />
        <PreventGate app={app} open={gate.open} />
      </div>
    )
  if (guided)
    return (
      <div class="page">
        <PreventHead app={app} title={text.title} />
        <MoveGuide app={app} steps={guideSteps(movements[guided])} onClose={() => setGuided(undefined)} />
      </div>
    )
  return (
    <div class="page">
      <PreventHead app={app} title={text.title} text={text.text} />
      <div class="prevent-columns">
        <WalkingCard app={app} request={gate.request} />
        {reasonsToWait(gate.request, 'strength').length === 0 && (
          <section class="card">
            <h2>{text.swim}</h2>
            <p>{habits['swim-easy'].words}</p>
            <p>{habits['swim-neck'].words}</p>
            <p class="prevent-care">{text.swimNot}</p>
          </section>
        )}
      </div>
      <p class="prevent-note">{text.progression}</p>
      {SERIES.map(series => (
        <SeriesCard key={series.set} series={series} request={gate.request} onGuide={setGuided} />
      ))}
    </div>
  )
}

interface SeriesCardProps {
  readonly series: Series
  readonly request: PlanRequest
  readonly onGuide: (id: MovementId) => void
}

function SeriesCard({ series, request, onGuide }: SeriesCardProps) {
  const all = SETS[series.set].map(id => ({ id, not: whyNot(request, movements[id]) }))
  const fits = all.filter(({ not }) => !not)
  const blocked = all.flatMap(({ id, not }) => (not ? [{ id, not }] : []))
  return (
    <section class="prevent-section">
      <h2>{series.title}</h2>
      <p>{series.text}</p>
      {fits.length > 0 && (
        <ul class="prevent-doors">
          {fits.map(({ id }) => (
            <MoveCard key={id} id={id} brief>
              <Button icon="play" onPress={() => onGuide(id)}>
                {text.show}
              </Button>
            </MoveCard>
          ))}
        </ul>
      )}
      {blocked.length > 0 && <Blocked blocked={blocked} />}
    </section>
  )
}

interface BlockedProps {
  readonly blocked: readonly { readonly id: MovementId; readonly not: WhyNot }[]
}

/** What is not for this person now, by reason. */
function Blocked({ blocked }: BlockedProps) {
  const reasons = [...new Set(blocked.map(({ not }) => reasonWords(not)))]
  return (
    <div class="prevent-care">
      <h3>{text.notNow}</h3>
      <ul class="prevent-list small">
        {reasons.map(reason => (
          <li key={reason}>
            <strong>
              {blocked
                .filter(({ not }) => reasonWords(not) === reason)
                .map(({ id }) => movements[id].name)
                .join(', ')}
            </strong>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function reasonWords(not: WhyNot): string {
  if (not.kind === 'condition' || not.kind === 'limit') return not.because || text.because.other
  return text.because[not.kind]
}
