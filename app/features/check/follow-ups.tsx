import { sayFlag } from '#core/safety/check/fill.ts'
import type { Draft } from '#core/safety/check/draft.ts'
import type { Question } from '#core/safety/types.ts'
import { Answer } from './answer.tsx'

interface FollowUpsProps {
  readonly questions: readonly Question[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** Signs that an answer on this page made possible, each by itself. */
export function FollowUps({ questions, draft, onDraft }: FollowUpsProps) {
  if (questions.length === 0) return null
  return (
    <section class="card check-rows">
      {questions.map(({ flag, ask }) => (
        <Answer
          key={flag}
          label={ask}
          value={draft.flags[flag]}
          onValue={said => onDraft(sayFlag(draft, flag, said))}
        />
      ))}
    </section>
  )
}
