import { Fragment } from 'preact'
import { sayCondition, sayFlag, sayGroup, sayNoToTheOthers } from '#core/safety/check/fill.ts'
import type { Draft, Said } from '#core/safety/check/draft.ts'
import type { GroupView } from '#core/safety/check/groups.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { ReviewOf } from '#app/features/clinical-review/review-of.tsx'
import { Button } from '#app/ui/button.tsx'
import { Answer } from './answer.tsx'
import { GroupPicture } from './group-picture.tsx'
import { lineOf } from './line.ts'
import type { ChangeDraft } from './use-draft.ts'
import { checkWords } from './words.ts'

interface GroupCardProps {
  readonly view: GroupView
  readonly draft: Draft
  readonly onDraft: ChangeDraft
}

/** A group: its picture, the signs its line names, one answer. Yes and Not sure open its rows, each answered by itself. */
export function GroupCard({ view, draft, onDraft }: GroupCardProps) {
  const { id, signs, conditions, answer, open } = view
  const rows = [
    ...signs.map(({ flag, ask }) => ({
      key: flag,
      label: ask,
      mentioned: draft.raised.includes(flag),
      said: draft.flags[flag],
      review: <ReviewOf id={`question:${flag}`} />,
      say: (said: Said) => onDraft(now => sayFlag(now, flag, said)),
    })),
    ...PROFILE.filter(({ condition }) => conditions.includes(condition)).map(({ condition, label }) => ({
      key: condition,
      label,
      mentioned: false,
      said: draft.conditions[condition],
      review: undefined,
      say: (said: Said) => onDraft(now => sayCondition(now, condition, said)),
    })),
  ]
  const line = lineOf(view)
  const left = rows.filter(({ said }) => said === undefined)
  return (
    <section class={`card check-group ${open ? 'check-group-open' : ''}`}>
      <GroupPicture group={id} />
      <Answer
        label={
          <>
            <strong>{line.first}</strong>
            {line.rest}?
          </>
        }
        value={answer?.said}
        onValue={said => onDraft(now => sayGroup(now, view, said))}
      />
      {open && (
        <div class="check-rows">
          {rows.map(({ key, label, mentioned, said, review, say }) => (
            <Fragment key={key}>
              <Answer
                label={
                  <>
                    {label}
                    {mentioned && <span class="tick-hint small"> {checkWords.mentioned}</span>}
                  </>
                }
                value={said}
                onValue={say}
              />
              {review}
            </Fragment>
          ))}
          {left.length > 0 && left.length < rows.length && (
            <Button variant="quiet" onPress={() => onDraft(now => sayNoToTheOthers(now, view))}>
              {checkWords.others}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
