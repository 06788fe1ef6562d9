/** Muscles of the belly: their pain is felt in the back, but a painful back alone is no reason to press a belly. */
import type { Muscle } from '#core/vocabulary/records.ts'
import type { BodySide, Region } from '#core/vocabulary/regions.ts'
import type { Press } from './evidence.ts'

const BELLY: readonly Region[] = ['upper-abdomen', 'lower-abdomen', 'groin']
/** Pain here too is no matter of the back alone: the hip flexors send it there. */
const FRONT: readonly Region[] = [...BELLY, 'anterior-thigh']

/** True when all its trigger points lie in the belly. */
export function isOfBelly({ triggerPoints }: Muscle): boolean {
  return triggerPoints.every(({ local }) => local.every(region => BELLY.includes(region)))
}

/**
 * True when the belly or the front of the thigh hurts on this side, or one of the muscle's spots there gave the familiar pain. Only then is
 * a muscle of the belly worth checking. Source: docs/clinical/atlas.md#prior.
 */
export function bellySpeaksFor(
  { triggerPoints }: Muscle,
  side: BodySide,
  painted: readonly Region[],
  presses: readonly Press[],
): boolean {
  return (
    painted.some(region => FRONT.includes(region)) ||
    presses.some(
      press =>
        press.side === side && press.familiar && triggerPoints.some(({ id }) => id === press.triggerPoint),
    )
  )
}
