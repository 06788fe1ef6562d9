import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { BODY_BUILDS } from '#core/diary/event.ts'
import type { Candidate, Painted } from '#core/locate/locate.ts'
import { QUALITIES, VIEWS, type Quality, type View } from '#core/locate/painting.ts'
import type { Place, Region } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { App } from '#app/app.ts'
import type { Crop } from '#app/map/crop.ts'
import { LAYERS, type Layer } from '#app/map/drawing.ts'
import { PaintMap } from '#app/map/paint/paint-map.tsx'
import { addStroke, clearAll, redo, undo, type History } from '#app/map/paint/strokes.ts'
import { mapWords } from '#app/map/words.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { words } from '#app/i18n/words.ts'
import { findWords } from './words.ts'

interface FindMapProps {
  readonly app: App
  readonly history: History
  readonly onHistory: (history: History) => void
  readonly candidates: readonly Candidate[]
}

/** The back to paint on, its tools, and what it shows below the skin. */
export function FindMap({ app, history, onHistory, candidates }: FindMapProps) {
  const view = useSignal<View>('back')
  const layer = useSignal<Layer>('skin')
  const crop = useSignal<Crop>('torso')
  const tool = useSignal<'brush' | 'erase'>('brush')
  const quality = useSignal<Quality>('ache')
  const { body } = app.store.diary.value
  const below = layer.value !== 'skin'
  const lit = useMemo(() => (below ? litBy(candidates) : undefined), [below, candidates])
  return (
    <>
      <PaintMap
        label={words.today.firstMap}
        painting={history.painting}
        onStroke={stroke => onHistory(addStroke(history, stroke))}
        view={view.value}
        layer={layer.value}
        build={body.build === 'usual' ? undefined : body.build}
        quality={quality.value}
        tool={tool.value}
        crop={view.value === 'back' ? crop.value : 'whole'}
        highlight={lit?.highlight}
        glow={lit?.glow}
        crosses={lit?.crosses}
      />
      <div class="find-tools">
        <Button variant={tool.value === 'brush' ? 'main' : 'plain'} onPress={() => (tool.value = 'brush')}>
          {findWords.brush}
        </Button>
        <Button variant={tool.value === 'erase' ? 'main' : 'plain'} onPress={() => (tool.value = 'erase')}>
          {findWords.erase}
        </Button>
        <Button onPress={() => onHistory(undo(history))} disabled={history.before.length === 0}>
          {findWords.undo}
        </Button>
        <Button onPress={() => onHistory(redo(history))} disabled={history.undone.length === 0}>
          {findWords.redo}
        </Button>
        <Button onPress={() => onHistory(clearAll(history))} disabled={history.painting.length === 0}>
          {findWords.clear}
        </Button>
      </div>
      <details class="card find-more">
        <summary>{findWords.more}</summary>
        <Chips
          label={findWords.view}
          options={VIEWS.map(v => ({ value: v, label: mapWords.views[v] }))}
          value={view.value}
          onValue={v => (view.value = v)}
        />
        <Chips
          label={findWords.layer}
          options={LAYERS.map(l => ({ value: l, label: findWords.layers[l] }))}
          value={layer.value}
          onValue={l => (layer.value = l)}
        />
        <Chips
          label={findWords.part}
          options={(['torso', 'whole', 'neck', 'shoulder', 'mid', 'low', 'hip'] as const).map(c => ({
            value: c,
            label: mapWords.crops[c],
          }))}
          value={crop.value}
          onValue={c => (crop.value = c)}
        />
        <Chips
          label={findWords.quality}
          options={QUALITIES.map(q => ({ value: q, label: findWords.qualities[q] }))}
          value={quality.value}
          onValue={q => (quality.value = q)}
        />
        <Chips
          label={findWords.build}
          options={BODY_BUILDS.map(build => ({ value: build, label: findWords.builds[build] }))}
          value={body.build}
          onValue={build => void app.store.record({ type: 'body-chosen', build, tone: body.tone })}
        />
      </details>
    </>
  )
}

/** What lights up below the skin: the best three muscles, and of the best where it hurts and where it is sore. */
function litBy(candidates: readonly Candidate[]) {
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
