import type { CheckPart, Draft } from '#core/safety/check/draft.ts'
import type { GroupView } from '#core/safety/check/groups.ts'
import { ConfirmCard } from './confirm-card.tsx'
import { GroupCard } from './group-card.tsx'

interface CheckGroupsProps {
  readonly part: CheckPart
  readonly groups: readonly GroupView[]
  /** The groups of a later part that was told last time too: they are confirmed with this one. */
  readonly later?: readonly GroupView[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** The groups of a part; what was told last time is on one card that confirms it. What own words raised comes first. */
export function CheckGroups({ part, groups, later = [], draft, onDraft }: CheckGroupsProps) {
  const waiting = draft.unconfirmed.includes(part)
  const isTold = ({ answer }: GroupView) => waiting && answer !== undefined
  const asked = groups.filter(view => !isTold(view))
  const isRaised = ({ signs }: GroupView) => signs.some(({ flag }) => draft.raised.includes(flag))
  const ordered = [...asked.filter(isRaised), ...asked.filter(view => !isRaised(view))]
  return (
    <>
      {waiting && (
        <ConfirmCard groups={[...groups, ...later].filter(isTold)} draft={draft} onDraft={onDraft} />
      )}
      {ordered.map(view => (
        <GroupCard key={view.id} view={view} draft={draft} onDraft={onDraft} />
      ))}
    </>
  )
}
