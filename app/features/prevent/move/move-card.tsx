import type { ComponentChildren } from 'preact'
import { movementReading } from '#core/session/script/reading-lines.ts'
import type { MovementId } from '#core/vocabulary/ids.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { Figure } from '#app/figure/figure.tsx'
import { preventWords } from '#app/features/prevent/words.ts'
import './move-card.css'

const { dose: words } = preventWords.move

/** How much of it, in words, from its record. */
function doseWords(id: MovementId): string {
  const { dose, pace, perSide } = movements[id]
  const much = pace === 'counts' ? words.counts(dose.repeats) : words.holds(dose.repeats, dose.seconds)
  return `${much}${perSide ? ` ${words.perSide}` : ''}`
}

interface MoveCardProps {
  readonly id: MovementId
  /** The steps wait behind one tap. */
  readonly brief?: boolean
  readonly children?: ComponentChildren
}

/** One movement: its picture, how much, and its steps a tap away. */
export function MoveCard({ id, brief = false, children }: MoveCardProps) {
  const { name } = movements[id]
  return (
    <li class="move-card">
      <div class="move-card-figure">
        <Figure motion={id} title={name} />
      </div>
      <div class="move-card-words">
        <h3>{name}</h3>
        <p class="small muted">{doseWords(id)}</p>
        {brief ? (
          <details class="small">
            <summary class="prevent-summary">{preventWords.move.steps}</summary>
            <Steps id={id} />
          </details>
        ) : (
          <Steps id={id} />
        )}
        {children}
      </div>
    </li>
  )
}

function Steps({ id }: { readonly id: MovementId }) {
  const movement = movements[id]
  return (
    <>
      <ol class="small">
        {movementReading(movement).map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="small muted">{movement.stop[0]}</p>
    </>
  )
}
