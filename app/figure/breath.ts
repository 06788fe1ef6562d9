/** What moves of somebody who holds still. */
import type { Pose } from './pose.ts'

/** Between which two poses a motion is, and how far along. */
export interface Moment {
  readonly from: Pose
  readonly to: Pose
  readonly share: number
}

/** Seconds between two breaths while nothing else moves, and how deep they are. */
const BREATH = 5
const DEPTH = 0.7

/** A pose that is held for so many seconds: it breathes. */
export const held = (pose: Pose, seconds: number): Moment => ({
  from: pose,
  to: breathed(pose),
  share: (1 - Math.cos((seconds / BREATH) * 2 * Math.PI)) / 2,
})

/** The same pose at the other end of a breath. */
const breaths = new WeakMap<Pose, Pose>()
function breathed(pose: Pose): Pose {
  const known = breaths.get(pose)
  if (known) return known
  const made = { ...pose, breath: pose.breath < 0.5 ? pose.breath + DEPTH : pose.breath - DEPTH }
  breaths.set(pose, made)
  return made
}

/** True where nothing moves but a breath. */
export const isBreath = ({ from, to }: Moment): boolean => breaths.get(from) === to
