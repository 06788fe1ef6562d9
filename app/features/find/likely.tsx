import { joinSides, type JoinedCandidate } from '#core/locate/both-sides.ts'
import { hasMuscularPattern, type Candidate } from '#core/locate/locate.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { findWords } from './words.ts'

/** The muscle most worth checking. */
export type Likely = Pick<JoinedCandidate, 'muscle' | 'confidence'>

/** The muscle most worth checking, where one explains what was marked. */
export function likelyOf(candidates: readonly Candidate[]): Likely | undefined {
  return hasMuscularPattern(candidates) ? joinSides(candidates)[0] : undefined
}

interface LikelyChipProps {
  readonly likely: Likely
  /** It stands out on the map. */
  readonly lit: boolean
  readonly onLight: () => void
  /** On the map there is room for the name alone. */
  readonly short?: boolean
}

/** "Levator scapulae, likely": pressed, it shows the muscle below the skin; pressed again, the skin. */
export function LikelyChip({ likely: { muscle, confidence }, lit, onLight, short = false }: LikelyChipProps) {
  const { name } = muscles[muscle]
  return (
    <button type="button" class="likely" aria-pressed={lit} onClick={onLight}>
      <span class="likely-dot" aria-hidden="true" />
      {short ? name : findWords.likely(name, findWords.confidence[confidence])}
    </button>
  )
}
