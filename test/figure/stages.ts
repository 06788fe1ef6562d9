/** The stages of a motion, each worked out once for all tests that look at it. */
import type { At, Motion } from '#app/figure/motion.ts'
import type { Stage } from '#app/figure/props.ts'
import { stageOf } from '#app/figure/scene.ts'
import type { Build } from '#app/figure/skeleton.ts'

/** Of the motion that was looked at last. */
let known: { readonly motion: Motion; readonly stages: Map<string, Stage> } | undefined

/** A body and the things around it at a moment. */
export function stageAt(motion: Motion, at: At, build: Build): Stage {
  if (known?.motion !== motion) known = { motion, stages: new Map() }
  const key = build + JSON.stringify(at)
  const stage = known.stages.get(key) ?? stageOf(motion, at, build)
  known.stages.set(key, stage)
  return stage
}
