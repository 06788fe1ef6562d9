import type { Question } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'

/** Every sign that needs an ambulance. */
export const URGENT_SIGNS = Object.values<Question>(safety.questions).filter(
  ({ tier }) => tier === 'emergency-now',
)

/** Every sign that needs an ambulance, in short, for whoever reads without having been asked. */
export function UrgentSigns() {
  return (
    <ul>
      {URGENT_SIGNS.map(({ flag, short }) => (
        <li key={flag}>{short}</li>
      ))}
    </ul>
  )
}
