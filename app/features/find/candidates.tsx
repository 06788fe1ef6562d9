import { joinSides, type JoinedCandidate } from '#core/locate/both-sides.ts'
import { hasMuscularPattern, type Candidate } from '#core/locate/locate.ts'
import { regionOf, type Place, type Region } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { words } from '#app/i18n/words.ts'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { findWords } from './words.ts'

interface CandidatesProps {
  readonly candidates: readonly Candidate[]
  readonly regions: Readonly<Record<Region, { readonly label: string }>>
}

/** Muscles worth checking, with an honest bar and the reason. */
export function Candidates({ candidates, regions }: CandidatesProps) {
  const named = (places: readonly Place[]) =>
    [...new Set(places.map(place => sentenceWords.within(regions[regionOf(place)].label)))].join(', ')
  return (
    <section class="card">
      <div>
        <h2>{findWords.worth}</h2>
        <p class="small muted">{hasMuscularPattern(candidates) ? findWords.worthText : findWords.nothing}</p>
      </div>
      <ul class="candidates">
        {joinSides(candidates)
          .slice(0, 3)
          .map(candidate => (
            <li key={candidate.muscle}>
              <div class="candidate-head">
                <strong>
                  {muscles[candidate.muscle].name}, {sidesOf(candidate)}
                </strong>
                <span class="small">{findWords.confidence[candidate.confidence]}</span>
              </div>
              <meter
                min={0}
                max={1}
                value={candidate.score}
                aria-label={findWords.confidence[candidate.confidence]}
              />
              <p class="small muted">{findWords.sends(named(candidate.explains))}</p>
            </li>
          ))}
      </ul>
    </section>
  )
}

function sidesOf({ sides }: JoinedCandidate): string {
  const [first] = sides
  return sides.length === 2 || first === undefined ? findWords.bothSides : words.sides[first]
}
