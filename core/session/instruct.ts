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
  /** One short imperative sentence each. */
  readonly lines: readonly string[]
  readonly stop: readonly string[]
  /** How hard, from–to, 0–10. */
  readonly hard: readonly [number, number]
}

/** The words of one step. Nothing is made up here: every line is in a record, and only a figure of pain may be lower. */
export function wordsOf(step: Step, records: Instructions): StepWords {
  const technique = records.techniques[step.technique]
  const start = Math.min(technique.dose?.startPain ?? 0, step.maxPain)
  const hard: readonly [number, number] = [start, step.maxPain]
  if (step.movement) {
    const movement = records.movements[step.movement]
    return { title: movement.name, lines: movement.steps, stop: movement.stop, hard }
  }
  if (step.muscle) {
    const muscle = records.muscles[step.muscle]
    const release = releaseFor(step, muscle)
    const lines = release?.steps ?? technique.steps
    return {
      title: muscle.name,
      lines: technique.kind === 'release' ? lines.map(line => atMost(line, step.maxPain)) : lines,
      stop: [...muscle.dangers, ...technique.stop],
      hard,
    }
  }
  return { title: technique.name, lines: technique.steps, stop: technique.stop, hard }
}

/**
 * A line of a release for somebody who may take less than its record says: no figure of pain in it is above `most`. The
 * only figures of such lines are pain of ten, in any language.
 */
export function atMost(line: string, most: number): string {
  return line.replace(/\b\d\b/g, figure => String(Math.min(Number(figure), most)))
}

/** The muscle's own way of using this step's tool, if it has one. */
export function releaseFor(step: Step, muscle: Muscle): Release | undefined {
  return (
    muscle.releases.find(
      r => r.technique === step.technique && r.tool === step.tool && r.posture === step.posture,
    ) ?? muscle.releases.find(r => r.technique === step.technique && r.tool === step.tool)
  )
}
