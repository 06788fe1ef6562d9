import { useMemo, useState } from 'preact/hooks'
import { regionOf, REGIONS, sideOf, type Place, type Region } from '#core/vocabulary/regions.ts'
import { allPlaces } from './data/place-outlines.ts'
import './place-list.css'
import { mapWords } from './words.ts'

interface PlaceListProps {
  readonly chosen: readonly Place[]
  readonly onToggle: (place: Place) => void
  readonly regions: Readonly<Record<Region, { readonly label: string }>>
}

type Part = keyof typeof mapWords.parts

/** Each part of the body begins at one region of the list, which runs from the crown down. The back comes first. */
const BEGINS: readonly (readonly [Part, Region])[] = [
  ['head', 'head-vertex'],
  ['neck', 'suboccipital'],
  ['shoulder', 'neck-shoulder-angle'],
  ['back', 'cervicothoracic-midline'],
  ['hip', 'iliac-crest-posterior'],
  ['leg', 'lateral-thigh'],
  ['front', 'clavicle-upper-chest'],
  ['arm', 'anterior-arm'],
]
const ORDER: readonly Part[] = ['back', 'shoulder', 'neck', 'head', 'hip', 'leg', 'arm', 'front']

function partOf(region: Region): Part {
  const index = REGIONS.indexOf(region)
  return BEGINS.findLast(([, first]) => REGIONS.indexOf(first) <= index)?.[0] ?? 'head'
}

const ALSO_CALLED: Readonly<Partial<Record<Region, string>>> = mapWords.alsoCalled

/** Everything a place is called, in small letters: its name, what else people say, and the part of the body. */
function namesOf(region: Region, label: string): string {
  return [label, ALSO_CALLED[region], mapWords.parts[partOf(region)]].join(' ').toLowerCase()
}

const SIDE_WORDS = { L: mapWords.left, R: mapWords.right, M: mapWords.middle } as const

/** The same choice without a drawing: search, tick, done. */
export function PlaceList({ chosen, onToggle, regions }: PlaceListProps) {
  const [filter, setFilter] = useState('')
  const places = useMemo(allPlaces, [])
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = REGIONS.filter(region => {
    const names = namesOf(region, regions[region].label)
    return wanted.every(word => names.includes(word))
  })
  return (
    <div class="place-list">
      <label class="place-filter">
        <span>{mapWords.filter}</span>
        <input type="search" value={filter} onInput={event => setFilter(event.currentTarget.value)} />
      </label>
      <p class="small muted" role="status">
        {shown.length === 0
          ? mapWords.noMatch
          : wanted.length > 0
            ? mapWords.found(shown.length)
            : mapWords.chosen(chosen.length)}
      </p>
      <div class="place-parts">
        {ORDER.map(part => {
          const own = shown.filter(region => partOf(region) === part)
          const ticked = chosen.filter(place => partOf(regionOf(place)) === part).length
          return (
            own.length > 0 && (
              <details key={part} open={wanted.length > 0 || ticked > 0 || part === ORDER[0]}>
                <summary>
                  <h2>{mapWords.parts[part]}</h2>
                  {ticked > 0 && <span class="small muted">{mapWords.chosen(ticked)}</span>}
                </summary>
                <ul>
                  {own.map(region => (
                    <li key={region}>
                      <span class="place-name">{regions[region].label}</span>
                      <span class="place-sides">
                        {places
                          .filter(place => regionOf(place) === region)
                          .map(place => (
                            <label key={place}>
                              <input
                                type="checkbox"
                                checked={chosen.includes(place)}
                                onChange={() => onToggle(place)}
                              />
                              <span>
                                <span class="visually-hidden">{regions[region].label}, </span>
                                {SIDE_WORDS[sideOf(place)]}
                              </span>
                            </label>
                          ))}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            )
          )
        })}
      </div>
    </div>
  )
}
