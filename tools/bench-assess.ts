/** `npm run bench:assess`: how many profiles a second the safety gate weighs. Must be over 5,000 (issue 3). */
import { CONDITIONS, FLAGS, ONSETS, type Answers } from '../core/answers.ts'
import { assess } from '../core/assess.ts'
import { REGIONS } from '../core/regions.ts'
import { safety } from '../knowledge/safety.ts'

const SECONDS = 3
const profiles = Array.from({ length: 1000 }, (_, index) => profile(index))

weigh(0.5)
const perSecond = weigh(SECONDS)
process.stdout.write(
  `assess: ${Math.round(perSecond).toLocaleString('en')} profiles a second (must be over 5,000)\n`,
)
process.exitCode = perSecond > 5000 ? 0 : 1

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
