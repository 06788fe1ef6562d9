import { useEffect, useState } from 'preact/hooks'
import type { Place } from '#core/vocabulary/regions.ts'
import { placeWords } from '#app/map/place-words.ts'
import { Button } from '#app/ui/button.tsx'
import { PainScale } from '#app/ui/pain-scale.tsx'
import type { Spot } from './drawing.ts'
import { LikelyChip, type Likely } from './likely.tsx'
import './marked-panel.css'
import { findWords } from './words.ts'

interface MarkedPanelProps {
  /** At least one. */
  readonly spots: readonly Spot[]
  readonly likely: Likely | undefined
  /** The muscle stands out on the map. */
  readonly lit: boolean
  readonly onLight: () => void
  readonly onPain: (spot: Spot, pain: number) => void
  readonly onNext: () => void
  /** To what the drawing means at length, and back. */
  readonly onMore: () => void
}

/** So long an answer is seen before the next spot is asked about: a second tap must not answer for that one, too. */
const STAY_MS = 500

/** What was marked, which muscle it may be, how bad it is and the way on: rises with the first stroke and stays in sight. */
export function MarkedPanel({ spots, likely, lit, onLight, onPain, onNext, onMore }: MarkedPanelProps) {
  const [chosen, setChosen] = useState<Place>()
  /** The spot that was answered a moment ago. */
  const [answered, setAnswered] = useState<Place>()
  useEffect(() => {
    if (answered === undefined) return undefined
    const timer = setTimeout(() => {
      setAnswered(undefined)
      setChosen(undefined)
    }, STAY_MS)
    return () => clearTimeout(timer)
  }, [answered])
  const open = spots.find(({ intensity }) => intensity === undefined)
  const spot = spots.find(({ places }) => places.some(place => place === chosen)) ?? open ?? spots[0]
  if (!spot) throw new Error('the panel is of at least one spot')
  const several = spots.length > 1
  return (
    <section class="marked" aria-label={findWords.panel}>
      <button type="button" class="marked-grip" aria-label={findWords.moreAbout} onClick={onMore} />
      <div class="marked-what">
        {several ? (
          <ol class="marked-spots">
            {spots.map((each, index) => (
              <li key={each.main}>
                <button
                  type="button"
                  class="marked-spot"
                  aria-pressed={each === spot}
                  onClick={() => setChosen(each.main)}
                >
                  <span class="marked-number">{index + 1}</span>
                  <span class="marked-name">{placeWords(each.main)}</span>
                  <strong>{each.intensity ?? '?'}</strong>
                </button>
              </li>
            ))}
          </ol>
        ) : (
          <p class="marked-place">
            <strong>{placeWords(spot.main)}</strong>
            {spot.places.length > 1 && (
              <span class="small muted"> {findWords.andMore(spot.places.length - 1)}</span>
            )}
          </p>
        )}
        {likely && <LikelyChip likely={likely} lit={lit} onLight={onLight} />}
      </div>
      <div class="marked-scale">
        <PainScale
          key={spot.main}
          label={several ? findWords.howAt(placeWords(spot.main)) : findWords.how}
          value={spot.intensity}
          onValue={pain => {
            onPain(spot, pain)
            setChosen(spot.main)
            setAnswered(spot.main)
          }}
        />
      </div>
      <Button variant="main" size="large" onPress={onNext} disabled={open !== undefined}>
        {findWords.next}
        <span class="marked-where">{findWords.nextWhere}</span>
      </Button>
    </section>
  )
}
