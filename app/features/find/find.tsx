import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Quality, View } from '#core/locate/painting.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import type { ScreenProps } from '#app/app.ts'
import type { Crop } from '#app/map/crop.ts'
import { spotOf } from '#app/map/data/spots.ts'
import type { Layer } from '#app/map/drawing.ts'
import { PlaceList } from '#app/map/place-list.tsx'
import { placeWords } from '#app/map/place-words.ts'
import { Button } from '#app/ui/button.tsx'
import { NothingHurts } from '#app/ui/nothing-hurts.tsx'
import { Details, MoreChoices } from './details.tsx'
import { preloadMap } from './drawing.ts'
import { likelyOf } from './likely.tsx'
import { FindMap, type Looking } from './map.tsx'
import { MarkedPanel } from './marked-panel.tsx'
import { useDrawing } from './use-drawing.ts'
import './find.css'
import { findWords } from './words.ts'

/** Draw the pain, see the muscle that could send it, say how bad it is. */
export function Find({ app }: ScreenProps) {
  const drawing = useDrawing(app)
  const { history, painted, places, spots, candidates, causes, aggravations } = drawing
  const mode = useSignal<'map' | 'list'>('map')
  const looking: Looking = {
    view: useSignal<View>('back'),
    layer: useSignal<Layer>('skin'),
    crop: useSignal<Crop>('upper'),
    tool: useSignal<'brush' | 'erase'>('brush'),
    quality: useSignal<Quality>('ache'),
  }
  const { body } = app.store.diary.value
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(preloadMap, [])

  const isMarked = spots.length > 0
  useRoomForPanel(page, isMarked)

  const likely = useMemo(() => likelyOf(candidates), [candidates])
  const lit = looking.layer.value !== 'skin'
  /** Takes the skin off the likely muscle, seen from where it lies; and lays it on again. */
  const light = () => {
    const [best] = candidates
    const spot = best?.triggerPoints[0] === undefined ? undefined : spotOf(best.triggerPoints[0], best.side)
    mode.value = 'map'
    looking.layer.value = lit || !best ? 'skin' : muscles[best.muscle].layer
    if (!lit && spot) looking.view.value = spot.view
  }

  /** From the map to the list and back, to the top of it. */
  const change = () => {
    mode.value = mode.value === 'map' ? 'list' : 'map'
    scrollTo({ top: 0 })
  }

  /** To what lies below the map; from there, back up to it. */
  const more = () => {
    const below = page.current?.querySelector('.find-details')
    const isBelow = (below?.getBoundingClientRect().top ?? 0) < innerHeight / 3
    scrollBy({ top: isBelow ? -scrollY : (below?.getBoundingClientRect().top ?? 0) - 12, behavior: 'smooth' })
  }

  const details = useMemo(
    () =>
      places.length > 0 && (
        <Details
          painted={painted}
          places={places}
          candidates={candidates}
          causes={causes}
          aggravations={aggravations}
        />
      ),
    [painted, places, candidates],
  )

  return (
    <div ref={page} class={`page find ${isMarked ? 'find-marked' : ''}`}>
      <div class="find-fold">
        <header class="find-head">
          <h1>{findWords.title}</h1>
          {mode.value === 'map' && <p class="small muted">{findWords.text}</p>}
        </header>

        {mode.value === 'map' ? (
          <FindMap
            looking={looking}
            build={body.build === 'usual' ? undefined : body.build}
            history={history.value}
            onHistory={drawing.change}
            candidates={candidates}
            spots={spots}
            likely={likely}
            lit={lit}
            onLight={light}
          />
        ) : (
          <PlaceList chosen={places} onToggle={drawing.toggle} regions={regions} />
        )}
      </div>

      <p class="visually-hidden" role="status">
        {isMarked && findWords.heard(spots.map(({ main }) => placeWords(main)).join('; '))}
      </p>
      {isMarked && (
        <MarkedPanel
          spots={spots}
          likely={likely}
          lit={lit}
          onLight={light}
          onPain={drawing.tell}
          onNext={drawing.goOn}
          onMore={more}
        />
      )}

      <div class="find-details">
        <Button variant="quiet" onPress={change}>
          {mode.value === 'map' ? findWords.list : findWords.map}
        </Button>
        {!isMarked && !app.store.diary.value.painted && <NothingHurts app={app} variant="quiet" />}
        {!isMarked && <p class="small muted">{findWords.needPaint}</p>}
        {details}
        {mode.value === 'map' && <MoreChoices app={app} looking={looking} />}
      </div>
    </div>
  )
}

/** Tells the style how high the panel is: the map takes the room that it leaves. */
function useRoomForPanel(page: RefObject<HTMLDivElement | null>, isMarked: boolean): void {
  useLayoutEffect(() => {
    const { current: root } = page
    const panel = root?.querySelector<HTMLElement>('.marked')
    if (!root || !panel || typeof ResizeObserver === 'undefined') return undefined
    const tell = () => root.style.setProperty('--panel', `${panel.offsetHeight}px`)
    tell()
    const observer = new ResizeObserver(tell)
    observer.observe(panel)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--panel')
    }
  }, [isMarked])
}
