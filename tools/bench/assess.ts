/**
 * `npm run bench:assess`: how many profiles a second the safety gate weighs, and how long it takes from a drawing and the
 * answers to fourteen planned days. Prints both, and writes docs/benchmarks.md.
 */
import { CONDITIONS, FLAGS, ONSETS, type Answers } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { knotsFrom } from '#core/locate/knot.ts'
import { locate, type Painted } from '#core/locate/locate.ts'
import { plan } from '#core/plan/plan.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { machine, table, writeSection, type Row } from './report.ts'

const SECONDS = 3
const profiles = Array.from({ length: 1000 }, (_, index) => profile(index))

/** An ordinary knot at the corner of the neck. */
const PAINTED: Painted = {
  'neck-shoulder-angle.L': 0.9,
  'upper-shoulder-ridge.L': 0.4,
  'posterior-neck.L': 0.2,
}
const NO_EVIDENCE = { causes: [], aggravations: [], presses: [] } as const
const SETUP = {
  tools: ['hands', 'tennis-ball'],
  positions: ['wall', 'chair'],
  minutesADay: 10,
  helped: false,
} as const
const TIMES = 300

weigh(0.5)
const perSecond = weigh(SECONDS)
const first = wholeWay()
const ways = Array.from({ length: TIMES }, wholeWay).toSorted((one, other) => one - other)
const share = (part: number) => (ways[Math.floor(ways.length * part)] ?? Number.NaN).toFixed(1)
const rows: readonly Row[] = [
  ['assess in Node, profiles a second', '≥ 5,000', Math.round(perSecond).toLocaleString('en')],
  [
    'assess, locate and fourteen days together',
    '≤ 10 ms',
    `median ${share(0.5)} ms, p99 ${share(0.99)} ms of ${TIMES}; the very first ${first.toFixed(1)} ms`,
  ],
]
console.log(table(rows))
writeSection('The core', `${machine()}\n\n${table(rows)}`)
process.exitCode = perSecond > 5000 ? 0 : 1

/** From a drawing and the answers to fourteen days, ms. */
function wholeWay(): number {
  const answers: Answers = {
    ...profile(1),
    places: ['neck-shoulder-angle.L'],
    age: 36,
    flags: noneOf(FLAGS),
    conditions: noneOf(CONDITIONS),
  }
  const began = performance.now()
  const assessment = assess(answers, safety)
  const candidates = locate(PAINTED, NO_EVIDENCE, muscles)
  const knots = knotsFrom(candidates, muscles, PAINTED, region => regions[region].noPress)
  const outcome = plan(
    { assessment, whileWaiting, answers, knots, setup: SETUP, seed: 0 },
    { muscles, techniques, movements, regions },
  )
  const took = performance.now() - began
  if (!outcome.ok || outcome.plan.days.length !== 14) throw new Error('The bench plans no fourteen days.')
  return took
}

/** A no to everything. */
function noneOf(ids: readonly string[]): Answers['flags'] & Answers['conditions'] {
  return Object.fromEntries(ids.map(id => [id, 'no']))
}

/** Profiles a second over about so many seconds. */
function weigh(seconds: number): number {
  const began = performance.now()
  let done = 0
  let urgent = 0
  while (performance.now() - began < seconds * 1000) {
    for (const answers of profiles) if (assess(answers, safety).tier === 'emergency-now') urgent += 1
    done += profiles.length
  }
  if (urgent === 0) throw new Error('No profile was urgent: the bench weighs nothing.')
  return (done * 1000) / (performance.now() - began)
}

/** A made-up person: mostly no, now and then a yes, always the same for the same number. */
function profile(seed: number): Answers {
  const draw = (salt: number, of: number) => ((seed * 7919 + salt * 104_729) % 9973) % of
  return {
    age: 16 + draw(1, 70),
    sex: draw(2, 2) === 0 ? 'female' : 'male',
    pregnancy: 'no',
    places: [`${REGIONS[draw(3, REGIONS.length)] ?? 'interscapular'}.L`],
    durationDays: draw(4, 100),
    onset: ONSETS[draw(5, ONSETS.length)] ?? 'gradual',
    painNow: draw(6, 9),
    course: 'same',
    mechanical: draw(7, 4) === 0 ? 'no' : 'yes',
    pressReproduces: 'yes',
    flags: Object.fromEntries(FLAGS.map((flag, i) => [flag, draw(100 + i, 60) === 0 ? 'yes' : 'no'])),
    conditions: Object.fromEntries(
      CONDITIONS.map((condition, i) => [condition, draw(300 + i, 30) === 0 ? 'yes' : 'no']),
    ),
  }
}
