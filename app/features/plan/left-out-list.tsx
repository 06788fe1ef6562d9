import type { LeftOut } from '#core/plan/day-plan.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { words } from '#app/i18n/words.ts'

/** Everything the plan does not use, and why: nothing is hidden. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return (
    <details class="card">
      <summary>{words.plan.leftOut}</summary>
      <ul class="left-out">
        {leftOut.map(({ technique, because }) => (
          <li key={technique}>
            <strong>{techniques[technique].name}.</strong> {because}
          </li>
        ))}
      </ul>
    </details>
  )
}
