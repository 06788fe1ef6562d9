import { assess } from '#core/safety/assess.ts'
import { knotsFrom, type Knot } from '#core/locate/knot.ts'
import { locate, type Painted } from '#core/locate/locate.ts'
import type { DayPlan } from '#core/plan/day-plan.ts'
import { plan } from '#core/plan/plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { CONDITIONS, FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { phases } from '#knowledge/care/phases.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { list, page } from './markdown.ts'
import { PEOPLE, type Person } from './plan-people.ts'

/** `docs/plans.md`: fourteen days of twelve people as the planner makes them, each defended in a line. */
export function plans(): string {
  return page(
    '# Twelve plans',
    'Written by `npm run docs` from the records; do not edit. The people are in `tools/docs/plan-people.ts`.',
    'Each is led through the same steps as in the app: the check, the finder (the likeliest spots, not yet pressed), the planner. Nothing is planned by hand. No clinician has reviewed these plans.',
    ...PEOPLE.flatMap(partsOf),
  )
}

function partsOf(person: Person): readonly string[] {
  const request = requestOf(person)
  const outcome = plan(request, { muscles, techniques, movements, regions })
  const { tools: has, minutesADay } = request.setup
  const told = [
    person.who,
    `Painted: ${person.painted.map(placeWords).join(', ')}.`,
    `Has: ${has.map(tool => tools[tool].name.toLowerCase()).join(', ')}; ${minutesADay} minutes a day.`,
    `Spots: ${request.knots.map(spotWords).join('; ') || 'none'}.`,
  ]
  const head = [`## ${person.name}`, list(told), `**Why it is right:** ${person.defence}`]
  if (!outcome.ok) return [...head, `No plan: ${outcome.problem}.`]
  const { days, leftOut } = outcome.plan
  const reasons = [...new Set(leftOut.map(({ because }) => because))]
  return [
    ...head,
    list(days.map(dayLine)),
    'Left out:',
    list(
      reasons.map(reason => {
        const names = leftOut
          .filter(({ because }) => because === reason)
          .map(({ technique }) => techniques[technique].name)
        return `${names.join(', ')}: ${reason}`
      }),
    ),
  ]
}

/** What they told, turned into what the planner asks for. */
export function requestOf({ painted, answers, yes, knots: confirmed, setup }: Person): PlanRequest {
  const known: Answers = {
    age: 38,
    sex: 'female',
    pregnancy: 'no',
    onset: 'gradual',
    durationDays: 5,
    painNow: 4,
    course: 'same',
    mechanical: 'yes',
    pressReproduces: 'yes',
    ...answers,
    places: painted,
    flags: Object.fromEntries(FLAGS.map(flag => [flag, yes?.includes(flag) === true ? 'yes' : 'no'])),
    conditions: Object.fromEntries(
      CONDITIONS.map(condition => [condition, yes?.includes(condition) === true ? 'yes' : 'no']),
    ),
  }
  const places: Painted = Object.fromEntries(painted.map(place => [place, 1]))
  const found = knotsFrom(
    locate(places, { causes: [], aggravations: [], presses: [] }, muscles),
    muscles,
    places,
    region => regions[region].noPress,
  )
  return {
    assessment: assess(known, safety),
    whileWaiting,
    answers: known,
    knots: found.map((knot): Knot => ({ ...knot, ...confirmed })),
    setup: {
      tools: ['hands', 'socks', 'tennis-ball'],
      positions: ['wall', 'chair', 'floor', 'bed'],
      minutesADay: 10,
      helped: false,
      ...setup,
    },
    seed: 0,
  }
}

function dayLine({ day, phase, minutes, steps, note }: DayPlan): string {
  const said = note === undefined ? '' : ` _${note}_`
  return `Day ${day}, ${phases[phase].name.toLowerCase()}, ${minutes} min: ${steps.map(stepWords).join('; ')}.${said}`
}

function stepWords(step: Step): string {
  const { technique, movement, muscle, side, tool, seconds, repeats, maxPain } = step
  const what = movement
    ? movements[movement].name
    : muscle
      ? `**press ${muscles[muscle].name}** with ${tools[tool].name.toLowerCase()}`
      : techniques[technique].name
  const where = side === undefined ? '' : side === 'L' ? ' left' : ' right'
  const counted = movement !== undefined && movements[movement].pace === 'counts'
  const much = counted
    ? `${repeats} times`
    : repeats > 1
      ? `${repeats} × ${seconds} s`
      : seconds >= 120
        ? `${Math.round(seconds / 60)} min`
        : `${seconds} s`
  return `${what}${where}, ${much}${muscle ? `, at most ${maxPain} of 10` : ''}`
}

function placeWords(place: Person['painted'][number]): string {
  const side = place.endsWith('.L') ? ' left' : place.endsWith('.R') ? ' right' : ''
  return `${regions[regionOf(place)].label}${side}`
}

function spotWords({ muscle, side, place }: Knot): string {
  return `${muscles[muscle].name} ${side === 'L' ? 'left' : 'right'} (${regions[regionOf(place)].label})`
}
