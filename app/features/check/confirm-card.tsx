import { askAgain, confirmPart } from '#core/safety/check/fill.ts'
import type { CheckPart, Draft } from '#core/safety/check/draft.ts'
import { partOf, type GroupView } from '#core/safety/check/groups.ts'
import { groupTitles } from '#knowledge/safety/check-groups.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { Button } from '#app/ui/button.tsx'
import { Lines } from '#app/ui/lines.tsx'
import type { ChangeDraft } from './use-draft.ts'
import { checkWords } from './words.ts'

interface ConfirmCardProps {
  /** What was told last time, of every part that waits. */
  readonly groups: readonly GroupView[]
  readonly draft: Draft
  readonly onDraft: ChangeDraft
}

/** What was told last time, on one card: one tap says that it is still so, another goes through it again. */
export function ConfirmCard({ groups, draft, onDraft }: ConfirmCardProps) {
  const yes = groups.flatMap(view => [
    ...view.signs
      .filter(({ flag }) => draft.flags[flag] === 'yes')
      .map(({ flag }) => safety.questions[flag].short),
    ...PROFILE.filter(
      ({ condition }) => view.conditions.includes(condition) && draft.conditions[condition] === 'yes',
    ).map(({ label }) => label),
  ])
  const parts = [...new Set(groups.map(({ id }) => partOf(id)))]
  const confirmed = parts.every(part => draft.confirmed.includes(part))
  const through = (act: (draft: Draft, part: CheckPart) => Draft) => onDraft(now => parts.reduce(act, now))
  const ofPart = (part: CheckPart) => groups.filter(({ id }) => partOf(id) === part)
  return (
    <section class="card">
      <h2>{checkWords.confirm}</h2>
      <p>{[...new Set(groups.map(({ id }) => groupTitles[id]))].join(', ')}</p>
      {yes.length > 0 && (
        <>
          <p class="small muted">{checkWords.saidYes}</p>
          <Lines class="stop-list" lines={yes} />
        </>
      )}
      <div class="answer-row">
        <Button
          {...(confirmed ? { icon: 'check' } : { variant: 'main' })}
          disabled={confirmed}
          onPress={() => through(confirmPart)}
        >
          {checkWords.unchanged}
        </Button>
        <Button onPress={() => through((changed, part) => askAgain(changed, part, ofPart(part)))}>
          {checkWords.changed}
        </Button>
      </div>
    </section>
  )
}
