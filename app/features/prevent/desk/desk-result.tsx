import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { deskChanges, type DeskAnswers } from '#core/prevent/desk-check.ts'
import type { DeskKind } from '#core/diary/event-notes.ts'
import { areasOf } from '#core/safety/person-areas.ts'
import { habits } from '#knowledge/care/habits.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from '#app/features/prevent/words.ts'

const { desk: text } = preventWords

interface DeskResultProps {
  readonly app: App
  readonly kind: DeskKind
  readonly answers: DeskAnswers
}

/** The two changes that matter most for this person, and what is still to be looked at. */
export function DeskResult({ app, kind, answers }: DeskResultProps) {
  const { causes, knots, painted } = app.store.diary.value
  const places = knots.length > 0 ? knots.map(knot => knot.place) : (painted?.places ?? [])
  const areas = places.length > 0 ? [...areasOf({ ...NO_ANSWERS, places })] : []
  const { changes, unanswered } = deskChanges(kind, answers, { areas, causes }, habits)
  return (
    <section class="desk-result" aria-live="polite">
      <h2>{changes.length === 0 ? text.last : text.resultTitle(changes.length)}</h2>
      {changes.length === 0 && <p>{text.nothing}</p>}
      <ol class="desk-changes">
        {changes.map((change, index) => (
          <li key={change.id} class="card desk-change">
            <span class="desk-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{change.title}</h3>
              <p>{change.words}</p>
              <p class="small muted">{text.because[change.because]}</p>
            </div>
          </li>
        ))}
      </ol>
      {unanswered.length > 0 && (
        <details>
          <summary class="prevent-summary">
            {text.unanswered} ({unanswered.length})
          </summary>
          <ul class="prevent-list">
            {unanswered.map(id => (
              <li key={id}>
                <strong>{habits[id].title}</strong>
                <span>{habits[id].words}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="prevent-note">{text.honest}</p>
      <div>
        <Button icon="clock" onPress={() => app.addresses.go('breaks')}>
          {text.toBreaks}
        </Button>
      </div>
    </section>
  )
}
