import { useEffect, useState } from 'preact/hooks'
import { SETS, whyNot, withEverything } from '#core/prevent/guided-moves.ts'
import { goOn, minutesLeft, parseTrip, startTrip, stopTrip, type Trip } from '#core/prevent/trip.ts'
import { habits } from '#knowledge/care/habits.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { CarSeat } from './drawings/car-seat.tsx'
import { clockText } from '#app/i18n/local-time.ts'
import { useMovesGate } from './movement-gate.ts'
import { Button } from '#app/ui/button.tsx'
import { Ring } from '#app/ui/ring.tsx'
import { preventWords } from './words.ts'
import { MoveCard } from './move/move-card.tsx'
import { PreventGate } from './gate.tsx'
import { PreventHead } from './head.tsx'
import './driving.css'

const { driving: text } = preventWords
const STORAGE_KEY = 'trip'
const SEAT = ['driving-seat', 'driving-hips', 'driving-arms'] as const

/** A long drive: the next stop, what to do there, how to sit. */
export function Driving({ app }: ScreenProps) {
  const gate = useMovesGate(app)
  const moves =
    gate.open === 'care'
      ? SETS.stops.filter(id => !whyNot(withEverything(gate.request), movements[id])).slice(0, 2)
      : []
  return (
    <div class="page driving">
      <PreventHead app={app} title={text.title} text={text.text} />
      <div class="prevent-columns">
        <TripCard app={app} />
        <section class="card">
          <h2>{text.seat}</h2>
          <CarSeat title={text.seatDrawing} />
          <ul class="prevent-list">
            {SEAT.map(id => (
              <li key={id}>
                <strong>{habits[id].title}</strong>
                <span>{habits[id].words}</span>
              </li>
            ))}
          </ul>
          <p class="small muted">{text.train}</p>
        </section>
      </div>
      {(gate.open !== 'care' || moves.length > 0) && (
        <section class="prevent-section">
          <h2>{text.moves}</h2>
          {gate.open === 'care' ? (
            <>
              <p>{text.movesText}</p>
              <ul class="prevent-doors">
                {moves.map(id => (
                  <MoveCard key={id} id={id} />
                ))}
              </ul>
            </>
          ) : (
            <PreventGate app={app} open={gate.open} />
          )}
        </section>
      )}
    </div>
  )
}

function TripCard({ app }: { readonly app: App }) {
  const { clock, sound, storage } = app.platform
  const [trip, setTrip] = useState<Trip | undefined>(undefined)
  const [now, setNow] = useState(clock.now())
  const saveTrip = (next: Trip | undefined) => {
    sound.unlock()
    setTrip(next)
    setNow(clock.now())
    void storage.set(STORAGE_KEY, next)
  }
  useEffect(() => {
    void storage.get(STORAGE_KEY).then(value => setTrip(parseTrip(value, clock.now())))
    return clock.everyTick(setNow)
  }, [])
  const left = trip ? minutesLeft(trip, now) : 0
  useEffect(() => {
    const { choice, volume } = app.store.diary.value.sound
    if (!trip || left > 0 || choice === 'silent') return
    sound.setVolume(volume)
    sound.bell('end')
  }, [trip?.state, left === 0])

  if (!trip)
    return (
      <section class="card">
        <h2>{text.trip}</h2>
        <p>{habits['driving-stop'].words}</p>
        <p class="prevent-care">{text.tripText}</p>
        <Button variant="main" size="large" icon="car" onPress={() => saveTrip(startTrip(clock.now()))}>
          {text.start}
        </Button>
      </section>
    )
  const driving = trip.state === 'driving'
  return (
    <section class="card trip">
      <h2>{driving ? text.next : text.stopped}</h2>
      <Ring done={1 - left / (driving ? 120 : 15)} kind={driving ? 'move' : 'rest'}>
        {driving ? (
          <span class="trip-time">{clockText(trip.stopAt)}</span>
        ) : (
          <>
            <span>{left}</span>
            <small>{preventWords.breaks.minutes(left)}</small>
          </>
        )}
      </Ring>
      <p role="status">{driving ? (left === 0 ? text.due : text.inMinutes(left)) : text.stoppedText(left)}</p>
      {driving ? (
        <Button variant="main" size="large" onPress={() => saveTrip(stopTrip(trip, clock.now()))}>
          {text.stop}
        </Button>
      ) : (
        <Button variant="main" size="large" icon="car" onPress={() => saveTrip(goOn(trip, clock.now()))}>
          {text.goOn}
        </Button>
      )}
      <Button variant="quiet" onPress={() => saveTrip(undefined)}>
        {text.end}
      </Button>
      {driving && <p class="small muted">{text.tripText}</p>}
    </section>
  )
}
