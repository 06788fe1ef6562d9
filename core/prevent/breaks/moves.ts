/** One small move for one break: easy to read at a glance, over before the break is, and never a blocked one. */
import { sided } from '#core/session/script/sided.ts'
import { scriptWords } from '#core/session/words.ts'
import type { Cause } from '#core/vocabulary/causes.ts'
import type { MovementId } from '#core/vocabulary/ids.ts'
import type { Movement, Muscle } from '#core/vocabulary/records.ts'

/**
 * How long a move may take to read.
 * @judgement Five seconds at about three words a second is what a glance can hold.
 */
export const READ_SECONDS = 5
export const READ_WORDS = 15

export const BREAK_PLACES = ['desk', 'standing', 'meeting'] as const
/** `desk`: a chair, room to stand. `standing`: no chair at hand, perhaps a wall. `meeting`: seated, silent. */
export type BreakPlace = (typeof BREAK_PLACES)[number]

/** What the choice of a move for one break depends on. */
export interface BreakMoveRequest {
  /** The length of the break. */
  readonly seconds: number
  readonly place: BreakPlace
  /** The muscles of the person's knots. */
  readonly knots: readonly Pick<Muscle, 'stretch' | 'strengthen'>[]
  readonly causes: readonly Cause[]
  /** What this person is not to do: everything that `mayMove` refuses. */
  readonly blocked: readonly MovementId[]
  /** Newest last. */
  readonly lastMoves: readonly MovementId[]
  /** Chance comes in here: the same seed gives the same move. */
  readonly seed: number
}

/** The move of one break with what is said of it, or that none fits. */
export type BreakMove =
  | {
      readonly ok: true
      readonly movement: MovementId
      readonly steps: readonly string[]
      /** Reading and moving together: the break need not be longer. */
      readonly needsSeconds: number
    }
  | { readonly ok: false; readonly problem: 'no-move-fits' }

/**
 * What helps against what keeps a muscle sore. Source: docs/clinical/dosing.md#stretches,
 * docs/clinical/dosing.md#strength and docs/clinical/dosing.md#breaks.
 * @judgement The source names the moves; which of them goes with which cause is ours.
 */
const MOVES_BY_CAUSE: Partial<Readonly<Record<Cause, readonly MovementId[]>>> = {
  'raised-shoulders': ['mo-shoulder-roll', 'st-shoulder-blade-squeeze'],
  'no-armrest': ['mo-shoulder-roll', 'mo-arm-circle'],
  'phone-cradling': ['mo-neck-turn', 'mo-shoulder-roll'],
  'phone-and-laptop': ['st-chin-tuck', 'st-shoulder-blade-squeeze'],
  'far-mouse': ['mo-arm-circle', 'st-cross-body', 'mo-shoulder-roll'],
  'rounded-shoulders': ['st-shoulder-blade-squeeze', 'st-doorway', 'ex-wall-slide'],
  slouching: ['st-thoracic-ext', 'st-shoulder-blade-squeeze', 'mo-march'],
  'head-forward': ['st-chin-tuck', 'ex-wall-slide'],
  'screen-to-one-side': ['mo-neck-turn', 'mo-trunk-turn'],
  'prolonged-sitting': ['mo-march', 'mo-side-bend', 'mo-hip-circle', 'mo-trunk-turn'],
  driving: ['mo-march', 'mo-trunk-turn', 'mo-shoulder-roll'],
  'standing-long': ['mo-hip-circle', 'mo-march', 'mo-trunk-turn'],
  stooping: ['mo-trunk-turn', 'st-thoracic-ext', 'mo-side-bend'],
  stress: ['mo-shoulder-roll', 'mo-march'],
}

/**
 * What no break offers.
 * @judgement Loud, and only for days with little pain (see `mayMove`): nothing to spring on somebody at a desk.
 */
const NOT_IN_A_BREAK: readonly MovementId[] = ['mo-jumping-jack']

/** The best move for this break among those that fit; a value when none does. Never one of the last two. */
export function chooseBreakMove(
  request: BreakMoveRequest,
  movements: Readonly<Record<MovementId, Movement>>,
): BreakMove {
  const fitting = Object.values(movements).filter(movement => fitsBreak(request, movement))
  const best = Math.max(0, ...fitting.map(movement => liking(request, movement)))
  const choice = fitting.filter(movement => liking(request, movement) === best)
  const movement = choice[turn(request.seed, choice.length)]
  if (!movement) return { ok: false, problem: 'no-move-fits' }
  return {
    ok: true,
    movement: movement.id,
    steps: breakLines(movement),
    needsSeconds: READ_SECONDS + moveSeconds(movement),
  }
}

/**
 * How to sit or stand and what to do, as much of it as can be read in five seconds: at most fifteen words. Nothing where
 * they do not hold the first of what is to be done.
 */
export function breakLines(movement: Movement): readonly string[] {
  const { setUp, perSide } = movement
  const [first, ...others] = movement.pace === 'holds' ? movement.into : linesOfOneTurn(movement)
  if (first === undefined) return []
  const sides = perSide ? [scriptWords.bothSides] : []
  const short = [...setUp, first].map(line => sided(line))
  if (wordsIn([...short, ...sides]) > READ_WORDS) return []
  const rest = others.map(line => sided(line))
  const end = rest.findIndex(
    (_, index) => wordsIn([...short, ...rest.slice(0, index + 1), ...sides]) > READ_WORDS,
  )
  const told = [...short, ...(end === -1 ? rest : rest.slice(0, end))]
  return [...told, ...sides]
}

/** Several turns are too much for a glance. */
function linesOfOneTurn({
  turns: [parts, ...more],
}: Extract<Movement, { pace: 'counts' }>): readonly string[] {
  return more.length > 0 ? [] : parts.map(({ line }) => line)
}

function wordsIn(lines: readonly string[]): number {
  return lines.join(' ').split(/\s+/u).length
}

/** Seconds of the whole dose with its rests, on both sides where it has sides. */
export function moveSeconds({ dose, pace, perSide }: Movement): number {
  const rests = pace === 'holds' ? dose.restSeconds * (dose.repeats - 1) : 0
  return (dose.seconds * dose.repeats + rests) * (perSide ? 2 : 1)
}

function fitsBreak({ seconds, place, blocked, lastMoves }: BreakMoveRequest, movement: Movement): boolean {
  if (blocked.includes(movement.id) || NOT_IN_A_BREAK.includes(movement.id)) return false
  if (lastMoves.slice(-2).includes(movement.id)) return false
  if (READ_SECONDS + moveSeconds(movement) > seconds) return false
  return fitsPlace(place, movement) && isReadable(movement)
}

/** An end-range neck stretch needs its warnings read as well, so it belongs in a session, not in a glance. */
function isReadable(movement: Movement): boolean {
  return !movement.neckEndRange && breakLines(movement).length > 0
}

function fitsPlace(place: BreakPlace, { posture, needs, tools, kind }: Movement): boolean {
  if (!tools.some(tool => tool === 'none' || tool === 'hands')) return false
  const isUpright = posture === 'standing' || posture === 'wall'
  const reach = (position: 'chair' | 'wall') => needs.length === 0 || needs.includes(position)
  switch (place) {
    case 'meeting':
      return posture === 'sitting' && reach('chair') && kind !== 'strength'
    case 'standing':
      return isUpright && reach('wall')
    case 'desk':
      return (posture === 'sitting' && reach('chair')) || (isUpright && reach('wall'))
  }
}

/** 2: the knot's own stretch or exercise. 1: against something that keeps it sore. 0: good for anybody. */
function liking({ knots, causes }: BreakMoveRequest, { id }: Movement): number {
  if (knots.some(({ stretch, strengthen }) => stretch === id || strengthen.includes(id))) return 2
  return causes.some(cause => MOVES_BY_CAUSE[cause]?.includes(id)) ? 1 : 0
}

/** A seed spread evenly over `length` choices; neighbouring seeds give unrelated ones. */
function turn(seed: number, length: number): number {
  const mixed = Math.imul((seed ^ (seed >>> 15)) + 0x9e3779b9, 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0) % length
}
