import { useState } from 'preact/hooks'
import type { Knot } from '#core/locate/knot.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { App } from '#app/app.ts'
import { Disclosure } from '#app/features/progress/disclosure.tsx'
import { BodyMap } from '#app/map/body-map.tsx'
import { viewOf } from '#app/map/data/place-outlines.ts'
import { placeWords } from '#app/map/place-words.ts'
import { Button } from '#app/ui/button.tsx'
import { Deferred, useFetched } from '#app/ui/deferred.tsx'
import type { KnotHistory } from './knot-history.tsx'
import { returnWords } from './words/return.ts'
import { standingWords } from './words/standing.ts'
import './knots-card.css'

const words = standingWords.knot

interface KnotsCardProps {
  readonly app: App
  readonly knots: readonly Knot[]
}

/** What somebody works on: each knot with its place and a history to open; painting anew, and the end. */
export function KnotsCard({ app, knots }: KnotsCardProps) {
  const [ends, setEnds] = useState(false)
  return (
    <section class="card today-knots">
      <h2>{returnWords.knots}</h2>
      <Deferred fallback={<div class="map" />}>
        <BodyMap
          view={viewOf(knots.map(({ place }) => place))}
          layer="superficial"
          crop="torso"
          title={knots.map(nameOf).join(', ')}
          spots={knots.map(knot => knot.place)}
        />
      </Deferred>
      <ul class="today-names">
        {knots.map(knot => (
          <li key={knot.id}>
            <strong>{nameOf(knot)}</strong> <span class="small muted">{muscles[knot.muscle].name}</span>
            <Disclosure summary={words.open} of={`${nameOf(knot)}, ${muscles[knot.muscle].name}`}>
              <History app={app} knot={knot} knots={knots} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {ends ? (
        <div class="standing-ask" role="group" aria-label={words.gone}>
          <p>{words.sure}</p>
          <div class="row-wrap">
            <Button variant="main" onPress={() => void app.store.record({ type: 'course-closed' })}>
              {words.yes}
            </Button>
            <Button onPress={() => setEnds(false)}>{words.no}</Button>
          </div>
        </div>
      ) : (
        <div class="row-wrap">
          <Button variant="quiet" icon="find" onPress={() => app.addresses.go('find')}>
            {returnWords.again}
          </Button>
          <Button variant="quiet" icon="check" onPress={() => setEnds(true)}>
            {words.gone}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Fetched when it is first opened: its curve and table are of no use before. */
function History(props: Parameters<typeof KnotHistory>[0]) {
  const Part = useFetched(() => import('./knot-history.tsx').then(loaded => loaded.KnotHistory))
  return Part ? <Part {...props} /> : null
}

function nameOf({ name, place }: Knot): string {
  return name ?? placeWords(place)
}
