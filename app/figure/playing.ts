/** The clock of a figure that plays: on the page beside its SVG, or in the worker beside its canvas. */
import { isBreath, type Moment } from './breath.ts'
import { momentOf } from './motion.ts'
import type { At, Motion, PhaseAt } from './motion.ts'

/** A phase, seconds into it, and which hold or repetition it belongs to. */
export interface FigureMoment extends PhaseAt {
  readonly repetition: number
}

/** Where a motion that plays is, and what of it was drawn last. */
export interface Playing {
  at: number | PhaseAt
  /** It goes there from where it was, and has been on the way for so long. Seconds. */
  crosses?: { readonly from: number | PhaseAt; readonly seconds: number }
  /** The hold or repetition it is in, where a session says so. */
  repetition?: number
  /** The work that is let go of. */
  leaves?: PhaseAt | undefined
  /** How much longer it may go on before it is told again where it should be. Seconds; without, for ever. */
  ahead?: number
  drawn?: Moment
  /** How much coarser than usual the drawing is worked out. */
  coarse?: number
}

/** Further than this from where it should be, a figure jumps there; less far, it goes there bit by bit. Seconds. */
const ASTRAY = 0.6
const BIT = 0.2
/** Sent on or back by more than this within a session, it does not jump, but goes there in so long. Seconds. */
const SENT = 1.5
const CROSSING = 1.8
/** A figure that a session leads stands still when it has not heard of it for so long: its clock may stand, too. Seconds. */
const AHEAD = 1

/** Milliseconds between two drawings: of something that moves, where the page is slow, and of a breath. */
const FRAME_MS = 30
const SLOW_FRAME_MS = 1000 / 15
const BREATH_MS = 100
/** Frames that take so long say that the device is slow. Milliseconds. */
const LATE_MS = 24
/** A drawing that takes so long is worked out coarser from then on; one that is this fast, finer. Milliseconds. */
const SLOW_MS = 24
const FAST_MS = 10
const COARSEST = 1.6

/** Takes a clock to where a session is. */
export function follow(clock: Playing, moment: FigureMoment): void {
  const { at, repetition } = clock
  clock.ahead = AHEAD
  clock.repetition = moment.repetition
  const isSame = typeof at !== 'number' && at.phase === moment.phase && repetition === moment.repetition
  const astray = isSame ? moment.seconds - at.seconds : ASTRAY
  // A phase that begins in its middle was not come to by itself.
  const isSent = isSame ? Math.abs(astray) > SENT : moment.seconds > SENT
  if (isSent && repetition !== undefined) clock.crosses = { from: at, seconds: 0 }
  if (!isSame && typeof at !== 'number' && at.phase === 'work') clock.leaves = at
  clock.at = Math.abs(astray) < ASTRAY ? later(at, astray * BIT) : { ...moment, leaves: clock.leaves }
}

/** What a clock shows. */
export const shownBy = ({ at, crosses }: Playing): Exclude<At, 'still'> =>
  crosses ? { from: crosses.from, to: at, share: Math.min(1, crosses.seconds / CROSSING) } : at

/** A moment to be drawn, and how much coarser than usual. */
export interface Shown {
  readonly at: Exclude<At, 'still'>
  readonly coarse?: number
}

/** Asks for one drawing after another from `clock.at` on, none of what is shown already. Gives back how to stop. */
export function goOn(
  motion: Motion,
  clock: Playing,
  draw: (moment: Shown, drawn: (tookMs: number) => void) => void,
): () => void {
  let frame = 0
  let before = 0
  let drawnAt = 0
  let usual = 0
  let isAsked = false
  let frameMs = 0
  const next = (now: number): void => {
    frame = requestAnimationFrame(next)
    if (before) {
      advance(clock, Math.min(0.1, (now - before) / 1000))
      frameMs = frameMs * 0.9 + (now - before) * 0.1
    }
    before = now
    if (isAsked) return
    const at = shownBy(clock)
    const moment = momentOf(motion, at)
    const { drawn, coarse = 1 } = clock
    if (drawn?.from === moment.from && drawn.to === moment.to && drawn.share === moment.share) return
    if (now - drawnAt < (isBreath(moment) ? BREATH_MS : frameMs > LATE_MS ? SLOW_FRAME_MS : FRAME_MS)) return
    drawnAt = now
    isAsked = true
    draw({ at, coarse }, tookMs => {
      isAsked = false
      clock.drawn = moment
      usual = usual === 0 ? tookMs : usual * 0.9 + tookMs * 0.1
      if (usual > SLOW_MS) clock.coarse = Math.min(COARSEST, coarse * 1.05)
      else if (usual < FAST_MS) clock.coarse = Math.max(1, coarse / 1.05)
    })
  }
  frame = requestAnimationFrame(next)
  return () => cancelAnimationFrame(frame)
}

function advance(clock: Playing, seconds: number): void {
  const { ahead = seconds } = clock
  const passed = Math.min(seconds, ahead)
  if (clock.ahead !== undefined) clock.ahead -= passed
  clock.at = later(clock.at, passed)
  if (!clock.crosses) return
  const { from, seconds: gone } = clock.crosses
  if (gone + passed < CROSSING) clock.crosses = { from, seconds: gone + passed }
  else delete clock.crosses
}

const later = (at: number | PhaseAt, seconds: number): number | PhaseAt =>
  typeof at === 'number' ? at + seconds : { ...at, seconds: at.seconds + seconds }
