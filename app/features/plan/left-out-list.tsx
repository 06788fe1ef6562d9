import type { LeftOut } from '#core/plan/day-plan.ts'
import type { Technique } from '#core/vocabulary/records.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { planWords } from './words/plan.ts'

/** What people look for first in a plan for a knot, and what they hardly expect at all. */
const EXPECTED: readonly Technique['kind'][] = [
  'release',
  'warmth',
  'movement',
  'habit',
  'device',
  'medicine',
  'not-offered',
]

const rankOf = ({ technique }: LeftOut) => EXPECTED.indexOf(techniques[technique].kind)

/**
 * Everything the plan does not use, and why: nothing is hidden. What a person would have expected comes first, and what has
 * the same reason stands together.
 */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const expected = leftOut.toSorted((a, b) => rankOf(a) - rankOf(b))
  const reasons = [...new Set(expected.map(({ because }) => because))]
  const namesFor = (reason: string) =>
    expected.filter(({ because }) => because === reason).map(({ technique }) => techniques[technique].name)
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
