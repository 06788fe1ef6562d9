import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { locate, type Painted } from '#core/locate.ts'
import { QUALITIES, VIEWS, type Quality, type View } from '#core/painting.ts'
import type { Place } from '#core/regions.ts'
import { muscles } from '#knowledge/muscles.ts'
import { regions } from '#knowledge/regions.ts'
import { LAYERS, type Layer } from '../map/drawing.ts'
import type { Crop } from '../map/crop.ts'
import { placesOf } from '../map/body-map.tsx'
import { paintedPlaces } from '../map/overlap.ts'
import { PaintMap } from '../map/paint-map.tsx'
import { PlaceList } from '../map/place-list.tsx'
import { addStroke, clearAll, historyOf, redo, undo } from '../map/strokes.ts'
import { mapWords } from '../map/words.ts'
import type { ScreenProps } from '../shell.tsx'
import { Button } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { Scale } from '../ui/scale.tsx'
import { words } from '../words.ts'
import { Candidates } from './candidates.tsx'
import './find.css'

/** A place counts as painted from this share of it on. */
const PAINTED_FROM = 0.12
const NOTHING_KNOWN = { causes: [], aggravations: [], presses: [] }

/** Draw the pain, see the muscles that could send it, say how bad it is. */
export function Find({ app }: ScreenProps) {
  const before = app.store.diary.value.painted
  const history = useSignal(historyOf(before?.painting ?? []))
  const listed = useSignal<readonly Place[]>([])
  const intensity = useSignal<number | undefined>(undefined)
  const view = useSignal<View>('back')
  const layer = useSignal<Layer>('skin')
  const crop = useSignal<Crop>('torso')
  const tool = useSignal<'brush' | 'erase'>('brush')
  const quality = useSignal<Quality>('ache')
  const mode = useSignal<'map' | 'list'>('map')

  const { painting } = history.value
  const painted = useMemo<Painted>(
    () => ({
      ...strong(paintedPlaces(painting)),
      ...Object.fromEntries(listed.value.map(place => [place, 1])),
    }),
    [painting, listed.value],
  )
  const places = placesOf(painted)
  const candidates = useMemo(() => locate(painted, NOTHING_KNOWN, muscles), [painted])

  const goOn = async () => {
    if (places.length === 0 || intensity.value === undefined) return
    const saved = await app.store.record({
      type: 'pain-painted',
      painting,
      places,
      intensity: intensity.value,
    })
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
          <>
            <PaintMap
              label={words.today.firstMap}
              painting={painting}
              onStroke={stroke => (history.value = addStroke(history.value, stroke))}
              view={view.value}
              layer={layer.value}
              quality={quality.value}
              tool={tool.value}
              crop={view.value === 'back' ? crop.value : 'whole'}
              highlight={
                layer.value === 'skin' ? [] : candidates.slice(0, 3).map(c => ({ ...c, strength: c.score }))
              }
            />
            <div class="find-tools">
              <Button look={tool.value === 'brush' ? 'main' : 'plain'} onPress={() => (tool.value = 'brush')}>
                {words.find.brush}
              </Button>
              <Button look={tool.value === 'erase' ? 'main' : 'plain'} onPress={() => (tool.value = 'erase')}>
                {words.find.erase}
              </Button>
              <Button
                onPress={() => (history.value = undo(history.value))}
                disabled={history.value.before.length === 0}
              >
                {words.find.undo}
              </Button>
              <Button
                onPress={() => (history.value = redo(history.value))}
                disabled={history.value.undone.length === 0}
              >
                {words.find.redo}
              </Button>
              <Button
                onPress={() => (history.value = clearAll(history.value))}
                disabled={painting.length === 0}
              >
                {words.find.clear}
              </Button>
            </div>
          </>
        ) : (
          <PlaceList
            chosen={listed.value}
            onChosen={chosen => {
              listed.value = chosen
            }}
            regions={regions}
          />
        )}
        <Button look="quiet" onPress={() => (mode.value = mode.value === 'map' ? 'list' : 'map')}>
          {mode.value === 'map' ? words.find.list : words.find.map}
        </Button>
      </div>

      <div class="find-side">
        {mode.value === 'map' && (
          <details class="card find-more">
            <summary>{words.find.more}</summary>
            <Chips
              label={words.find.view}
              options={VIEWS.map(v => ({ value: v, label: mapWords.views[v] }))}
              value={view.value}
              onValue={v => (view.value = v)}
            />
            <Chips
              label={words.find.layer}
              options={LAYERS.map(l => ({ value: l, label: words.find.layers[l] }))}
              value={layer.value}
              onValue={l => (layer.value = l)}
            />
            <Chips
              label={words.find.part}
              options={(['torso', 'whole', 'neck', 'shoulder', 'mid', 'low', 'hip'] as const).map(c => ({
                value: c,
                label: mapWords.crops[c],
              }))}
              value={crop.value}
              onValue={c => (crop.value = c)}
            />
            <Chips
              label={words.find.quality}
              options={QUALITIES.map(q => ({ value: q, label: words.find.qualities[q] }))}
              value={quality.value}
              onValue={q => (quality.value = q)}
            />
          </details>
        )}
        {places.length > 0 && <Candidates candidates={candidates} regions={regions} />}
        <div class="card">
          <Scale
            label={words.find.how}
            low={words.find.none}
            high={words.find.worst}
            value={intensity.value}
            onValue={value => (intensity.value = value)}
          />
        </div>
        <Button
          look="main"
          size="large"
          onPress={() => void goOn()}
          disabled={places.length === 0 || intensity.value === undefined}
        >
          {words.find.next}
        </Button>
        <p class="small muted" role="status">
          {places.length === 0
            ? words.find.needPaint
            : intensity.value === undefined
              ? words.find.needPain
              : ''}
        </p>
      </div>
    </div>
  )
}

function strong(painted: Painted): Painted {
  return Object.fromEntries(
    placesOf(painted).flatMap(place =>
      (painted[place] ?? 0) >= PAINTED_FROM ? [[place, painted[place]]] : [],
    ),
  )
}
