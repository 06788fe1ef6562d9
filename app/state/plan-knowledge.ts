import type { PlanKnowledge } from '#core/plan/context/request.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'

/** The records a plan and a programme are made from. */
export const KNOWLEDGE: PlanKnowledge = { muscles, techniques, movements, regions }
