import type { Answers } from '#core/vocabulary/answers.ts'
import { factsMissing, questionsOf, type Draft } from '#core/safety/ask.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { Ticks } from '#app/ui/ticks.tsx'
import { words } from '#app/i18n/words.ts'
import { OwnWords } from './free-text-box.tsx'
import { PainFacts } from './pain-facts.tsx'

interface CheckPartProps {
  readonly part: 1 | 2 | 3
  readonly base: Answers
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly remembered: boolean
}

/** The lines of one part. */
export function CheckPart({ part, base, draft, onDraft, remembered }: CheckPartProps) {
  const onNone = (none: boolean) => onDraft({ ...draft, none: { ...draft.none, [part]: none } })

  if (part === 3) {
    return (
      <div class="card">
        {remembered && <p class="small muted">{words.check.remembered}</p>}
        <Ticks
          label={words.check.titles[2]}
          rows={PROFILE.map(({ condition, label }) => ({ id: condition, label }))}
          ticked={draft.conditions}
          onTicked={conditions => onDraft({ ...draft, conditions })}
          none={draft.none[3]}
          onNone={onNone}
          noneLabel={draft.conditions.size > 0 ? words.check.noneOfTheOthers : words.check.none}
        />
      </div>
    )
  }

  const rows = questionsOf(part, base, draft, safety).map(question => ({
    id: question.flag,
    label: question.short,
    more: question.more,
    hint: draft.raised.includes(question.flag) ? words.check.mentioned : undefined,
  }))
  const own = rows.filter(row => draft.flags.has(row.id)).length
  return (
    <>
      {part === 1 && <OwnWords raised={draft.raised} onRaised={raised => onDraft({ ...draft, raised })} />}
      {part === 2 && <PainFacts facts={draft.facts} onFacts={facts => onDraft({ ...draft, facts })} />}
      {(part === 1 || !factsMissing(draft)) && (
        <div class="card">
          {part === 2 && <h2>{words.check.signs}</h2>}
          <Ticks
            label={words.check.titles[part - 1] ?? ''}
            rows={rows}
            ticked={draft.flags}
            onTicked={flags => onDraft({ ...draft, flags, none: { ...draft.none, [part]: false } })}
            none={draft.none[part]}
            onNone={onNone}
            noneLabel={own > 0 ? words.check.noneOfTheOthers : words.check.none}
          />
        </div>
      )}
    </>
  )
}
