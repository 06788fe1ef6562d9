import { useEffect } from 'preact/hooks'
import * as v from 'valibot'
import { recordOf, text } from '#core/diary/bounds.ts'
import { mayPress } from '#core/plan/context/allowed.ts'
import { confirmedKnots, knotsFrom, type Knot } from '#core/locate/knot.ts'
import { MAX_PRESSES, nextPress, type NextPress } from '#core/locate/press.ts'
import type { Press as Pressed } from '#core/locate/evidence.ts'
import type { Candidate } from '#core/locate/locate.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { ScreenProps } from '#app/app.ts'
import { careGate } from '#app/state/gate.ts'
import { useCareOnly } from '#app/ui/care-only.tsx'
import { useKept } from '#app/state/kept.ts'
import { placeWords } from '#app/map/place-words.ts'
import { todayPlan } from '#app/state/today-plan.ts'
import { Button } from '#app/ui/button.tsx'
import { Candidates } from '#app/features/find/candidates.tsx'
import { KnotNames } from './knot-names.tsx'
import { PressSpot } from './spot.tsx'
import { pressWords } from './words.ts'
import './press.css'

const noPress = (region: Region) => regions[region].noPress

/** That it is enough, and the names given, by knot. */
const savedEnd = v.object({ ended: v.boolean(), names: recordOf(text, 10) })

/** Confirms with a finger: where, how, five seconds, three short answers; at most four spots. */
export function Press({ app }: ScreenProps) {
  const gate = careGate(app)
  const diary = app.store.diary.value
  const form = useKept(app, 'pressing', savedEnd, { ended: false, names: {} }, `${diary.painted?.at}`)
  const { ended, names } = form.value
  // Whoever comes back from elsewhere is given the spot again.
  useEffect(
    () => () => {
      if (form.value.ended && app.addresses.screen.value !== 'press')
        form.change({ ...form.value, ended: false })
    },
    [],
  )
  const closed = useCareOnly(app, gate)
  if (closed) return closed

  const { assessment, candidates, painted, setup } = todayPlan(app)
  const { causes, aggravations, presses } = diary
  const next: NextPress = mayPress({ assessment, whileWaiting })
    ? nextPress(candidates, { causes, aggravations, presses }, muscles, {
        limits: assessment.limits,
        noPress,
      })
    : { kind: 'enough', because: 'pressing-is-blocked' }

  const savePress = (press: Pressed) => {
    void app.store.record({ type: 'spot-pressed', press })
    scrollTo(0, 0)
  }

  if (next.kind === 'press' && !ended) {
    return (
      <PressSpot
        key={`${next.triggerPoint}${next.side}`}
        app={app}
        next={next}
        turn={presses.length + 1}
        most={MAX_PRESSES}
        helped={setup.helped}
        onPressed={savePress}
        onEnough={() => form.change({ ended: true, names })}
      />
    )
  }

  const confirmed = confirmedKnots(presses, candidates, muscles, noPress, diary.painted?.intensity ?? 0)
  const suggested =
    confirmed.length > 0
      ? confirmed
      : knotsFrom(candidates, muscles, painted, noPress).filter(({ muscle }) => muscles[muscle].self !== 'no')
  return (
    <PressResult
      next={next}
      candidates={candidates}
      pressed={presses.length > 0}
      confirmed={confirmed.length > 0}
      knots={suggested.map(knot => named(knot, names[knot.id] ?? diary.known[knot.id]?.knot.name))}
      onName={(id, name) => form.change({ ended, names: { ...names, [id]: name } })}
      onKnots={knots => {
        void app.store.record({ type: 'knots-chosen', knots })
        form.drop()
        app.addresses.go('plan')
      }}
    />
  )
}

function named(knot: Knot, before: string | undefined): Knot {
  return { ...knot, name: before ?? placeWords(knot.place) }
}

interface PressResultProps {
  readonly next: NextPress
  readonly candidates: readonly Candidate[]
  readonly pressed: boolean
  readonly confirmed: boolean
  readonly knots: readonly Knot[]
  readonly onName: (knot: string, name: string) => void
  readonly onKnots: (knots: readonly Knot[]) => void
}

/** What the presses say, in words, and the knots they leave to work on. */
function PressResult({ next, candidates, pressed, confirmed, knots, onName, onKnots }: PressResultProps) {
  return (
    <div class="page press">
      <header class="page-head press-head">
        <h1>{pressWords.doneTitle}</h1>
        <p>{textFor(next, pressed, confirmed)}</p>
      </header>
      <div class="press-side">
        <Candidates candidates={candidates} regions={regions} />
      </div>
      <div class="press-side">
        {knots.length > 0 && <KnotNames knots={knots} onName={onName} />}
        <Button variant="main" size="large" onPress={() => onKnots(knots)} disabled={knots.length === 0}>
          {pressWords.use}
        </Button>
      </div>
    </div>
  )
}

function textFor(next: NextPress, pressed: boolean, confirmed: boolean): string {
  if (next.kind === 'see-somebody') return pressWords.seeSomebody(muscles[next.candidate.muscle].name)
  if (next.kind === 'enough' && next.because === 'pressing-is-blocked') return pressWords.blocked
  if (next.kind === 'sure') return pressWords.sure(muscles[next.candidate.muscle].name)
  if (!pressed) return pressWords.nothingPressed
  return confirmed ? pressWords.found : pressWords.notFound
}
