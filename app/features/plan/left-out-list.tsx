import type { LeftOut } from '#core/plan/day-plan.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { planWords } from './words/plan.ts'

/** Everything the plan does not use, and why: nothing is hidden. What has the same reason stands together. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const reasons = [...new Set(leftOut.map(({ because }) => because))]
  const namesFor = (reason: string) =>
    leftOut.filter(({ because }) => because === reason).map(({ technique }) => techniques[technique].name)
  return (
    <details class="card">
      <summary>{planWords.checked.leftOut}</summary>
      <ul class="left-out">
        {reasons.map(reason => (
          <li key={reason}>
            <strong>{namesFor(reason).join(' · ')}.</strong> {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
