/**
 * The player: a reducer over wall-clock deadlines. Moments are epoch ms. A phone that slept wakes up right:
 * warmth and walking go on without us, a hold that nobody guided has ended.
 */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { lighterIn, type Lighter } from './lighter.ts'
import type { Segment } from './segment.ts'

/** How long the page may be away before a hold counts as ended. Source: docs/decisions/0005-sessions-wait-for-people.md. */
export const AWAY_MS = 5_000
/**
 * One press of "longer" adds so much.
 * @judgement Ten seconds are one breath of the pacer.
 */
const LONGER_SECONDS = 10
/** No press of "longer" takes the holds of one step past this together. Source: docs/clinical/dosing.md#pressure-cap. */
export const HOLD_CAP_SECONDS = 90

interface Playing {
  readonly segments: readonly Segment[]
  /** Index of the current segment. */
  readonly at: number
  /** How much lighter than planned the person asked to go, from the step of asking on. */
  readonly lighter: Lighter
  /** Steps skipped or cut short, by index. */
  readonly cut: Readonly<Record<number, 'skipped' | 'cut-short'>>
}

/** The player of a session: one state at a time, with deadlines (epoch ms) instead of countdowns. */
export type Session =
  | ({ readonly state: 'waiting' } & Playing)
  | ({
      readonly state: 'running'
      readonly endsAt: Moment
      readonly seenAt: Moment
      readonly tickedAt: Moment
    } & Playing)
  | ({ readonly state: 'paused'; readonly remainingMs: number; readonly because: 'asked' | 'away' } & Playing)
  | ({ readonly state: 'done' } & Playing)
  | ({ readonly state: 'stopped' } & Playing)

/** What a person or the clock does to a session. */
export type Action =
  | {
      readonly type:
        'start' | 'pause' | 'resume' | 'ready' | 'skip' | 'repeat' | 'longer' | 'lighter' | 'stop'
    }
  /** `visible` is false when the page runs hidden. */
  | { readonly type: 'tick'; readonly visible: boolean }

/** A session that has not begun, so many points lighter than planned. Refuses an empty list: there is nothing to guide. */
export function prepare(segments: readonly Segment[], points = 0): Session {
  if (segments.length === 0) throw new Error('A session needs at least one segment.')
  return { state: 'waiting', segments, at: 0, lighter: points > 0 ? { 0: points } : {}, cut: {} }
}

/** What the session becomes at `now`. Actions that make no sense in a state change nothing. */
export function advance(session: Session, action: Action, now: Moment): Session {
  switch (session.state) {
    case 'waiting':
      if (action.type === 'start') return run(session, 0, now)
      return action.type === 'stop' ? { ...playingOf(session), state: 'stopped' } : session
    case 'running':
      return advanceRunning(followClockSetBack(session, now), action, now)
    case 'paused':
      return advancePaused(session, action, now)
    case 'done':
    case 'stopped':
      return session
  }
}

/** Milliseconds left in the current segment: all of it before the start, 0 when the session is over. */
export function remainingMs(session: Session, now: Moment): number {
  if (session.state === 'running') return Math.max(0, session.endsAt - now)
  if (session.state === 'waiting') return (session.segments[session.at]?.seconds ?? 0) * 1000
  return session.state === 'paused' ? session.remainingMs : 0
}

/**
 * When a person next sees or hears something new, epoch ms: a second less, one of `cues` (seconds into the segment), the
 * end of a segment. None while nothing runs.
 */
export function nextMoment(session: Session, now: Moment, cues: readonly number[] = []): Moment | undefined {
  if (session.state !== 'running') return undefined
  const left = Math.max(0, session.endsAt - now)
  const second = session.endsAt - Math.max(0, Math.ceil(left / 1000) - 1) * 1000
  const begin = session.endsAt - (currentSegment(session)?.seconds ?? 0) * 1000
  const due = cues.map(at => begin + at * 1000).filter(at => at > now && at < second)
  return Math.min(second, ...due)
}

/** The segment being guided, or none when the session is over. */
export function currentSegment(session: Session): Segment | undefined {
  return session.state === 'done' || session.state === 'stopped' ? undefined : session.segments[session.at]
}

type Running = Extract<Session, { state: 'running' }>
type Paused = Extract<Session, { state: 'paused' }>

/** A clock set back moves the deadlines with it: nobody holds for an hour because of daylight saving. */
function followClockSetBack(session: Running, now: Moment): Running {
  if (now >= session.tickedAt) return session
  const back = session.tickedAt - now
  return { ...session, endsAt: session.endsAt - back, seenAt: session.seenAt - back, tickedAt: now }
}

function advanceRunning(session: Running, action: Action, now: Moment): Session {
  switch (action.type) {
    case 'tick':
      return passTime(session, action.visible, now)
    case 'pause':
      return {
        ...playingOf(session),
        state: 'paused',
        remainingMs: Math.max(0, session.endsAt - now),
        because: 'asked',
      }
    case 'ready':
      return ready(session, now)
    case 'skip':
      return skip(session, now)
    case 'repeat':
      return run(session, session.at, now)
    case 'longer':
      return longer(session, now)
    case 'lighter':
      return { ...session, ...lighter(session) }
    case 'stop':
      return stop(session)
    case 'start':
    case 'resume':
      return session
  }
}

function advancePaused(session: Paused, action: Action, now: Moment): Session {
  switch (action.type) {
    case 'resume':
    case 'start':
      return {
        ...playingOf(session),
        state: 'running',
        endsAt: now + session.remainingMs,
        seenAt: now,
        tickedAt: now,
      }
    case 'skip':
      return skip(session, now)
    case 'repeat':
      return run(session, session.at, now)
    case 'lighter':
      return { ...session, ...lighter(session) }
    case 'stop':
      return stop(session)
    case 'pause':
    case 'ready':
    case 'longer':
    case 'tick':
      return session
  }
}

/** Getting ready is over sooner, but for what nobody skips: how hard and when to stop are said before the work. */
function ready(session: Running, now: Moment): Session {
  const segment = currentSegment(session)
  if (segment?.kind !== 'ready' && segment?.kind !== 'switch') return session
  const tailMs = (segment.tail ?? 0) * 1000
  if (session.endsAt - now <= tailMs) return run(session, session.at + 1, now)
  return { ...session, endsAt: now + tailMs, seenAt: now, tickedAt: now }
}

function stop(session: Running | Paused): Session {
  return {
    ...playingOf(session),
    state: 'stopped',
    cut: { ...session.cut, ...cutAt(session, 'cut-short') },
  }
}

/** Walks over every deadline that has passed, and waits where a hold would have begun with nobody there. */
function passTime(session: Running, visible: boolean, now: Moment): Session {
  const away = now - session.seenAt > AWAY_MS
  let current = session
  while (true) {
    const segment = current.segments[current.at]
    if (away && segment?.kind === 'hold') return endHold(current, now)
    if (now < current.endsAt) break
    if (away && isReadyBeforeHold(current)) return waitFor(current)
    const next = run(current, current.at + 1, current.endsAt)
    if (next.state !== 'running') return next
    if (away && isBeforeHold(next)) return waitFor(next)
    current = { ...next, seenAt: session.seenAt }
  }
  return { ...current, seenAt: visible ? now : current.seenAt, tickedAt: now }
}

function endHold(session: Running, now: Moment): Session {
  const next = run(
    { ...session, cut: { ...session.cut, ...cutAt(session, 'cut-short') } },
    session.at + 1,
    now,
  )
  return next.state === 'running' ? waitFor(next) : next
}

/** Whoever was away hears again how to get there before a hold begins. */
function isReadyBeforeHold({ segments, at }: Running): boolean {
  const kind = segments[at]?.kind
  return (kind === 'ready' || kind === 'switch') && segments[at + 1]?.kind === 'hold'
}

function isBeforeHold(session: Running): boolean {
  return session.segments[session.at]?.kind === 'hold' || isReadyBeforeHold(session)
}

function waitFor(session: Running): Paused {
  const seconds = session.segments[session.at]?.seconds ?? 0
  return { ...playingOf(session), state: 'paused', remainingMs: seconds * 1000, because: 'away' }
}

function skip(session: Running | Paused, now: Moment): Session {
  const step = session.segments[session.at]?.step ?? 0
  const next = session.segments.findIndex(segment => segment.step > step)
  const cut = { ...session.cut, ...cutAt(session, 'skipped') }
  const { segments } = session
  const alone = segments[next]?.alone
  const ready = segments[next]
  // What the step before would have said is said now.
  const isAlone = ready !== undefined && alone !== undefined && cut[step] === 'skipped'
  const longer = isAlone ? segments.with(next, { ...ready, seconds: alone }) : segments
  return run({ ...session, segments: longer, cut }, next === -1 ? segments.length : next, now)
}

function longer(session: Running, now: Moment): Running {
  const segment = session.segments[session.at]
  if (!segment) return session
  const room =
    segment.kind === 'hold' ? HOLD_CAP_SECONDS - heldSeconds(session, segment.step) : LONGER_SECONDS
  const added = Math.max(0, Math.min(LONGER_SECONDS, room))
  const segments = session.segments.with(session.at, { ...segment, seconds: segment.seconds + added })
  return { ...session, segments, endsAt: session.endsAt + added * 1000, tickedAt: now }
}

function heldSeconds(session: Playing, step: number): number {
  return session.segments
    .filter(segment => segment.step === step && segment.kind === 'hold')
    .reduce((sum, segment) => sum + segment.seconds, 0)
}

function lighter(session: Playing): Pick<Playing, 'lighter'> {
  const step = session.segments[session.at]?.step ?? 0
  return { lighter: { ...session.lighter, [step]: Math.min(3, lighterIn(session.lighter, step) + 1) } }
}

/** Whoever lets go of the last hold has done the step. */
function cutAt(session: Playing, how: 'skipped' | 'cut-short'): Playing['cut'] {
  const segment = session.segments[session.at]
  return segment && segment.kind !== 'out' ? { [segment.step]: how } : {}
}

function run(session: Playing, at: number, now: Moment): Session {
  const segment = session.segments[at]
  const playing = { ...playingOf(session), at }
  if (!segment) return { ...playing, state: 'done', at: session.segments.length }
  return { ...playing, state: 'running', endsAt: now + segment.seconds * 1000, seenAt: now, tickedAt: now }
}

function playingOf({ segments, at, lighter, cut }: Playing): Playing {
  return { segments, at, lighter, cut }
}
