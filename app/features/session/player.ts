import type { Moment } from '#core/calendar/calendar-day.ts'
import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { isSpoken } from '#core/diary/diary.ts'
import type { StepOutcome } from '#core/diary/event.ts'
import { RESUME_MS } from '#core/diary/open-session.ts'
import {
  advance,
  currentSegment,
  halfMs,
  nextMoment,
  type Action,
  type Session,
} from '#core/session/session.ts'
import type { App } from '#app/app.ts'
import type { Heard } from '#app/platform/platform.ts'
import { followBreath } from './breath-sound.ts'

/** Joins the reducer to the clock, the bells, the screen lock and the diary. */
export interface Player {
  readonly session: ReadonlySignal<Session>
  /** Epoch ms of the last tick. */
  readonly now: ReadonlySignal<number>
  /** A word of the pressure language that was heard, once; the screen answers it. */
  readonly heard: Signal<Heard | undefined>
  /** Whether spoken words steer it. */
  readonly listens: ReadonlySignal<boolean>
  readonly listen: (listens: boolean) => void
  readonly act: (type: Exclude<Action['type'], 'tick'>) => void
  /** It ended because nobody was there for too long. */
  readonly wasLeft: () => boolean
  readonly close: () => void
}

const STORAGE_KEY = 'session'

/** Plays a session. `caption` gives what is said when a segment begins; `isPaced`, whether one breathes with the pacer in it. */
export function play(
  app: App,
  id: string,
  start: Session,
  caption: (session: Session) => readonly string[],
  listens = false,
  isPaced: (session: Session) => boolean = () => false,
): Player {
  const { clock, listening, mediaKeys, sound, storage, wakeLock } = app.platform
  /** As chosen last: it may be changed while the session is paused. */
  const chosenSound = () => {
    const chosen = app.store.diary.value.sound
    sound.setVolume(chosen.volume)
    sound.setVoice(chosen)
    return chosen.choice
  }
  const session = signal(start)
  const now = signal(clock.now())
  const releaseScreen = wakeLock.hold()
  let halfRung = -1

  const setState = (next: Session) => {
    const before = session.value
    if (next === before) return
    session.value = next
    if (next.state !== before.state || next.at !== before.at || next.segments !== before.segments) {
      void storage.set(STORAGE_KEY, { id, session: next })
      recordFinished(before, next)
    }
    if (next.state === 'running' && (before.at !== next.at || before.state !== 'running')) announce(next)
    if (next.state === 'paused' || next.state === 'stopped') sound.stop()
  }

  /** Each step is written down the moment it is over. */
  const recordFinished = (before: Session, next: Session) => {
    const from = currentSegment(before)?.step
    const to = currentSegment(next)?.step ?? Number.POSITIVE_INFINITY
    if (from === undefined || to <= from) return
    const outcome: StepOutcome = next.cut[from] ?? 'done'
    void app.store.record({
      type: 'step-finished',
      session: id,
      step: from,
      outcome,
      lighter: next.lighter[from] ?? 0,
    })
  }

  const announce = (next: Session) => {
    const segment = currentSegment(next)
    if (!segment) return
    const spoken = caption(next)
    const choice = chosenSound()
    if (choice !== 'silent')
      sound.bell(segment.kind === 'rest' ? 'end' : segment.kind === 'switch' ? 'switch' : 'start')
    if (isSpoken(choice)) sound.say(spoken)
    sound.vibrate()
    mediaKeys.follow(spoken.join('. '), {
      play: () => act('resume'),
      pause: () => act('pause'),
      next: () => act('skip'),
    })
  }

  const ringHalf = (at: Moment) => {
    const current = session.value
    if (current.state !== 'running' || halfRung === current.at) return
    const half = halfMs(currentSegment(current))
    if (half === undefined || current.endsAt - at > half) return
    halfRung = current.at
    if (chosenSound() !== 'silent') sound.bell('half')
  }

  const keepBreath = followBreath(sound, isPaced)
  const breathe = (at: Moment) =>
    keepBreath(session.value, at, app.store.diary.value.sound.choice === 'eyes-shut')

  let aliveAt = clock.now()
  let left = false
  /** Nothing goes on that was left too long: what the check before it found may have changed. */
  const endIfLeft = (at: Moment): boolean => {
    if (at - aliveAt <= RESUME_MS) return false
    left = session.value.state !== 'done' && session.value.state !== 'stopped'
    if (left) setState(advance(session.value, { type: 'stop' }, at))
    return left
  }

  let cancelAlarm = () => {}
  /** The next cue and the next second come when they are due, not with the next tick. */
  const setAlarm = (at: Moment) => {
    cancelAlarm()
    const next = nextMoment(session.value, at)
    cancelAlarm = next === undefined ? () => {} : clock.alarm(next, tick)
  }
  const tick = (at: Moment, visible: boolean) => {
    now.value = at
    if (endIfLeft(at)) return
    setState(advance(session.value, { type: 'tick', visible }, at))
    if (session.value.state === 'running') aliveAt = at
    ringHalf(at)
    breathe(at)
    setAlarm(at)
  }
  const stopTicking = clock.everyTick(tick)

  const act: Player['act'] = type => {
    const at = clock.now()
    now.value = at
    if (endIfLeft(at)) return
    aliveAt = at
    setState(advance(session.value, { type }, at))
    breathe(at)
    setAlarm(at)
  }

  /** The last thing said to us, for the screen to answer. */
  const heard = signal<Heard | undefined>(undefined)
  const hears = signal(false)
  let stopListening = () => {}
  const listen = (next: boolean) => {
    stopListening()
    stopListening = next ? listening.start(word => (heard.value = word)) : () => {}
    hears.value = next
  }
  if (listens) listen(true)

  if (start.state === 'running') {
    void storage.set(STORAGE_KEY, { id, session: start })
    announce(start)
    breathe(clock.now())
    setAlarm(clock.now())
  }

  return {
    session,
    now,
    heard,
    listens: hears,
    listen,
    act,
    wasLeft: () => left,
    close() {
      stopTicking()
      cancelAlarm()
      stopListening()
      releaseScreen()
      mediaKeys.forget()
      sound.stop()
    },
  }
}

/** What was being played when the page was last open. */
export function loadSavedSession(app: App): Promise<unknown> {
  return app.platform.storage.get(STORAGE_KEY)
}
