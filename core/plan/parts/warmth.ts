/** Warmth or cold at the start of a session. */
import { hasTool } from '#core/plan/context/allowed.ts'
import type { PhaseId, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Variants } from './pack.ts'
import type { Step } from '#core/session/step.ts'
import type { Technique } from '#core/vocabulary/records.ts'
import type { TrialOption } from '#core/measures/trial.ts'

/** What a trial of warmth may draw. */
export const WARMTHS: ReadonlySet<TrialOption> = new Set(['heat', 'cold', 'contrast'])

/** Heat by default and on every very sore day, cold when fresh or when the person's own trial drew it; while rebuilding only where asked for. Source: docs/clinical/seed-facts.md#c-1. */
export function warmthVariants(
  { request, knowledge, response, allows }: PlanContext,
  phase: PhaseId,
  sore: boolean,
): Variants {
  const { trial } = response
  const asked =
    request.setup.warmth !== undefined ||
    response.change === 'heat-first' ||
    (trial !== undefined && WARMTHS.has(trial))
  if (phase === 'p4-prevent' || (trial === 'none' && phase !== 'p0-acute')) return []
  if (phase === 'p3-rebuild' && !asked) return []
  const choice = sore && phase !== 'p0-acute' ? 'heat' : wanted(request.setup.warmth, trial, phase)
  const instead = choice !== 'heat' && choice !== trial && phase !== 'p0-acute'
  return variantsOf(choice) ?? (instead ? variantsOf('heat') : undefined) ?? []

  function variantsOf(id: TechniqueId): Variants | undefined {
    const technique = knowledge.techniques[id]
    const { dose } = technique
    const allowance = allows(id)
    const fits = id === 'cold' || id === trial || technique.phases.includes(phase)
    if (!dose || !allowance.allowed || !fits) return undefined
    const tool = warmthTool(request, technique)
    const [least] = dose.secondsRange
    if (tool === undefined || allowance.maxSeconds < least) return undefined
    const step = (repeats: number): readonly Step[] => [
      {
        technique: id,
        tool,
        posture: 'sitting',
        seconds: least,
        repeats,
        restSeconds: 0,
        maxPain: dose.maxPain,
        why: {
          kind: request.setup.warmth === id || response.trial === id ? 'choice' : 'order',
          phase,
          words: technique.about,
          sources: technique.sources,
        },
      },
    ]
    const most = Math.max(1, Math.min(dose.repeats, Math.floor(allowance.maxSeconds / least)))
    return Array.from({ length: most }, (_, index) => step(most - index))
  }
}

/** What a kind of warmth is given with: contrast takes all its tools, the others the first that is at hand. */
export function warmthTool(
  request: PlanRequest,
  { id, tools }: Pick<Technique, 'id' | 'tools'>,
): ToolId | undefined {
  if (id !== 'contrast') return hasTool(request, tools)
  return tools.every(tool => hasTool(request, [tool]) !== undefined) ? tools[0] : undefined
}

function wanted(
  warmth: 'heat' | 'ir' | 'contrast' | undefined,
  trial: string | undefined,
  phase: PhaseId,
): TechniqueId {
  if (phase === 'p0-acute') return 'cold'
  if (trial === 'heat' || trial === 'cold' || trial === 'contrast') return trial
  return warmth ?? 'heat'
}
