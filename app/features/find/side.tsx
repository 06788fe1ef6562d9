import type { Signal } from '@preact/signals'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import type { Candidate, Painted } from '#core/locate/locate.ts'
import { lookAlikes } from '#core/locate/look-alikes.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { lookAlikes as lookAlikeTable } from '#knowledge/atlas/look-alikes.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { placeWords } from '#app/map/place-words.ts'
import { Button } from '#app/ui/button.tsx'
import { Candidates } from './candidates.tsx'
import { rate, type Pains } from './drawing.ts'
import { Habits } from './habits.tsx'
import { PainScale } from '#app/ui/pain-scale.tsx'
import { findWords } from './words.ts'

interface FindSideProps {
  readonly painted: Painted
  readonly spots: readonly (readonly Place[])[]
  readonly candidates: readonly Candidate[]
  readonly pains: Signal<Pains>
  readonly causes: Signal<readonly Cause[]>
  readonly aggravations: Signal<readonly Aggravation[]>
  readonly onGoOn: () => void
}

/** What the drawing means: the muscles that could send this pain, what brings it on, and how bad it is. */
export function FindSide({ painted, spots, candidates, pains, causes, aggravations, onGoOn }: FindSideProps) {
  const nothing = spots.length === 0
  const rated = rate(spots, pains.value)
  const open = rated.some(({ intensity }) => intensity === undefined)
  const tell = (place: Place | '') => (value: number) => {
    pains.value = { ...pains.value, [place]: value }
  }
  return (
    <div class="find-side">
      {!nothing && (
        <>
          <Candidates candidates={candidates} regions={regions} />
          <AlsoThinkOf painted={painted} />
          <Habits
            candidates={candidates}
            causes={causes.value}
            aggravations={aggravations.value}
            onCauses={next => (causes.value = next)}
            onAggravations={next => (aggravations.value = next)}
          />
        </>
      )}
      <div class="card">
        {rated.length < 2 ? (
          <PainScale
            label={findWords.how}
            value={rated[0]?.intensity ?? pains.value['']}
            onValue={tell(rated[0]?.places[0] ?? '')}
          />
        ) : (
          rated.map(({ places: own, intensity }) => (
            <PainScale
              key={own[0]}
              label={findWords.howAt(own.slice(0, 2).map(placeWords).join('; '))}
              value={intensity}
              onValue={tell(own[0] ?? '')}
            />
          ))
        )}
      </div>
      <Button variant="main" size="large" onPress={onGoOn} disabled={nothing || open}>
        {findWords.next}
      </Button>
      <p class="small muted" role="status">
        {nothing ? findWords.needPaint : open ? findWords.needPain : ''}
      </p>
    </div>
  )
}

/** What else hurts there: said, and asked about in the check that follows. */
function AlsoThinkOf({ painted }: { readonly painted: Painted }) {
  const rows = lookAlikes(painted, lookAlikeTable)
  if (rows.length === 0) return null
  return (
    <details class="card find-more">
      <summary>{findWords.alsoThinkOf}</summary>
      <ul class="find-also">
        {rows.map(({ alsoThinkOf }) => (
          <li key={alsoThinkOf} class="small">
            {alsoThinkOf}
          </li>
        ))}
      </ul>
    </details>
  )
}
