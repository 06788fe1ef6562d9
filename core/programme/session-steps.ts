/** The steps of one session of a programme, and of our own plan behind them. */
import type { DayPlan } from '#core/plan/day-plan.ts'
import { MAX_SPOTS } from '#core/plan/parts/press.ts'
import { lengthOf } from '#core/session/script/length.ts'
import type { ScriptRecords } from '#core/session/script/step-lines.ts'
import type { Step } from '#core/session/step.ts'
import { PRESSING, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Row } from './programme.ts'
import type { Verdict } from './verdict.ts'
import { programmeWords } from './words.ts'

type Open = Extract<Verdict, { state: 'open' }>

/** Seconds on one spot, of all pressing with its rests, and of the gun, in one session. Source: docs/clinical/dosing.md#pressure-cap. */
const MOST_ON_A_SPOT = 90
const MOST_PRESSING = 600
const MOST_GUN = 300
/** An entry of the diary holds no more. */
const MOST_STEPS = 60

/** What a session plays of a programme, and which of its rows have no room in it. */
export interface ProgrammeSession {
  readonly steps: readonly Step[]
  readonly crowded: readonly { readonly row: Row; readonly because: string }[]
}

/** The rows that are open and due, in the sender's order, with the bounds of a whole session: spots, pressing, one warmth. */
export function sessionOf(open: readonly Open[]): ProgrammeSession {
  const { problems } = programmeWords
  const crowded: { readonly row: Row; readonly because: string }[] = []
  const taken: Open[] = []
  for (const next of open) {
    const because = whyCrowded(taken, next)
    if (because === undefined) taken.push(next)
    else crowded.push({ row: next.row, because: problems[because] })
  }
  return { steps: withJumpsFirst(setsOf(taken)), crowded }
}

/** Each row set by set; where they are too many for one session, the rows with most sets have one less. */
function setsOf(taken: readonly Open[]): readonly Step[] {
  const sets = taken.map(({ may }) => may.sets)
  const count = () => taken.reduce((sum, { set }, index) => sum + set.length * (sets[index] ?? 1), 0)
  while (count() > MOST_STEPS && Math.max(...sets) > 1) {
    const most = sets.indexOf(Math.max(...sets))
    sets[most] = (sets[most] ?? 1) - 1
  }
  return taken.flatMap(({ set }, index) => Array.from({ length: sets[index] ?? 1 }, () => set).flat())
}

type Crowding = 'twice' | 'oneWarmth' | 'threeSpots' | 'enoughPressing'

function whyCrowded(taken: readonly Open[], next: Open): Crowding | undefined {
  const { row } = next
  if (row.kind === 'care') {
    if (taken.some(each => each.row.kind === 'care' && each.row.technique === row.technique)) return 'twice'
    const warms = WARMTHS.has(row.technique)
    return warms && taken.some(each => each.row.kind === 'care' && WARMTHS.has(each.row.technique))
      ? 'oneWarmth'
      : undefined
  }
  if (row.kind === 'move') {
    const again = taken.some(({ set }) =>
      set.some(({ movement, side }) =>
        next.set.some(step => step.movement === movement && step.side === side),
      ),
    )
    return again ? 'twice' : undefined
  }
  const all = setsOf([...taken, next]).filter(({ technique }) => PRESSING.has(technique))
  const spots = [...new Set(all.map(spotOf))]
  // Pressed once more it may be a second spot beside the first.
  const count = spots.reduce(
    (sum, spot) => sum + Math.min(2, all.filter(step => spotOf(step) === spot).length),
    0,
  )
  if (count > MAX_SPOTS) return 'threeSpots'
  const onSpot = spots.map(spot => secondsOf(all.filter(step => spotOf(step) === spot)))
  const gun = secondsOf(all.filter(({ technique }) => technique === 'gun'))
  const whole = all.reduce((sum, step) => sum + wholeOf(step), 0)
  const isFull = whole > MOST_PRESSING || gun > MOST_GUN || onSpot.some(seconds => seconds > MOST_ON_A_SPOT)
  return isFull ? 'enoughPressing' : undefined
}

const WARMTHS: ReadonlySet<TechniqueId> = new Set(['heat', 'ir', 'cold', 'contrast'])

function spotOf({ knot, muscle, side }: Step): string {
  return knot ?? `${muscle ?? ''}.${side ?? ''}`
}

function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { seconds, repeats }) => sum + seconds * repeats, 0)
}

/** A step with its rests, and the rest after it where another set follows. */
function wholeOf({ seconds, repeats, restSeconds }: Step): number {
  return seconds * repeats + restSeconds * Math.max(0, repeats - 1)
}

/** Nobody jumps on what was just pressed. */
function withJumpsFirst(steps: readonly Step[]): readonly Step[] {
  const jumps = steps.filter(({ movement }) => movement === 'mo-jumping-jack')
  return jumps.length === 0 ? steps : [...jumps, ...steps.filter(step => !jumps.includes(step))]
}

/**
 * A day that the programme leads. Our own plan fills what is left of the minutes with what the sender did not see to: where
 * they press, warm or strengthen, that is theirs alone.
 */
export function ledDay(
  own: DayPlan,
  {
    steps,
    rows,
    fills,
  }: { readonly steps: readonly Step[]; readonly rows: readonly Row[]; readonly fills: boolean },
  minutesADay: number,
  records: ScriptRecords,
): DayPlan {
  const theirs = new Set<string>(rows.flatMap(areaOf(records)))
  const free = fills ? own.steps.filter(step => !partsOf(step).some(part => theirs.has(part))) : []
  const all = free.reduce<readonly Step[]>((led, step) => {
    const more = withJumpsFirst([...led, step])
    return lengthOf(more, records) <= minutesADay * 60 ? more : led
  }, steps)
  const minutes = Math.round((lengthOf(all, records) / 60) * 10) / 10
  const { note: _note, ...day } = own
  return {
    ...day,
    steps: all,
    minutes,
    ...(all.length === 0 ? { note: programmeWords.nothingToday } : {}),
  }
}

/** The parts of a session that a row claims for its sender. */
function areaOf({ movements }: ScriptRecords): (row: Row) => readonly string[] {
  return row => {
    if (row.kind === 'press') return ['press']
    if (row.kind === 'care') return WARMTHS.has(row.technique) ? ['warmth'] : [row.technique]
    return movements[row.movement].kind === 'strength' ? ['strength', row.movement] : [row.movement]
  }
}

function partsOf({ technique, movement }: Step): readonly string[] {
  return [
    technique,
    ...(movement === undefined ? [] : [movement]),
    ...(PRESSING.has(technique) ? ['press'] : []),
    ...(WARMTHS.has(technique) ? ['warmth'] : []),
    ...(technique === 'core' || technique === 'strength-2min' ? ['strength'] : []),
  ]
}
