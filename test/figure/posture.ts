/** Which posture a body is in. For the tests. */
import { bothSides } from '#app/figure/body.ts'
import type { Body } from '#app/figure/pose.ts'
import type { Posture } from '#core/vocabulary/ids.ts'

/** True for a body in a posture. */
export function isIn(posture: Posture, { trunk: { pelvis }, legs }: Body): boolean {
  const [, height] = pelvis.at
  const [left, up, front] = pelvis.turn
  switch (posture) {
    case 'sitting':
      return height < 0.66 && up[1] > 0.5
    case 'standing':
    case 'wall':
      return height > 0.75
    case 'lying':
      return front[1] > 0.5
    case 'prone':
      return front[1] < -0.5
    case 'side-lying':
      return Math.abs(left[1]) > 0.5
    case 'kneeling':
    case 'all-fours':
      return bothSides.some(side => legs[side].shank.at[1] < 0.1)
  }
}
