import type { MovementId, MuscleId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Movement, Muscle, Release, Technique } from '#core/vocabulary/records.ts'
import type { Step } from './step.ts'

/** The records a step's words come from. */
export interface Instructions {
  readonly muscles: Readonly<Record<MuscleId, Muscle>>
  readonly techniques: Readonly<Record<TechniqueId, Technique>>
  readonly movements: Readonly<Record<MovementId, Movement>>
}

/** What a person reads and hears during one step. */
export interface StepWords {
  readonly title: string
  readonly stop: readonly string[]
  /** How hard, from–to, 0–10. */
  readonly hard: readonly [number, number]
}

/** The words of one step, from its records. What is said while it is done: core/session/script. */
export function wordsOf(step: Step, records: Instructions): StepWords {
  const technique = records.techniques[step.technique]
  const start = Math.min(technique.dose?.startPain ?? 0, step.maxPain)
  const hard: readonly [number, number] = [start, step.maxPain]
  if (step.movement) {
    const movement = records.movements[step.movement]
    return { title: movement.name, stop: movement.stop, hard }
  }
  if (step.muscle) {
    const muscle = records.muscles[step.muscle]
    return { title: muscle.name, stop: [...muscle.dangers, ...technique.stop], hard }
  }
  return { title: technique.name, stop: technique.stop, hard }
}

/** The muscle's own way of using this step's tool, if it has one. */
export function releaseFor(step: Step, muscle: Muscle): Release | undefined {
  return (
    muscle.releases.find(
      r => r.technique === step.technique && r.tool === step.tool && r.posture === step.posture,
    ) ?? muscle.releases.find(r => r.technique === step.technique && r.tool === step.tool)
  )
}
