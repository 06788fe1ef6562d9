/** Motions as data: where somebody begins, the work, how they rest from it, and how all that goes on in time. */
import { LINE_SECONDS } from '#core/session/pace.ts'
import type { Spot } from './body.ts'
import { held, isBreath, type Moment } from './breath.ts'
import type { View } from './drawing/camera.ts'
import type { Body, Pose } from './pose.ts'
import type { Prop } from './props.ts'
import type { Build, TrunkBone } from './skeleton.ts'
import { bodyAt } from './solve.ts'
import type { Vec } from './vector.ts'

/** A pose held for `hold` seconds, then `move` seconds to the next one. */
export interface Key {
  readonly pose: Pose
  readonly hold: number
  readonly move: number
}

/** Shows a small movement large: an arrow along the way of a point that moves with the body; behind it stays the start. */
export interface Hint {
  readonly on: TrunkBone | Spot
  /** From the middle of the bone, or from the skin of the spot, in their frames. */
  readonly at: Vec
  /** The same on the other side of the body. */
  readonly both?: true
  /** The key at the other end of a movement that goes both ways: then the arrow has two heads. */
  readonly otherEnd?: number
}

export interface Motion {
  /** The work, over and over. Authored for the left side; the right is its mirror. */
  readonly keys: readonly [Key, ...Key[]]
  /** The key that says most in one still picture; held work stays there. */
  readonly still: number
  readonly views: readonly [View, View]
  readonly props: readonly Prop[]
  /** The pressed or stretched place. */
  readonly glow?: Spot
  /** How somebody gets there: from where they begin, pose by pose, to just before the work. */
  readonly comes: readonly [Pose, ...Pose[]]
  /** Between two turns: off the spot, out of the stretch. */
  readonly rest: Pose
  /** With which line of how to get there the last of the way begins, from 0: the second unless said, -1 the last. */
  readonly told?: number
  readonly hint?: Hint
  /** Work that is not held goes round and round from this key on. */
  readonly goesOn?: number
  /** So many keys belong to each kind of counted repetition, where several take turns. */
  readonly keysATurn?: number
}

/**
 * A moment of a motion: its most telling pose, seconds into a round that shows it all, or seconds into a phase of a
 * session. `turn` is how long one counted repetition takes; work without it goes to the still pose and stays.
 */
export interface PhaseAt {
  readonly phase: 'set-up' | 'work' | 'let-go' | 'rest' | 'way-out'
  readonly seconds: number
  readonly turn?: number
  /** Which kind of repetition it is, from 0, and in how many parts of the same length it is told. */
  readonly which?: number
  readonly parts?: number
  /** So long the way into what is held takes, where it is told; else it takes its own time. */
  readonly into?: number
  /** Getting there from the rest before, not from where somebody began. */
  readonly again?: boolean
  /** How many lines tell how to get there, after the name: then the way waits for them. */
  readonly lines?: number
  /** The work that letting go comes from: what goes round and round ends anywhere. */
  readonly leaves?: PhaseAt | undefined
}
/** From one moment of a motion to another that does not follow it, and how far on the way. */
export interface Crossing {
  readonly from: number | PhaseAt
  readonly to: number | PhaseAt
  readonly share: number
}
export type At = 'still' | number | PhaseAt | Crossing

/** Seconds a pose on the way is held, and the way to the next takes. */
const PAUSE = 0.3
const WAY = 1.7
/** Letting go takes no longer, and what was begun is ended in so many seconds. */
const LETTING_GO = LINE_SECONDS - 0.8
const ENDING = 0.6
/** What a motion shows when nobody says which phase: the work, and where it is pressed, letting go as well. */
const rounds = new WeakMap<Motion, readonly [Key, ...Key[]]>()
function roundOf(motion: Motion): readonly [Key, ...Key[]] {
  const known = rounds.get(motion)
  if (known) return known
  const { keys, rest } = motion
  const back = keys.slice(0, -1).reverse()
  const round: readonly [Key, ...Key[]] =
    rest === keys[0].pose
      ? keys
      : [{ pose: rest, hold: 1.6, move: WAY }, ...keys, ...back.map(key => ({ ...key, hold: 0.1 }))]
  rounds.set(motion, round)
  return round
}

/** One round of a motion that shows it all, in seconds. */
export const loopSeconds = (motion: Motion): number => secondsOf(roundOf(motion))

const secondsOf = (keys: readonly Key[]): number => keys.reduce((sum, key) => sum + key.hold + key.move, 0)

/** From 0 to 1, starting and ending at rest where a pose is held, at full speed where it is only passed. */
function ease(t: number, rests: boolean, comesToRest: boolean): number {
  const start = rests ? 0 : 1
  const end = comesToRest ? 0 : 1
  return (t ** 3 - 2 * t ** 2 + t) * start + (3 - 2 * t) * t ** 2 + (t ** 3 - t ** 2) * end
}

/** Where a motion is at a moment. */
export function momentOf(motion: Motion, at: At): Moment {
  if (at === 'still') return held(stillOf(motion), 0)
  if (typeof at === 'number') return inLoop(roundOf(motion), at)
  if ('to' in at) return across(momentOf(motion, at.from), nearest(momentOf(motion, at.to)), at.share)
  const { phase, seconds, turn, which = 0, parts = 1, into, again = false, lines = 0, leaves } = at
  switch (phase) {
    case 'set-up': {
      const way = again
        ? [motion.rest, motion.keys[0].pose]
        : [...motion.comes, ...restBefore(motion), motion.keys[0].pose]
      return lines > 0 ? asTold(way, seconds, lines, motion.told) : alongWay(way, seconds)
    }
    case 'work':
      if (turn !== undefined) return inTurn(keysOfTurn(motion, which), seconds / turn, parts)
      return intoStill(motion, seconds, into)
    case 'let-go':
      return leaves && (leaves.turn ?? motion.goesOn) !== undefined
        ? letGo(motion, momentOf(motion, leaves), seconds)
        : alongWay(backToRest(motion), seconds, LETTING_GO)
    case 'rest':
      return held(motion.rest, seconds)
    case 'way-out':
      return alongWay([motion.rest, ...[...motion.comes].reverse()], seconds)
  }
}

function keysOfTurn({ keys, keysATurn = keys.length }: Motion, which: number): readonly Key[] {
  return keys.slice(which * keysATurn, (which + 1) * keysATurn)
}

/** A share of a counted repetition: while a part of it is told it goes on, and by its end it is done. */
function inTurn(keys: readonly Key[], share: number, parts: number): Moment {
  const [first, others] = split(keys)
  const leaves = keys.map(({ hold }, i) => secondsOf(keys.slice(0, i)) + hold)
  const [start = 0, second = start] = leaves
  const each = Math.floor(keys.length / parts)
  // There, staying, and back: one part more than there are ways.
  const starts =
    parts > keys.length
      ? [start, start + first.move, second]
      : Array.from({ length: parts }, (_, part) => leaves[part * each] ?? start)
  const part = Math.min(parts - 1, Math.floor(share * parts))
  const end = start + secondsOf(keys)
  const [from = start, to = end] = [starts[part], starts[part + 1]]
  return inLoop([first, ...others], from + (to - from) * Math.min(1, share * parts - part) * 0.9999)
}

/** The most telling pose. */
export const stillOf = ({ keys, still }: Motion): Pose => (keys[still] ?? keys[0]).pose

/** From the still key back through the ones before it to rest. */
function backToRest({ keys, still, rest }: Motion): Pose[] {
  const back = keys.slice(0, still + 1).map(key => key.pose)
  return rest === back[0] ? back.reverse() : [rest, ...back].reverse()
}

/** From anywhere in work that goes round and round to rest. */
function letGo({ keys, goesOn = 0, rest }: Motion, moment: Moment, seconds: number): Moment {
  const { from, to, share } = moment
  const back = [
    ...keys
      .slice(0, goesOn)
      .map(key => key.pose)
      .reverse(),
    rest,
  ]
  if (isBreath(moment) || share === 0) return alongWay([from, ...back], seconds, LETTING_GO)
  return seconds < ENDING
    ? { from, to, share: share + ((1 - share) * seconds) / ENDING }
    : alongWay([to, ...back], seconds - ENDING + PAUSE, LETTING_GO)
}

const restBefore = ({ rest, keys: [first] }: Motion): Pose[] => (rest === first.pose ? [] : [rest])

/** How long the way into the work takes, in seconds. */
export const waySeconds = (motion: Motion): number =>
  PAUSE + (motion.comes.length + restBefore(motion).length) * WAY

/** Moments that show how far a motion reaches: all of its round, and of the way into it. */
export function momentsOf(motion: Motion): At[] {
  const loop = loopSeconds(motion)
  const way = waySeconds(motion)
  return [
    ...Array.from({ length: 16 }, (_, i) => (loop * i) / 16),
    ...Array.from({ length: 8 }, (_, i): At => ({ phase: 'set-up', seconds: (way * i) / 8 })),
  ]
}

/** The first and the others. Throws where there are none. */
function split<T>([first, ...others]: readonly T[]): readonly [T, readonly T[]] {
  if (first === undefined) throw new Error('A motion has its poses')
  return [first, others]
}

/** Through poses once, in no more than `most` seconds, staying at the last. */
function alongWay(poses: readonly Pose[], seconds: number, most = Infinity): Moment {
  const last = poses.length - 1
  const way = Math.min(WAY, (most - PAUSE) / last)
  const stretch = Math.min(last, Math.max(0, (seconds - PAUSE) / way))
  const i = Math.floor(stretch)
  const [from, [to]] = split(poses.slice(i))
  if (!to) return held(from, Math.max(0, seconds - PAUSE - last * way))
  return { from, to, share: ease(stretch - i, i === 0, i + 1 === last) }
}

/**
 * Through poses as the lines of the way there tell it, after the name: how to sit or lie with the first of them, the last
 * of the way with the line that says it.
 */
function asTold(poses: readonly Pose[], seconds: number, lines: number, told = 1): Moment {
  const before = poses.length - 2
  const line = told < 0 ? lines - 1 : Math.min(told, lines - 1)
  const begins = Math.max(0, Math.min(LINE_SECONDS, (1 + line) * LINE_SECONDS - before * WAY))
  const last = Math.max((1 + line) * LINE_SECONDS, begins + before * WAY)
  return seconds < last
    ? alongWay(poses.slice(0, -1), seconds - begins + PAUSE)
    : alongWay(poses.slice(-2), seconds - last + PAUSE)
}

/** The pose a moment is at, or nearer to. */
const nearest = (moment: Moment): Pose => (isBreath(moment) || moment.share < 0.5 ? moment.from : moment.to)

/** To another pose; whoever is on the way somewhere gets there first, in two fifths of the time. */
function across(moment: Moment, pose: Pose, share: number): Moment {
  const { from, to, share: gone } = moment
  if (isBreath(moment) || gone === 0) return { from, to: pose, share: ease(share, true, true) }
  const first = to === pose ? 1 : 0.4
  if (share < first) return { from, to, share: gone + ((1 - gone) * share) / first }
  return { from: to, to: pose, share: ease((share - first) / (1 - first || 1), true, true) }
}

/** From the first key to the still one, and there; or round and round. */
function intoStill({ keys, still, goesOn }: Motion, seconds: number, told?: number): Moment {
  const before = secondsOf(keys.slice(0, goesOn ?? still))
  const into = told ?? before
  const waits = told === undefined ? 0 : Math.min(keys[0].hold, before)
  if (seconds < into) return inLoop(keys, waits + (seconds * (before - waits)) / into)
  const [first, others] = split(keys.slice(goesOn ?? still))
  return goesOn === undefined ? held(first.pose, seconds - into) : inLoop([first, ...others], seconds - into)
}

function inLoop(keys: readonly [Key, ...Key[]], seconds: number): Moment {
  const loop = secondsOf(keys)
  let left = loop > 0 ? seconds - loop * Math.floor(seconds / loop) : 0
  for (const [i, key] of keys.entries()) {
    const next = keys[i + 1] ?? keys[0]
    if (left <= key.hold) return { from: key.pose, to: next.pose, share: 0 }
    left -= key.hold
    if (left < key.move)
      return { from: key.pose, to: next.pose, share: ease(left / key.move, key.hold > 0, next.hold > 0) }
    left -= key.move
  }
  return { from: keys[0].pose, to: keys[0].pose, share: 0 }
}

/** How much the spot is pressed or stretched at a moment, 0–1: nothing on the way and at rest, `waiting` just before. */
export function strainAt(motion: Motion, { from, to, share }: Moment, waiting = 1): number {
  const { keys, comes, rest, goesOn, still } = motion
  const strain = (pose: Pose): number =>
    pose === rest || comes.includes(pose)
      ? 0
      : keys.slice(0, goesOn ?? still).some(key => key.pose === pose)
        ? waiting
        : 1
  const a = strain(from)
  const b = isBreath({ from, to, share }) ? a : strain(to)
  return a + (b - a) * share
}

/** The body at a moment of a motion. */
export function bodyOf(motion: Motion, at: At, build: Build): Body {
  const { from, to, share } = momentOf(motion, at)
  return bodyAt(from, to, share, build)
}

/** A copy of a pose with some of it changed. */
export const change = (pose: Pose, changes: Partial<Pose>): Pose => ({ ...pose, ...changes })
