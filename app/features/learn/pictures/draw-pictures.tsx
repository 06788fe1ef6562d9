/** Draws the pictures in a document of Learn, as the app draws them elsewhere: without a network, and as the person chose. */
import { render, type VNode } from 'preact'
import type { Muscle } from '#core/vocabulary/records.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { FigureStyle, type FigureStyleValue } from '#app/figure/figure-style.ts'
import { Figure } from '#app/figure/figure.tsx'
import { isMotion } from '#app/figure/motions.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { parseMap } from '#app/features/learn/reader/marks.ts'
import { BETWEEN_THE_BLADES, muscleMaps, type NamelessMap } from './muscle-maps.ts'

/** Draws into each of these places. Returns what takes the drawings away. */
export function drawPictures(places: readonly Element[], style: FigureStyleValue): () => void {
  const known = places.flatMap(place => {
    const picture = pictureFor(place)
    return picture ? [{ place, picture }] : []
  })
  // All from one root: the ids inside them must differ.
  const apart = document.createElement('div')
  render(
    <FigureStyle.Provider value={style}>{known.map(({ picture }) => picture)}</FigureStyle.Provider>,
    apart,
  )
  const drawn = [...apart.children]
  known.forEach(({ place }, index) => place.replaceChildren(...drawn.slice(index, index + 1)))
  return () => render(null, apart)
}

/** The picture that belongs there, under the name of the one that stands there. */
function pictureFor(place: Element): VNode | undefined {
  const title = place.querySelector('svg')?.getAttribute('aria-label') ?? ''
  const motion = place.getAttribute('data-figure')
  if (motion !== null) return isMotion(motion) ? <Figure motion={motion} title={title} /> : undefined
  const map = mapOf(place.getAttribute('data-map') ?? '')
  return map && <BodyMap {...map} title={title} />
}

function mapOf(mark: string): NamelessMap | undefined {
  const shown = parseMap(mark)
  if (!shown || shown === 'between-the-blades') return shown && BETWEEN_THE_BLADES
  const muscle: Muscle = muscles[shown.of]
  return muscleMaps(muscle)[shown.place][shown.index]
}
