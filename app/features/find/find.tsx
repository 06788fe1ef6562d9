import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import { locate } from '#core/locate/locate.ts'
import { parsePainting, type Painting } from '#core/locate/painting.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { PlaceList } from '#app/map/place-list.tsx'
import { placeWords } from '#app/map/place-words.ts'
import { historyOf } from '#app/map/paint/strokes.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeferredValue } from '#app/ui/deferred.tsx'
import { dabOf, listedBefore, preloadMap, rate, understand, type Pains } from './drawing.ts'
import { FindMap } from './map.tsx'
import { FindSide } from './side.tsx'
import './find.css'
import { findWords } from './words.ts'

/** The drawing between two visits to this screen, so that a reload loses nothing. */
const STORAGE_KEY = 'painting'

/** Draw the pain, see the muscles that could send it, say how bad it is. */
export function Find({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const touched = useMemo(() => takeTouch(app), [])
  const history = useSignal(historyOf([...(diary.painted?.painting ?? []), ...touched]))
  const listed = useSignal<readonly Place[]>(listedBefore(diary.painted))
  const pains = useSignal<Pains>({})
  const causes = useSignal<readonly Cause[]>(diary.causes)
  const aggravations = useSignal<readonly Aggravation[]>(diary.aggravations)
  const mode = useSignal<'map' | 'list'>('map')

  useEffect(() => {
    void app.platform.storage.get(STORAGE_KEY).then(value => {
      const parsed = parsePainting(value)
      const { painting } = history.value
      if (parsed.ok && painting.length === touched.length)
        history.value = historyOf([...parsed.painting, ...painting])
      if (touched.length > 0) keep(history.value.painting)
    })
  }, [])
  useLayoutEffect(preloadMap, [])

  // The stroke is shown at once; what it means is worked out after the next paint.
  const deferredPainting = useDeferredValue(history.value.painting)
  const { painted, places, spots } = useMemo(
    () => understand({ painting: deferredPainting, listed: listed.value }),
    [deferredPainting, listed.value],
  )
  const candidates = useMemo(
    () => locate(painted, { causes: causes.value, aggravations: aggravations.value, presses: [] }, muscles),
    [painted, causes.value, aggravations.value],
  )

  const keep = (painting: Painting) => void app.platform.storage.set(STORAGE_KEY, painting)
  const change = (next: typeof history.value) => {
    history.value = next
    keep(next.painting)
  }

  const goOn = () => {
    // A stroke of a moment ago may not be understood yet: it counts all the same.
    const { painting } = history.value
    const { painted, places, spots } = understand({ painting, listed: listed.value })
    const rated = rate(spots, pains.value)
    const known = rated.flatMap(({ places, intensity }) =>
      intensity === undefined ? [] : [{ places, intensity }],
    )
    if (known.length === 0 || known.length < rated.length) return
    void app.store.record(
      {
        type: 'pain-painted',
        painting,
        places,
        intensity: Math.max(...known.map(({ intensity }) => intensity)),
        shares: painted,
        spots: known,
      },
      { type: 'habits-ticked', causes: causes.value, aggravations: aggravations.value },
    )
    void app.platform.storage.set(STORAGE_KEY, undefined)
    app.addresses.go('check')
  }

  const side = useMemo(
    () => (
      <FindSide
        painted={painted}
        spots={spots}
        candidates={candidates}
        pains={pains}
        causes={causes}
        aggravations={aggravations}
        onGoOn={goOn}
      />
    ),
    [painted, spots, candidates],
  )

  return (
    <div class="page find">
      <header class="page-head find-head">
        <h1>{findWords.title}</h1>
        <p class="muted">{findWords.text}</p>
      </header>

      <div class="find-map">
        {mode.value === 'map' ? (
          <FindMap app={app} history={history.value} onHistory={change} candidates={candidates} />
        ) : (
          <PlaceList
            chosen={listed.value}
            onChosen={chosen => {
              listed.value = chosen
            }}
            regions={regions}
          />
        )}
        <p class="small muted" role="status">
          {places.length > 0 && findWords.marked(places.map(placeWords).join('; '))}
        </p>
        <Button variant="quiet" onPress={() => (mode.value = mode.value === 'map' ? 'list' : 'map')}>
          {mode.value === 'map' ? findWords.list : findWords.map}
        </Button>
      </div>

      {side}
    </div>
  )
}

/** What was touched on Today on the way here, once. */
function takeTouch(app: App): Painting {
  const { value: touch } = app.justTouched
  app.justTouched.value = undefined
  return touch ? dabOf(touch) : []
}
