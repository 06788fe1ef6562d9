/** Day 1 of a case as it is heard and seen. */
import { scriptOf, type Script } from '#core/session/script/script.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Case } from './case-file.ts'
import { planOfCase } from './plan-of-case.ts'

/** The script of the first day; an empty one where there is no session. */
export function transcriptOf(read: Case): Script {
  const { outcome } = planOfCase(read)
  const steps = outcome.ok ? (outcome.plan.days[0]?.steps ?? []) : []
  return scriptOf(steps, { muscles, techniques, movements, regions })
}
