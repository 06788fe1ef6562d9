import type { Signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Candidate, Painted } from '#core/locate/locate.ts'
import type { Quality, View } from '#core/locate/painting.ts'
import type { Place, Region } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Build } from '#app/map/build.ts'
import type { Crop } from '#app/map/crop.ts'
import { LAYERS, type Layer } from '#app/map/drawing.ts'
import { MapButton } from '#app/map/paint/map-button.tsx'
import { PaintMap, TURN } from '#app/map/paint/paint-map.tsx'
import { Stops } from '#app/map/paint/stops.tsx'
import { addStroke, clearAll, redo, undo, type History } from '#app/map/paint/strokes.ts'
import { mapWords } from '#app/map/words.ts'
import { words } from '#app/i18n/words.ts'
import { lastStroke, type Spot } from './drawing.ts'
import type { Likely } from './likely.tsx'
import { MapMarks } from './map-marks.tsx'
import { Turntable } from './turntable.tsx'
import { findWords } from './words.ts'

/** How the map is looked at and painted on. */
export interface Looking {
  readonly view: Signal<View>
  readonly layer: Signal<Layer>
  readonly crop: Signal<Crop>
  readonly tool: Signal<'brush' | 'erase'>
  readonly quality: Signal<Quality>
}

interface FindMapProps {
  readonly looking: Looking
  readonly build: Build | undefined
  readonly history: History
  readonly onHistory: (history: History) => void
  readonly candidates: readonly Candidate[]
  readonly spots: readonly Spot[]
  readonly likely: Likely | undefined
  readonly lit: boolean
  readonly onLight: () => void
}

/** The body to paint on: layers at its side, the turntable and the tools at its feet, the likely muscle where it hurts. */
export function FindMap(props: FindMapProps) {
  const { looking, build, history, onHistory, candidates, spots, likely, lit, onLight } = props
  const { view, layer, crop, tool, quality } = looking
  const below = layer.value !== 'skin'
  const light = useMemo(() => (below ? lightOf(candidates) : undefined), [below, candidates])
  const { painting } = history
  const keep = useMemo(() => lastStroke(painting), [painting])
  return (
    <div class="find-hero">
      <PaintMap
        label={words.today.firstMap}
        painting={painting}
        onStroke={stroke => onHistory(addStroke(history, stroke))}
        view={view.value}
        layer={layer.value}
        build={build}
        quality={quality.value}
        tool={tool.value}
        crop={crop.value}
        keep={keep}
        highlight={light?.highlight}
        glow={light?.glow}
        crosses={light?.crosses}
        marks={shown => (
          <MapMarks
            shown={shown}
            view={view.value}
            build={build}
            painting={painting}
            spots={spots}
            likely={likely}
            lit={lit}
            onLight={onLight}
          />
        )}
      >
        <Stops
          variant="slider"
          label={findWords.layer}
          options={LAYERS.map(value => ({ value, label: findWords.layers[value] }))}
          value={layer.value}
          onValue={next => (layer.value = next)}
        />
      </PaintMap>
      <div class="find-bar">
        <div class="find-tools">
          <MapButton
            icon="undo"
            label={findWords.undo}
            onPress={() => onHistory(undo(history))}
            disabled={history.before.length === 0}
          />
          <MapButton
            icon="redo"
            label={findWords.redo}
            onPress={() => onHistory(redo(history))}
            disabled={history.undone.length === 0}
          />
        </div>
        <Stops
          variant="turntable"
          label={findWords.view}
          options={TURN.map(value => ({ value, label: mapWords.views[value] }))}
          value={view.value}
          onValue={next => (view.value = next)}
        >
          <Turntable />
        </Stops>
        <div class="find-tools">
          <MapButton
            icon="erase"
            label={findWords.erase}
            onPress={() => (tool.value = tool.value === 'erase' ? 'brush' : 'erase')}
            pressed={tool.value === 'erase'}
          />
          <MapButton
            icon="clear"
            label={findWords.clear}
            onPress={() => onHistory(clearAll(history))}
            disabled={painting.length === 0}
          />
        </div>
      </div>
    </div>
  )
}

/** What lights up below the skin: the best three muscles, and of the best where it hurts and where it is sore. */
function lightOf(candidates: readonly Candidate[]) {
  const [best] = candidates
  return {
    highlight: candidates.slice(0, 3).map(candidate => ({ ...candidate, strength: candidate.score })),
    glow: best && referralOf(best),
    crosses: best?.triggerPoints.slice(0, 2).map(triggerPoint => ({ triggerPoint, side: best.side })),
  }
}

/** Where the pain of the best candidate is often felt: strong where most feel it, faint where some do. */
function referralOf({ muscle, side }: Candidate): Painted {
  const shares = new Map<Place, number>()
  const add = (regions: readonly Region[], share: number) => {
    for (const region of regions) shares.set(`${region}.${side}`, share)
  }
  for (const { essential, spillover } of muscles[muscle].triggerPoints) {
    add(spillover, 0.25)
    add(essential, 0.7)
  }
  return Object.fromEntries(shares)
}
