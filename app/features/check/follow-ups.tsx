import { sayFlag } from '#core/safety/check/fill.ts'
import type { Draft } from '#core/safety/check/draft.ts'
import type { Question } from '#core/safety/types.ts'
import { Answer } from './answer.tsx'
import type { ChangeDraft } from './use-draft.ts'

interface FollowUpsProps {
  readonly questions: readonly Question[]
  readonly draft: Draft
  readonly onDraft: ChangeDraft
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
          onValue={said => onDraft(now => sayFlag(now, flag, said))}
        />
      ))}
    </section>
  )
}
