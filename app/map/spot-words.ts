import type { BodySide } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { mapWords } from './words.ts'

/** A spot that is pressed: its muscle, which of its points, and the side. Undefined where nobody knows it. */
export function spotWords(triggerPoint: string, side: BodySide): string | undefined {
  const muscle = Object.values(muscles).find(({ triggerPoints }) =>
    triggerPoints.some(({ id }) => id === triggerPoint),
  )
  if (!muscle) return undefined
  const number = muscle.triggerPoints.findIndex(({ id }) => id === triggerPoint) + 1
  const point = muscle.triggerPoints.length > 1 ? ` ${number}` : ''
  return `${muscle.name}${point}, ${side === 'L' ? mapWords.left : mapWords.right}`
}
