/** What is said in a hold and in the rest after it: one line for each part of it. */
import { BREATH_IN_MS, BREATH_MS } from '#core/session/breath.ts'
import type { Segment } from '#core/session/segment.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { bellCue, type Cue } from './cue.ts'
import { EASES_WITHIN_SECONDS, easesAtEndOf, letGoLine } from './out-lines.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import { sided } from './sided.ts'
import { intoLines, painOf, pressingOf, type ScriptRecords } from './step-lines.ts'
import { arrange, inTurn, type Wanted } from './timeline.ts'

/** The pacer breathes out from here on, in each of its breaths. Seconds. */
const OUT_AT = BREATH_IN_MS / 1000
const BREATH = BREATH_MS / 1000
/** The last seconds of a hold are counted, and nothing else is said in them. */
const COUNTED_SECONDS = 3
/** What is felt, or done besides staying, once a person has settled. Seconds. */
const SETTLED_AT = 8
/** A hold shorter than this rings no half. Seconds. */
const HALF_FROM_SECONDS = 20

/** A hold as it is played. */
export interface HoldAt {
  readonly segment: Segment
  readonly step: Step
  /** Seconds this spot was held before, in this step. */
  readonly heldBefore: number
  /** Points of pain less than planned. */
  readonly lighter: number
}

/** Pressing: settle in, stay and breathe, ask whether it eases, count the end. */
export function pressCues(hold: HoldAt, records: ScriptRecords): readonly Cue[] {
  const { segment, step, heldBefore } = hold
  const pressing = pressingOf(step, records)
  if (!pressing) return []
  const { seconds, repeat } = segment
  const first = repeat === 1
  const during = (pressing.during ?? []).map(line => sided(line, step.side))
  const eases = EASES_WITHIN_SECONDS - heldBefore
  const [one, ...others] = during
  const doing: readonly Wanted[] =
    one === undefined || (!first && others.length === 0)
      ? []
      : others.length === 0
        ? [{ at: SETTLED_AT, text: one }]
        : during.map((text, index) => ({ at: LINE_SECONDS + index * BREATH, text }))
  const names = first && seconds === step.seconds
  const stays =
    others.length > 0 ? [] : [{ at: OUT_AT, text: names ? scriptWords.stay(seconds) : scriptWords.stayAgain }]
  const must: readonly Wanted[] = [
    { at: 0, text: first ? sided(pressing.press, step.side) : scriptWords.again },
    ...stays,
    ...doing,
    ...(eases > 0 && eases < seconds ? [{ at: eases, text: scriptWords.easing }] : []),
  ]
  return heldFor(seconds, must, breathsOut(seconds, first))
}

/** A stretch or another position held: stay, breathe, feel. */
export function stretchCues({ segment, step }: HoldAt, records: ScriptRecords): readonly Cue[] {
  const movement = step.movement && records.movements[step.movement]
  const technique = records.techniques[step.technique]
  const { seconds, repeat } = segment
  const lines = movement ? (movement.pace === 'holds' ? (movement.during ?? []) : []) : technique.during
  const during = repeat === 1 ? lines : []
  const must: readonly Wanted[] = [
    {
      at: 0,
      text: seconds === step.seconds ? scriptWords.stretchStays(seconds) : scriptWords.stretchStaysOn,
    },
    ...during.map((text, index) => ({ at: OUT_AT + index * LINE_SECONDS, text })),
  ]
  const feel = movement && repeat === 1 ? [{ at: BREATH, text: movement.feel }] : []
  const breath =
    movement?.kind === 'stretch'
      ? [{ at: OUT_AT, text: scriptWords.lengthen }]
      : [{ at: OUT_AT, text: scriptWords.breatheOut }]
  return heldFor(seconds, must, [...breath, ...feel, ...breathsOut(seconds, false)])
}

/** All that is said and shown of a hold: what must be, what may be where there is room, and its end counted down. */
function heldFor(seconds: number, must: readonly Wanted[], may: readonly Wanted[]): readonly Cue[] {
  return [...countedEnd(seconds), ...breathedIn(arrange(must, may, seconds - COUNTED_SECONDS), seconds)]
}

/** Said with the pacer as it breathes out: in the second breath, then in one breath of two, with room for a question. */
function breathsOut(seconds: number, softly: boolean): readonly Wanted[] {
  const times = Array.from({ length: Math.floor(seconds / BREATH) }, (_, breath) => breath)
  return times
    .filter(breath => breath === 1 || (breath >= 4 && breath % 2 === 0))
    .map((breath, index) => ({
      at: breath * BREATH + OUT_AT,
      text: softly
        ? (scriptWords.soften[index % scriptWords.soften.length] ?? scriptWords.breatheOut)
        : scriptWords.breatheOut,
    }))
}

/** What stays on screen of a line as the pacer breathes in again: all but that one breathes out. */
function breathedIn(cues: readonly Cue[], seconds: number): readonly Cue[] {
  const shown = cues.flatMap(cue => (cue.kind === 'shown' ? [cue] : []))
  const times = Array.from({ length: Math.ceil(seconds / BREATH) - 1 }, (_, breath) => (breath + 1) * BREATH)
  const rests = times.flatMap((at): readonly Cue[] => {
    const line = shown.findLast(cue => cue.at > at - BREATH && cue.at <= at)
    if (!line?.text.includes(scriptWords.breatheOut)) return []
    const text = line.text.replace(scriptWords.breatheOut, '').trim() || scriptWords.stretchStaysOn
    return [{ at, kind: 'shown', text }]
  })
  return [...cues, ...rests]
}

function countedEnd(seconds: number): readonly Cue[] {
  const ticks = Array.from({ length: COUNTED_SECONDS }, (_, index) =>
    bellCue(seconds - COUNTED_SECONDS + index, 'tick'),
  )
  return [
    bellCue(0, 'start'),
    ...(seconds >= HALF_FROM_SECONDS ? [bellCue(seconds / 2, 'half')] : []),
    ...ticks,
  ]
}

/** Between two holds: let go, something easy, and back. */
export function restCues({ segment, step, lighter }: HoldAt, records: ScriptRecords): readonly Cue[] {
  const { seconds, repeat, repeats, tail = 0 } = segment
  const pressing = pressingOf(step, records)
  const movement = step.movement && records.movements[step.movement]
  if (!pressing) {
    const back = movement?.pace === 'holds' ? sided(movement.back, step.side) : scriptWords.letGo
    return [
      bellCue(0, 'end'),
      ...inTurn(0, [`${back} ${scriptWords.onceMore}`]),
      ...inTurn(seconds - tail, intoLines(step, records)),
    ]
  }
  const [start, most] = painOf(step, records, lighter)
  const asks = easesAtEndOf(step, repeat) ? [scriptWords.eased] : []
  const rest = [sided(pressing.rest, step.side)]
  const front = [letGoLine(step, records, repeat), ...asks, ...rest]
  const room = Math.floor((seconds - tail) / LINE_SECONDS)
  return [
    bellCue(0, 'end'),
    ...inTurn(0, front.slice(0, room)),
    ...inTurn(seconds - tail, [
      scriptWords.backToSpot(repeat + 1, repeats),
      scriptWords.hard.again(start, most),
    ]),
  ]
}
