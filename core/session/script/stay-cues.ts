/** What is said while something goes on: warmth, a walk, a habit, breathing. */
import { BREATH_IN_MS, BREATH_MS } from '#core/session/breath.ts'
import type { Segment } from '#core/session/segment.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { bellCue, lineCues, type Cue } from './cue.ts'
import { isBreathing } from './paced.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import { stopLines, type ScriptRecords } from './step-lines.ts'
import { arrange, type Wanted } from './timeline.ts'

const MINUTE = 60
/** From so long on a minute before the end is said. Seconds. */
const MINUTE_FROM_SECONDS = 150
/** The half is said from two minutes on, and never within a minute of the last one. */
const saysHalf = (seconds: number): boolean =>
  seconds >= 2 * MINUTE && (seconds < MINUTE_FROM_SECONDS || seconds >= 4 * MINUTE)
const OUT_AT = BREATH_IN_MS / 1000
const BREATH = BREATH_MS / 1000
/** So many breaths are said, and then one in each minute. */
const GUIDED_BREATHS = 3
const BREATHS_A_MINUTE = MINUTE / BREATH

/** The cues of a stretch of time that goes on by itself. */
export function stayCues(
  { seconds, repeat, repeats }: Segment,
  step: Step,
  records: ScriptRecords,
): readonly Cue[] {
  const technique = records.techniques[step.technique]
  const movement = step.movement && records.movements[step.movement]
  const during = movement ? (movement.pace === 'holds' ? (movement.during ?? []) : []) : technique.during
  if (isBreathing(step, records)) return breathCues(seconds, during)
  const isHabit = technique.kind === 'habit' && !movement
  const gap = isHabit
    ? Math.max(LINE_SECONDS, Math.floor(seconds / Math.max(1, during.length)))
    : LINE_SECONDS
  const timed = (movement ? [] : (technique.timed ?? [])).filter(({ atSeconds }) => atSeconds < seconds)
  const round = repeats > 1 && repeat > 1 ? [{ at: 0, text: scriptWords.round(repeat, repeats) }] : []
  const from = timed.some(({ atSeconds }) => atSeconds === 0) || round.length > 0 ? LINE_SECONDS : 0
  // The parts of a body scan fill its time: nobody is left lying in the last of them.
  const must: readonly Wanted[] = [
    ...round,
    ...during.map((text, index) => ({ at: from + index * gap, text })),
    ...timed.map(({ atSeconds, line }, part) => ({
      at:
        Math.max(atSeconds, isHabit ? (part * seconds) / timed.length : 0) +
        (round.length > 0 && atSeconds === 0 ? LINE_SECONDS : 0),
      text: line,
    })),
  ]
  const may: readonly Wanted[] = [
    ...(saysHalf(seconds) ? [{ at: seconds / 2, text: scriptWords.half }] : []),
    ...(seconds >= MINUTE_FROM_SECONDS ? [{ at: seconds - MINUTE, text: scriptWords.lastMinute }] : []),
  ]
  // What was said last stays on screen where nothing is said at once.
  const before = must.some(({ at }) => at === 0) ? undefined : stopLines(step, records).at(-1)
  return [
    bellCue(0, 'start'),
    ...(before === undefined ? [] : [{ at: 0, kind: 'shown' as const, text: before }]),
    ...arrange(must, may, seconds),
  ]
}

/**
 * In and out with the pacer: always shown, said for the first breaths and for one in each minute. What is to be felt is
 * said in the breath after these, or in the last whole one, where it is so; half and last minute are said as a breath
 * comes in.
 */
function breathCues(seconds: number, during: readonly string[]): readonly Cue[] {
  const breaths = Array.from({ length: Math.ceil(seconds / BREATH) }, (_, breath) => breath)
  const isAt = (breath: number, at: number) => breath === Math.floor(at / BREATH)
  const whole = Math.floor(seconds / BREATH)
  const feltIn = Math.max(1, Math.min(GUIDED_BREATHS, whole - 1))
  const cues = breaths.flatMap(breath => {
    const at = breath * BREATH
    const isSaid = breath < GUIDED_BREATHS || breath % BREATHS_A_MINUTE === 0
    const felt = breath === feltIn ? during : []
    const inward = felt.length > 1 ? felt[0] : undefined
    const outward = felt.at(-1)
    const time =
      seconds >= MINUTE_FROM_SECONDS && isAt(breath, seconds - MINUTE)
        ? scriptWords.lastMinute
        : saysHalf(seconds) && isAt(breath, seconds / 2)
          ? scriptWords.half
          : undefined
    const comesIn =
      inward !== undefined ? lineCues(at, inward) : breathAt(at, scriptWords.breathIn, isSaid, time)
    if (at + OUT_AT >= seconds) return comesIn
    const goesOut =
      outward !== undefined
        ? lineCues(at + OUT_AT, outward)
        : breathAt(at + OUT_AT, scriptWords.breathOut, isSaid)
    return [...comesIn, ...goesOut]
  })
  return [bellCue(0, 'start'), ...cues]
}

function breathAt(at: number, text: string, isSaid: boolean, instead?: string): readonly Cue[] {
  const said = instead ?? (isSaid ? text : undefined)
  const shown: Cue = { at, kind: 'shown', text }
  return said === undefined ? [shown] : [{ at, kind: 'said', text: said }, shown]
}
