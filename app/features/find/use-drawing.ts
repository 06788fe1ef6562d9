import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import * as v from 'valibot'
import { listOf, place } from '#core/diary/bounds.ts'
import { locate } from '#core/locate/locate.ts'
import { parsePainting, type Painting } from '#core/locate/painting.ts'
import { AGGRAVATIONS, CAUSES } from '#core/vocabulary/causes.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { App } from '#app/app.ts'
import { erasersOver } from '#app/map/paint/erase-place.ts'
import { addStroke, historyOf, type History } from '#app/map/paint/strokes.ts'
import { useKept } from '#app/state/kept.ts'
import { useDeferredValue } from '#app/ui/deferred.tsx'
import { dabOf, listedBefore, parsePains, rate, understand, type Pains, type Spot } from './drawing.ts'

/** The drawing between two visits to this screen, and how bad each place of it is, so that a reload loses nothing. */
const STORAGE_KEY = 'painting'
const PAINS_KEY = 'painting-pains'

const savedPlaces = listOf(place)
const savedCauses = listOf(v.picklist(CAUSES))
const savedAggravations = listOf(v.picklist(AGGRAVATIONS))

/** What is being marked, what it means, and the ways to change it. */
export function useDrawing(app: App) {
  const diary = app.store.diary.value
  const touched = useMemo(() => takeTouch(app), [])
  const history = useSignal(historyOf([...(diary.painted?.painting ?? []), ...touched]))
  const listed = useKept(app, 'listed', savedPlaces, listedBefore(diary.painted))
  const pains = useSignal<Pains>({})
  const causes = useKept(app, 'causes', savedCauses, diary.causes)
  const aggravations = useKept(app, 'aggravations', savedAggravations, diary.aggravations)

  const keep = (painting: Painting) => void app.platform.storage.set(STORAGE_KEY, painting)
  useEffect(() => {
    void app.platform.storage.get(STORAGE_KEY).then(value => {
      const parsed = parsePainting(value)
      const { painting } = history.value
      if (parsed.ok && painting.length === touched.length)
        history.value = historyOf([...parsed.painting, ...painting])
      if (touched.length > 0) keep(history.value.painting)
    })
    void app.platform.storage.get(PAINS_KEY).then(value => {
      pains.value = { ...parsePains(value), ...pains.value }
    })
  }, [])

  // The stroke is shown at once; what it means is worked out after the next paint.
  const painting = useDeferredValue(history.value.painting)
  const understood = useMemo(() => understand({ painting, listed: listed.value }), [painting, listed.value])
  const candidates = useMemo(
    () =>
      locate(
        understood.painted,
        { causes: causes.value, aggravations: aggravations.value, presses: [] },
        muscles,
      ),
    [understood, causes.value, aggravations.value],
  )
  const spots = useMemo(() => rate(understood, pains.value), [understood, pains.value])

  const change = (next: History) => {
    history.value = next
    keep(next.painting)
  }

  return {
    ...understood,
    history,
    spots,
    candidates,
    causes,
    aggravations,
    change,
    tell: (spot: Spot, pain: number) => {
      const said = Object.fromEntries(spot.places.map(place => [place, pain]))
      pains.value = { ...pains.value, ...said }
      void app.platform.storage.set(PAINS_KEY, pains.value)
    },
    /** Ticks a place of the list, or unticks it: then it loses its paint, and neighbours that lose theirs stay chosen. */
    toggle: (place: Place) => {
      if (!understood.places.includes(place)) {
        listed.change([...listed.value, place])
        return
      }
      const others = understood.places.filter(other => other !== place)
      const erasers = erasersOver(place, history.value.painting)
      if (erasers.length > 0) change(erasers.reduce(addStroke, history.value))
      const left = understand({ painting: history.value.painting, listed: [] }).places
      listed.change(others.filter(other => !left.includes(other)))
    },
    /** Writes it down and goes on, once every spot has its pain. */
    goOn: () => {
      // A stroke of a moment ago may not be understood yet: it counts all the same.
      const { painting: now } = history.value
      const { painted, places, spots: marked } = understand({ painting: now, listed: listed.value })
      const rated = rate({ painted, spots: marked }, pains.value)
      const known = rated.flatMap(({ places: own, intensity }) =>
        intensity === undefined ? [] : [{ places: own, intensity }],
      )
      if (known.length === 0 || known.length < rated.length) return
      void app.store.record(
        {
          type: 'pain-painted',
          painting: now,
          places,
          intensity: Math.max(...known.map(({ intensity }) => intensity)),
          shares: painted,
          spots: known,
        },
        { type: 'habits-ticked', causes: causes.value, aggravations: aggravations.value },
      )
      void app.platform.storage.set(STORAGE_KEY, undefined)
      void app.platform.storage.set(PAINS_KEY, undefined)
      for (const form of [listed, causes, aggravations]) form.drop()
      app.addresses.go('check')
    },
  }
}

/** What was touched on Today on the way here, once. */
function takeTouch(app: App): Painting {
  const { value: touch } = app.justTouched
  app.justTouched.value = undefined
  return touch ? dabOf(touch) : []
}
