import { useState } from 'preact/hooks'
import type { Region } from '#core/regions.ts'
import type { Place } from '#core/regions.ts'
import { PLACE_OUTLINES } from './place-outlines.ts'
import './place-list.css'
import { mapWords } from './words.ts'

interface PlaceListProps {
  readonly chosen: readonly Place[]
  readonly onChosen: (places: readonly Place[]) => void
  readonly regions: Readonly<Record<Region, { readonly label: string }>>
}

const SIDE_WORDS = { L: mapWords.left, R: mapWords.right, M: mapWords.middle } as const
const placesOnMap: ReadonlySet<Place> = new Set(PLACE_OUTLINES.map(({ place }) => place))

/** The same choice without a drawing: search, tick, done. */
export function PlaceList({ chosen, onChosen, regions }: PlaceListProps) {
  const [filter, setFilter] = useState('')
  const wanted = filter.trim().toLowerCase()
  const rows = Object.entries(regions).filter(([, { label }]) => label.toLowerCase().includes(wanted))
  const toggle = (place: Place) =>
    onChosen(chosen.includes(place) ? chosen.filter(other => other !== place) : [...chosen, place])
  return (
    <div class="place-list">
      <label class="place-filter">
        <span>{mapWords.filter}</span>
        <input type="search" value={filter} onInput={event => setFilter(event.currentTarget.value)} />
      </label>
      {rows.length === 0 && <p role="status">{mapWords.noMatch}</p>}
      <ul>
        {rows.map(([region, { label }]) => (
          <li key={region}>
            <span class="place-name">{label}</span>
            <span class="place-sides">
              {[...placesOnMap]
                .filter(place => place.startsWith(`${region}.`))
                .map(place => (
                  <label key={place}>
                    <input type="checkbox" checked={chosen.includes(place)} onChange={() => toggle(place)} />
                    <span>
                      <span class="visually-hidden">{label}, </span>
                      {SIDE_WORDS[place.endsWith('.L') ? 'L' : place.endsWith('.R') ? 'R' : 'M']}
                    </span>
                  </label>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
