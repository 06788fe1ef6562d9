import type { Knot } from '#core/locate/knot.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { viewOf } from '#app/map/data/place-outlines.ts'
import { cropFor, type Crop } from '#app/map/crop.ts'
import { spotOf } from '#app/map/data/spots.ts'
import { pressWords } from './words.ts'

interface KnotNamesProps {
  readonly knots: readonly Knot[]
  readonly onName: (knot: string, name: string) => void
}

/** Knots by the name the person gives them. */
export function KnotNames({ knots, onName }: KnotNamesProps) {
  return (
    <section class="card knots">
      <h2>{pressWords.knots}</h2>
      <BodyMap
        view={viewOf(knots.map(({ place }) => place))}
        layer="superficial"
        crop={cropOf(knots)}
        title={knots.map(({ name }) => name).join(', ')}
        knots={knots.map(({ place }, index) => ({ place, label: `${index + 1}` }))}
      />
      <ol>
        {knots.map((knot, index) => (
          <li key={knot.id}>
            <label>
              <span class="small muted">{pressWords.name(index + 1)}</span>
              <input
                type="text"
                maxLength={80}
                value={knot.name ?? ''}
                onInput={event => onName(knot.id, event.currentTarget.value.slice(0, 80))}
              />
            </label>
            <p class="small muted">
              {muscles[knot.muscle].name} · {pressWords.states[knot.state]}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One knot is shown from near, several on the whole back. */
function cropOf([only, ...others]: readonly Knot[]): Crop {
  const spot = only && others.length === 0 ? spotOf(only.triggerPoint, only.side) : undefined
  return spot ? cropFor(spot.view, [spot.x, spot.y]) : 'torso'
}
