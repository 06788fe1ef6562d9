/** Left and right of one muscle are one line for the reader. Source: docs/clinical/atlas.md#both-sides. */
import type { BodySide } from '#core/vocabulary/regions.ts'
import type { Candidate } from './locate.ts'

/** A muscle worth checking, on one side or on both. */
export interface JoinedCandidate extends Pick<Candidate, 'muscle' | 'score' | 'confidence' | 'explains'> {
  readonly sides: readonly BodySide[]
}

/**
 * Candidates, likeliest first, with left and right of a muscle in one: their scores added up, the better confidence, all
 * that they explain.
 */
export function joinSides(candidates: readonly Candidate[]): readonly JoinedCandidate[] {
  const joined = candidates.flatMap(({ muscle, confidence }, at) => {
    if (candidates.findIndex(other => other.muscle === muscle) !== at) return []
    const both = candidates.filter(other => other.muscle === muscle)
    return [
      {
        muscle,
        confidence,
        sides: both.map(({ side }) => side).toSorted(),
        score: both.reduce((sum, { score }) => sum + score, 0),
        explains: both.flatMap(({ explains }) => explains),
      },
    ]
  })
  return joined.toSorted((a, b) => b.score - a.score)
}
