import type { Draft } from '#core/safety/check/draft.ts'
import type { GroupView } from '#core/safety/check/groups.ts'
import { ConfirmCard } from './confirm-card.tsx'
import { GroupCard } from './group-card.tsx'
import type { ChangeDraft } from './use-draft.ts'

interface CheckGroupsProps {
  readonly groups: readonly GroupView[]
  readonly draft: Draft
  readonly onDraft: ChangeDraft
}

/** Groups to answer; what was told last time is on one card that confirms it. What own words raised comes first. */
export function CheckGroups({ groups, draft, onDraft }: CheckGroupsProps) {
  const told = groups.filter(({ id }) => draft.told.includes(id))
  const asked = groups.filter(({ id }) => !draft.told.includes(id))
  const isRaised = ({ signs }: GroupView) => signs.some(({ flag }) => draft.raised.includes(flag))
  const ordered = [...asked.filter(isRaised), ...asked.filter(view => !isRaised(view))]
  return (
    <>
      {told.length > 0 && <ConfirmCard groups={told} draft={draft} onDraft={onDraft} />}
      {ordered.map(view => (
        <GroupCard key={view.id} view={view} draft={draft} onDraft={onDraft} />
      ))}
    </>
  )
}
