/** Draws one random person for `bench:plan`: the same number always gives the same person. */
import { assess } from '#core/safety/assess.ts'
import { CONDITIONS, COURSES, FLAGS, ONSETS, PREGNANCIES, type Answers } from '#core/vocabulary/answers.ts'
import { SORENESS } from '#core/vocabulary/soreness.ts'
import {
  MINUTES_A_DAY,
  type PlanRequest,
  type History,
  type PastDay,
  type PastFinding,
  type PastStep,
} from '#core/plan/context/request.ts'
import type { Knot } from '#core/locate/knot.ts'
import { MUSCLES, POSITIONS, TOOLS } from '#core/vocabulary/ids.ts'
import type { Muscle } from '#core/vocabulary/records.ts'
import { TRIAL_KINDS, TRIAL_OPTIONS } from '#core/measures/trial.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'

type Random = () => number

const NO_FLAGS: Answers['flags'] = Object.fromEntries(FLAGS.map(each => [each, 'no' as const]))
const NO_CONDITIONS: Answers['conditions'] = Object.fromEntries(CONDITIONS.map(each => [each, 'no' as const]))

const FINDINGS: readonly PastFinding[] = [
  { rule: 'no-change-yet', action: 'change-one-thing', change: 'lighter-longer' },
  { rule: 'no-change-yet', action: 'change-one-thing', change: 'other-tool' },
  { rule: 'no-change-yet', action: 'change-one-thing', change: 'heat-first' },
  { rule: 'no-change-yet', action: 'change-one-thing', change: 'other-muscle' },
  { rule: 'pain-worse', action: 'stop-pressure-and-recheck', stopPressure: true },
  { rule: 'pain-worse', action: 'gp-soon', stopPressure: true },
  { rule: 'two-weeks-little-change', action: 'offer-professional' },
  { rule: 'comes-back-or-stays', action: 'offer-professional' },
  { rule: 'ten-days-level', action: 'shift-to-strength' },
  { rule: 'calm-week', action: 'move-to-prevent' },
  { rule: 'too-much-pressing', action: 'reduce' },
  { rule: 'sore-too-long', action: 'stop-technique', techniques: ['ball-wall'] },
  { rule: 'sore-too-long', action: 'stop-technique', techniques: ['pressure', 'cane'] },
  { rule: 'painkiller-days', action: 'painkiller-prompt' },
  { rule: 'check-found-something', action: 'same-day' },
]
const WAYS: readonly Pick<PastStep, 'technique' | 'tool' | 'posture'>[] = [
  { technique: 'pressure', tool: 'hands', posture: 'sitting' },
  { technique: 'ball-wall', tool: 'socks', posture: 'wall' },
  { technique: 'ball-wall', tool: 'tennis-ball', posture: 'wall' },
  { technique: 'ball-wall', tool: 'two-balls', posture: 'wall' },
  { technique: 'cane', tool: 'cane', posture: 'sitting' },
  { technique: 'roller', tool: 'roller', posture: 'lying' },
]

/** The person of a number; about half of them have a past. */
export function drawProfile(index: number): PlanRequest {
  const random = randomOf(index)
  const knots = drawKnots(random)
  const answers = drawAnswers(random, knots)
  const history = chance(random, 0.5) ? drawHistory(random, knots) : undefined
  return {
    assessment: assess(answers, safety),
    whileWaiting,
    answers,
    knots,
    setup: {
      tools: some(random, TOOLS, chance(random, 0.3) ? 1 : 0.5),
      positions: some(random, POSITIONS, chance(random, 0.3) ? 1 : 0.6),
      minutesADay: pick(random, MINUTES_A_DAY),
      helped: chance(random, 0.3),
      ...(chance(random, 0.1) ? { prefers: pick(random, TOOLS) } : {}),
      ...(chance(random, 0.5) ? { warmth: pick(random, ['heat', 'ir', 'contrast'] as const) } : {}),
    },
    ...(history ? { history } : {}),
    seed: whole(random, 1000),
  }
}

function drawKnots(random: Random): readonly Knot[] {
  const drawn = Array.from({ length: whole(random, 6) }, (): Knot => {
    const muscle = pick(random, MUSCLES)
    const points: Muscle['triggerPoints'] = muscles[muscle].triggerPoints
    const point = pick(random, points)
    const side = pick(random, ['L', 'R'] as const)
    return {
      id: `${point.id}.${side}`,
      muscle,
      side,
      triggerPoint: point.id,
      place: `${pick(random, point.local)}.${side}`,
      state: chance(random, 0.75) ? 'active' : 'latent',
      ...(chance(random, 0.6) ? { tenderness: whole(random, 9) } : {}),
    }
  })
  const ids = new Set<string>()
  return drawn.filter(({ id }) => !ids.has(id) && ids.add(id))
}

function drawAnswers(random: Random, knots: readonly Knot[]): Answers {
  const age = 12 + whole(random, 82)
  const sex = pick(random, ['female', 'male'] as const)
  const pregnancy = sex === 'female' && age < 50 && chance(random, 0.4) ? pick(random, PREGNANCIES) : 'no'
  const flag = chance(random, 0.15) ? pick(random, FLAGS) : undefined
  const conditions = Array.from({ length: Math.max(0, whole(random, 6) - 2) }, () => pick(random, CONDITIONS))
  return {
    age,
    sex,
    pregnancy,
    ...(pregnancy === 'yes' && chance(random, 0.9) ? { pregnancyWeeks: 1 + whole(random, 40) } : {}),
    places:
      knots.length > 0 && chance(random, 0.7) ? knots.map(({ place }) => place) : ['neck-shoulder-angle.L'],
    durationDays: pick(random, [0.3, 0.8, 1.5, 3, 5, 12, 20, 60, 120]),
    onset: chance(random, 0.7) ? 'gradual' : pick(random, ONSETS),
    painNow: chance(random, 0.9) ? whole(random, 7) : whole(random, 9),
    course: pick(random, COURSES),
    mechanical: chance(random, 0.95) ? 'yes' : 'no',
    pressReproduces: chance(random, 0.9) ? 'yes' : 'unknown',
    flags: {
      ...(chance(random, 0.03) ? {} : NO_FLAGS),
      ...(flag === undefined ? {} : { [flag]: 'yes' as const }),
    },
    conditions: {
      ...NO_CONDITIONS,
      ...Object.fromEntries(conditions.map(each => [each, 'yes' as const])),
    },
  }
}

function drawHistory(random: Random, knots: readonly Knot[]): History {
  const past = whole(random, 40)
  const easy = chance(random, 0.3)
  const often = random()
  const days = Array.from({ length: Math.min(past, 14) }, (_, index) => index + 1)
    .filter(() => chance(random, often))
    .map(ago => drawPast(random, knots, ago, easy))
  return {
    done: days.length,
    days,
    findings: chance(random, 0.4)
      ? Array.from({ length: 1 + whole(random, 2) }, () => pick(random, FINDINGS))
      : [],
    ...(chance(random, 0.3) ? { trial: pick(random, TRIAL_OPTIONS[pick(random, TRIAL_KINDS)]) } : {}),
  }
}

function drawPast(random: Random, knots: readonly Knot[], ago: number, easy: boolean): PastDay {
  const way = () => (easy && chance(random, 0.8) ? WAYS[2] : pick(random, WAYS))
  const presses = knots.slice(0, 3).flatMap(({ id, muscle }) => {
    const chosen = chance(random, 0.7) ? way() : undefined
    return chosen ? [{ ...chosen, muscle, knot: id }] : []
  })
  const strength: readonly PastStep[] = chance(random, 0.4)
    ? [
        {
          technique: pick(random, ['strength-2min', 'core'] as const),
          tool: 'none',
          posture: 'standing',
          movement: 'ex-scaption',
        },
      ]
    : []
  const painBefore = easy ? whole(random, 3) : whole(random, 8)
  return {
    ago,
    steps: [...presses, ...strength],
    ...(chance(random, 0.8) ? { painBefore } : {}),
    ...(chance(random, 0.7)
      ? { painAfter: Math.max(0, painBefore + (easy ? -1 : whole(random, 5) - 2)) }
      : {}),
    ...(easy
      ? { soreness: 'none' as const }
      : chance(random, 0.6)
        ? { soreness: pick(random, SORENESS) }
        : {}),
    ...(easy || chance(random, 0.5)
      ? {
          tenderness: Object.fromEntries(
            knots.map(({ id }) => [id, easy ? whole(random, 4) : whole(random, 9)]),
          ),
        }
      : {}),
  }
}

/** A generator that depends on nothing but the number (mulberry32). */
function randomOf(index: number): Random {
  let state = Math.imul(index + 1, 0x9e3779b1) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function whole(random: Random, below: number): number {
  return Math.floor(random() * below)
}

function chance(random: Random, share: number): boolean {
  return random() < share
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[whole(random, items.length)]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}

function some<Item>(random: Random, items: readonly Item[], share: number): readonly Item[] {
  return items.filter(() => chance(random, share))
}
