import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Aggravation, Cause } from '#core/causes.ts'
import { locate, type Painted } from '#core/locate.ts'
import { lookAlikes } from '#core/look-alikes.ts'
import { paintedSpots } from '#core/painted-spots.ts'
import { parsePainting, type Painting } from '#core/painting.ts'
import { lookAlikes as lookAlikeTable } from '#knowledge/look-alikes.ts'
import type { Place } from '#core/regions.ts'
import { muscles } from '#knowledge/muscles.ts'
import { regions } from '#knowledge/regions.ts'
import type { ScreenProps } from '../app.ts'
import { placesOf } from '../map/body-map.tsx'
import { paintedShares } from '../map/painted-shares.ts'
import { PlaceList } from '../map/place-list.tsx'
import { placeWords } from '../map/place-words.ts'
import { historyOf } from '../map/strokes.ts'
import { Button } from '../ui/button.tsx'
import { Scale } from '../ui/scale.tsx'
import { words } from '../words.ts'
import { Candidates } from './candidates.tsx'
import { FindMap } from './find-map.tsx'
import { Habits } from './habits.tsx'
import './find.css'

/** The drawing between two visits to this screen, so that a reload loses nothing. */
const KEPT = 'painting'

/** Draw the pain, see the muscles that could send it, say how bad it is. */
export function Find({ app }: ScreenProps) {
  const diary = app.store.diary.value
  const history = useSignal(historyOf(diary.painted?.painting ?? []))
  const listed = useSignal<readonly Place[]>(listedBefore(diary.painted))
  const pains = useSignal<Readonly<Record<string, number>>>({})
  const causes = useSignal<readonly Cause[]>(diary.causes)
  const aggravations = useSignal<readonly Aggravation[]>(diary.aggravations)
  const mode = useSignal<'map' | 'list'>('map')

  useEffect(() => {
    void app.platform.storage.kept(KEPT).then(value => {
      const kept = parsePainting(value)
      if (kept.ok && history.value.painting.length === 0) history.value = historyOf(kept.painting)
    })
  }, [])

  const { painting } = history.value
  const painted = useMemo<Painted>(
    () => ({ ...paintedShares(painting), ...Object.fromEntries(listed.value.map(place => [place, 1])) }),
    [painting, listed.value],
  )
  const places = placesOf(painted)
  const spots = paintedSpots(places)
  const candidates = useMemo(
    () => locate(painted, { causes: causes.value, aggravations: aggravations.value, presses: [] }, muscles),
    [painted, causes.value, aggravations.value],
  )
  const rated = spots.map(own => ({ places: own, intensity: pains.value[own[0] ?? ''] }))
  const open = rated.some(({ intensity }) => intensity === undefined)

  const change = (next: typeof history.value) => {
    history.value = next
    void app.platform.storage.keep(KEPT, next.painting)
  }

  const goOn = async () => {
    const known = rated.flatMap(({ places, intensity }) =>
      intensity === undefined ? [] : [{ places, intensity }],
    )
    if (known.length === 0 || open) return
    const saved = await app.store.record(
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
    void app.platform.storage.keep(KEPT, undefined)
    if (saved || app.store.trouble.value) app.addresses.go('check')
  }

  return (
    <div class="page find">
      <header class="page-head find-head">
        <h1>{words.find.title}</h1>
        <p class="muted">{words.find.text}</p>
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
          {places.length > 0 && words.find.marked(places.map(placeWords).join('; '))}
        </p>
        <Button look="quiet" onPress={() => (mode.value = mode.value === 'map' ? 'list' : 'map')}>
          {mode.value === 'map' ? words.find.list : words.find.map}
        </Button>
      </div>

      <div class="find-side">
        {places.length > 0 && (
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
            <Scale
              label={words.find.how}
              low={words.find.none}
              high={words.find.worst}
              value={rated[0]?.intensity ?? pains.value['']}
              onValue={value => (pains.value = { ...pains.value, [rated[0]?.places[0] ?? '']: value })}
            />
          ) : (
            rated.map(({ places: own, intensity }) => (
              <Scale
                key={own[0]}
                label={words.find.howAt(own.slice(0, 2).map(placeWords).join('; '))}
                low={words.find.none}
                high={words.find.worst}
                value={intensity}
                onValue={value => (pains.value = { ...pains.value, [own[0] ?? '']: value })}
              />
            ))
          )}
        </div>
        <Button look="main" size="large" onPress={() => void goOn()} disabled={places.length === 0 || open}>
          {words.find.next}
        </Button>
        <p class="small muted" role="status">
          {places.length === 0 ? words.find.needPaint : open ? words.find.needPain : ''}
        </p>
      </div>
    </div>
  )
}

/** What else hurts there: said, and asked about in the check that follows. */
function AlsoThinkOf({ painted }: { readonly painted: Painted }) {
  const rows = lookAlikes(painted, lookAlikeTable)
  if (rows.length === 0) return null
  return (
    <details class="card find-more">
      <summary>{words.find.alsoThinkOf}</summary>
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

/** Places that were chosen from the list last time: those no stroke covers. */
function listedBefore(
  painted: { readonly painting: Painting; readonly places: readonly Place[] } | undefined,
): readonly Place[] {
  if (!painted) return []
  const drawn = paintedShares(painted.painting)
  return painted.places.filter(place => drawn[place] === undefined)
}
