import type { Moment } from '#core/calendar/calendar-day.ts'
import { effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals'
import { isSpoken } from '#core/diary/diary.ts'
import type { StepOutcome } from '#core/diary/event.ts'
import { RESUME_MS } from '#core/diary/open-session.ts'
import {
  advance,
  currentSegment,
  nextMoment,
  remainingMs,
  type Action,
  type Session,
} from '#core/session/session.ts'
import { parseSavedSession } from '#core/session/saved-session.ts'
import { lighterIn } from '#core/session/lighter.ts'
import type { Cue } from '#core/session/script/cue.ts'
import { sentencesOf } from '#core/session/pace.ts'
import type { App } from '#app/app.ts'
import type { Heard } from '#app/platform/platform.ts'
import { followBreath } from './sound/breath-sound.ts'
import { sessionWords } from './words/session.ts'

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
  /** What is heard and shown in the segment that runs, in seconds from its beginning. */
  readonly cues: () => readonly Cue[]
  /** Says an answer to the person. */
  readonly say: (text: string) => void
  /** The name of the device on which it goes on: here it is paused, and going on brings it back. */
  readonly movedTo: ReadonlySignal<string | undefined>
  /** It ended because nobody was there for too long. */
  readonly wasLeft: () => boolean
  readonly close: () => void
}

const STORAGE_KEY = 'session'

/**
 * Plays a session. `cuesIn` gives what is heard and shown in the segment it is in; `isPaced`, whether one breathes with the
 * pacer in it.
 */
export function play(
  app: App,
  id: string,
  start: Session,
  cuesIn: (session: Session) => readonly Cue[],
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
  const movedTo = signal<string | undefined>(undefined)
  const releaseScreen = wakeLock.hold()
  /** Seconds of the running segment whose cues were given. */
  let heardTo = -1
  let prepared: { readonly of: Session; readonly cues: readonly Cue[] } | undefined
  const cues = () => {
    const of = session.value
    if (prepared === undefined || !isSameMoment(prepared.of, of)) prepared = { of, cues: cuesIn(of) }
    return prepared.cues
  }

  const setState = (next: Session) => {
    const before = session.value
    if (next === before) return
    session.value = next
    if (next.state !== before.state || next.at !== before.at || next.segments !== before.segments) {
      void storage.set(STORAGE_KEY, { id, session: next })
      tell(next)
      recordFinished(before, next)
    }
    if (next.state === 'running' && (before.at !== next.at || before.state !== 'running')) announce(next)
    if (next.state === 'paused' || next.state === 'stopped') sound.stop()
    if (next.state === 'paused' && before.state === 'running' && chosenSound() === 'eyes-shut')
      sound.say(sentencesOf(next.because === 'away' ? sessionWords.away : sessionWords.paused))
  }

  /** Other devices may take it over from where it is; not from where it only stands. */
  const tell = (next: Session) => {
    if (movedTo.value === undefined)
      app.sync.value?.tellSession(
        next.state === 'done' || next.state === 'stopped' ? undefined : { id, session: next },
      )
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
      lighter: lighterIn(next.lighter, from),
    })
  }

  /** A segment begins, or goes on after a pause: its bell, and the line that stands now. */
  const announce = (next: Session) => {
    heardTo = elapsedSeconds(next, now.value)
    const [bell] = cues().flatMap(cue => (cue.kind === 'bell' && cue.at === 0 ? [cue.bell] : []))
    const text = lastSaid(cues(), -1, heardTo)
    const choice = chosenSound()
    if (choice !== 'silent' && bell !== undefined) sound.bell(bell)
    if (isSpoken(choice) && text !== undefined) sound.say(sentencesOf(text))
    sound.vibrate()
    mediaKeys.follow(text ?? '', {
      play: () => act('resume'),
      pause: () => act('pause'),
      next: () => act('skip'),
    })
  }

  /** What became due since the last tick. Of several lines only the last is still true. */
  const giveCues = (at: Moment) => {
    const current = session.value
    if (current.state !== 'running') return
    const from = heardTo
    heardTo = elapsedSeconds(current, at)
    // Begun again.
    if (heardTo < from) return announce(current)
    if (heardTo === from) return
    const choice = chosenSound()
    const bells = cues().flatMap(cue => (cue.kind === 'bell' && isDue(cue, from, heardTo) ? [cue.bell] : []))
    // The half of a hold is for who hears no words.
    const bell = bells.findLast(kind => kind !== 'half' || choice === 'bells')
    if (choice !== 'silent' && bell !== undefined) sound.bell(bell)
    const text = lastSaid(cues(), from, heardTo)
    if (isSpoken(choice) && text !== undefined) sound.say(sentencesOf(text))
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
    const next = nextMoment(
      session.value,
      at,
      cues().map(cue => cue.at),
    )
    cancelAlarm = next === undefined ? () => {} : clock.alarm(next, tick)
  }
  const tick = (at: Moment, visible: boolean) => {
    now.value = at
    if (endIfLeft(at)) return
    setState(advance(session.value, { type: 'tick', visible }, at))
    if (session.value.state === 'running') aliveAt = at
    giveCues(at)
    breathe(at)
    setAlarm(at)
  }
  const stopTicking = clock.everyTick(tick)

  const act: Player['act'] = type => {
    if (movedTo.value !== undefined && type !== 'pause' && type !== 'stop') return void bringBack(type)
    const at = clock.now()
    now.value = at
    if (endIfLeft(at)) return
    aliveAt = at
    setState(advance(session.value, { type }, at))
    giveCues(at)
    breathe(at)
    setAlarm(at)
  }

  /** Goes on here from where it has come to elsewhere. */
  const bringBack = async (type: Exclude<Action['type'], 'tick'>) => {
    await app.sync.value?.takeOver()
    const there = parseSavedSession(await loadSavedSession(app))
    movedTo.value = undefined
    if (there.ok && there.saved.id === id && isSamePlan(there.saved.session, session.value))
      setState(there.saved.session)
    act(type)
  }
  const stopFollowing = effect(() => {
    const there = app.sync.value?.elsewhere.value
    if (there?.saved.id !== id) return
    untracked(() => {
      movedTo.value = there.device.name
      setState(advance(session.value, { type: 'pause' }, clock.now()))
    })
  })

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
    tell(start)
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
    cues,
    say(text) {
      if (isSpoken(chosenSound())) sound.say(sentencesOf(text))
    },
    movedTo,
    wasLeft: () => left,
    close() {
      stopFollowing()
      stopTicking()
      cancelAlarm()
      stopListening()
      releaseScreen()
      mediaKeys.forget()
      sound.stop()
    },
  }
}

/** Seconds since the segment began. */
export function elapsedSeconds(session: Session, now: Moment): number {
  const elapsed = (currentSegment(session)?.seconds ?? 0) - remainingMs(session, now) / 1000
  // A thousandth is nothing: seconds are floating numbers, moments whole milliseconds.
  return Math.round(elapsed * 1000) / 1000
}

/** Another device may have made holds longer, and nothing else. */
function isSamePlan(one: Session, other: Session): boolean {
  return one.segments.length === other.segments.length
}

function isSameMoment(one: Session, other: Session): boolean {
  return (
    one.at === other.at &&
    one.segments === other.segments &&
    one.lighter === other.lighter &&
    one.cut === other.cut
  )
}

function isDue({ at }: Cue, from: number, to: number): boolean {
  return at > from && at <= to
}

function lastSaid(cues: readonly Cue[], from: number, to: number): string | undefined {
  return cues.flatMap(cue => (cue.kind === 'said' && isDue(cue, from, to) ? [cue.text] : [])).at(-1)
}

/** What was being played when the page was last open. */
export function loadSavedSession(app: App): Promise<unknown> {
  return app.platform.storage.get(STORAGE_KEY)
}
