import { useEffect, useState } from 'preact/hooks'
import * as v from 'valibot'
import { rating } from '#core/diary/bounds.ts'
import type { Press } from '#core/locate/evidence.ts'
import { paintingSchema } from '#core/locate/painting.ts'
import type { NextPress } from '#core/locate/press.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { App } from '#app/app.ts'
import { BodyMap } from '#app/map/body-map.tsx'
import { cropFor } from '#app/map/crop.ts'
import { paintedPlaces } from '#app/map/overlap.ts'
import { PaintMap } from '#app/map/paint/paint-map.tsx'
import { placesOf } from '#app/map/body-map.tsx'
import { placeWords } from '#app/map/place-words.ts'
import { spotOf } from '#app/map/data/spots.ts'
import { useKept } from '#app/state/kept.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { Ring } from '#app/ui/ring.tsx'
import { Scale } from '#app/ui/scale.tsx'
import { pressWords } from './words.ts'
import { factWords } from '#app/features/check/words.ts'

/** How long a spot is pressed. Source: docs/clinical/outcomes.md#tenderness: five seconds at a fixed load. */
const PRESS_SECONDS = 5

/** What a spot did, as far as it was said before a reload. */
const yesNo = v.exactOptional(v.picklist(['yes', 'no']))
const savedSpot = v.object({
  tenderness: v.exactOptional(rating),
  familiar: yesNo,
  spreads: yesNo,
  spread: paintingSchema,
})

interface PressSpotProps {
  readonly app: App
  readonly next: Extract<NextPress, { kind: 'press' }>
  readonly turn: number
  readonly most: number
  readonly helped: boolean
  readonly onPressed: (press: Press) => void
  readonly onEnough: () => void
}

/** One spot: where, how to reach it, five seconds, what it did. */
export function PressSpot({ app, next, turn, most, helped, onPressed, onEnough }: PressSpotProps) {
  const { triggerPoint, side, place } = next
  const muscle = muscles[next.muscle]
  const point = muscle.triggerPoints.find(({ id }) => id === triggerPoint)
  const spot = spotOf(triggerPoint, side)
  const form = useKept(app, 'press', savedSpot, { spread: [] }, `${triggerPoint}.${side}`)
  const { tenderness, familiar, spreads, spread } = form.value
  const ready = tenderness !== undefined && familiar !== undefined && spreads !== undefined
  const finish = () => {
    if (tenderness === undefined || familiar === undefined) return
    const spreadsTo = spreads === 'yes' ? placesOf(paintedPlaces(spread)) : []
    onPressed({ triggerPoint, side, tenderness, familiar: familiar === 'yes', spreadsTo })
    form.drop()
  }

  return (
    <div class="page press">
      <header class="page-head press-head">
        <p class="muted">{pressWords.turn(turn, most)}</p>
        <h1>{pressWords.title(placeWords(place))}</h1>
        <p>{point?.site}</p>
      </header>
      <div class="press-map">
        <BodyMap
          view={spot?.view ?? 'back'}
          layer="superficial"
          crop={spot ? cropFor(spot.view, [spot.x, spot.y]) : 'torso'}
          title={pressWords.picture(placeWords(place))}
          crosses={[{ triggerPoint, side }]}
          highlight={[{ muscle: next.muscle, side, strength: 0.5 }]}
        />
      </div>
      <div class="press-side">
        <section class="card">
          <h2>{pressWords.how}</h2>
          <ol class="press-how">
            {muscle.find.map(line => (
              <li key={line}>{line}</li>
            ))}
            <li>{helped ? pressWords.withHelp : pressWords.alone}</li>
            <li>{pressWords.slowly}</li>
          </ol>
          <PressClock app={app} />
          <p class="small muted">{muscle.dangers[0]}</p>
        </section>
        <section class="card">
          <Scale
            label={pressWords.tender}
            low={pressWords.notTender}
            high={pressWords.mostTender}
            value={tenderness}
            onValue={tenderness => form.change({ ...form.value, tenderness })}
          />
          <Chips
            label={pressWords.familiar}
            options={YES_NO}
            value={familiar}
            onValue={familiar => form.change({ ...form.value, familiar })}
          />
          <Chips
            label={pressWords.spreads}
            options={YES_NO}
            value={spreads}
            onValue={spreads => form.change({ ...form.value, spreads })}
          />
          {spreads === 'yes' && (
            <div class="press-spread">
              <p class="small muted">{pressWords.paintSpread}</p>
              <PaintMap
                label={pressWords.paintSpread}
                painting={spread}
                onStroke={stroke => form.change({ ...form.value, spread: [...spread, stroke] })}
                view={spot?.view ?? 'back'}
                layer="skin"
                quality="ache"
                tool="brush"
                crop="whole"
              />
            </div>
          )}
        </section>
        <Button variant="main" size="large" onPress={finish} disabled={!ready}>
          {pressWords.next}
        </Button>
        <Button variant="quiet" onPress={onEnough}>
          {pressWords.enough}
        </Button>
      </div>
    </div>
  )
}

const YES_NO = [
  { value: 'yes', label: factWords.yesNo.yes },
  { value: 'no', label: factWords.yesNo.no },
] as const

/** Five seconds against the wall clock, with a bell at both ends. */
function PressClock({ app }: { readonly app: App }) {
  const [endsAt, setEndsAt] = useState<number | undefined>(undefined)
  const [now, setNow] = useState(0)
  const { clock, sound } = app.platform
  const left = endsAt === undefined ? 0 : Math.max(0, endsAt - now)
  const running = endsAt !== undefined && left > 0

  useEffect(() => {
    if (endsAt === undefined) return undefined
    const stop = clock.everyTick(at => {
      setNow(at)
      if (at < endsAt) return
      sound.bell('end')
      stop()
    })
    return stop
  }, [endsAt])

  const start = () => {
    sound.unlock()
    sound.bell('start')
    setNow(clock.now())
    setEndsAt(clock.now() + PRESS_SECONDS * 1000)
  }
  return (
    <div class="press-clock">
      <Ring done={endsAt === undefined ? 0 : 1 - left / (PRESS_SECONDS * 1000)} kind="hold">
        <span class="press-seconds" role="timer">
          {running ? Math.ceil(left / 1000) : endsAt === undefined ? PRESS_SECONDS : '✓'}
        </span>
      </Ring>
      <Button icon="play" onPress={start} disabled={running}>
        {endsAt === undefined ? pressWords.start : pressWords.again}
      </Button>
    </div>
  )
}
