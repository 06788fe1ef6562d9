/**
 * `npm run exhaustive`: every one, two and three flags together, for people of four ages, both sexes, each state of
 * pregnancy and ten places. Adding a flag never lowers the tier, leaving questions unanswered is never safer than a no
 * and never opens self-care. Prints how many combinations were weighed and how long it took.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { availableParallelism } from 'node:os'
import {
  CONDITIONS,
  FLAGS,
  PREGNANCIES,
  SEXES,
  type Answers,
  type Flag,
  type YesNo,
} from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { TIERS } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'

const AGES = [16, 35, 58, 70] as const
const PLACES: readonly Place[] = [
  'suboccipital.L',
  'posterior-neck.R',
  'upper-shoulder-ridge.L',
  'medial-scapular-border.R',
  'interscapular.L',
  'thoracolumbar-paraspinal.R',
  'lower-lumbar-paraspinal.L',
  'buttock-mid.R',
  'posterior-calf.L',
  'anterolateral-chest.L',
]
const MAX_FAULTS = 20

/** What one thread found in one context. */
interface Found {
  readonly combinations: number
  readonly assessments: number
  readonly faults: readonly string[]
}

const NO_CONDITIONS = Object.fromEntries(CONDITIONS.map(condition => [condition, 'no' as const]))

const contexts: readonly Answers[] = AGES.flatMap(age =>
  SEXES.flatMap(sex =>
    PREGNANCIES.filter(pregnancy => pregnancy === 'no' || (sex === 'female' && age < 60)).flatMap(pregnancy =>
      PLACES.map((place): Answers => ({
        age,
        sex,
        pregnancy,
        places: [place],
        durationDays: 10,
        onset: 'gradual',
        painNow: 4,
        course: 'same',
        mechanical: 'yes',
        pressReproduces: 'yes',
        flags: {},
        conditions: NO_CONDITIONS,
      })),
    ),
  ),
)

if (isMainThread) await runAll()
else parentPort?.on('message', answer)

/** In a thread: weighs the context of that index and sends back what it found. */
function answer(index: number): void {
  const found = weighContext(contexts[index])
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(found)
}

/** Deals the contexts out to the threads and prints the sum. */
async function runAll(): Promise<void> {
  const began = performance.now()
  const threads = Math.max(1, availableParallelism())
  print(`${contexts.length} contexts, ${FLAGS.length} flags, ${threads} threads`)
  const queue = contexts.map((_, index) => index)
  const found = (await Promise.all(Array.from({ length: threads }, () => runThread(queue)))).flat()
  const faults = found.flatMap(({ faults: some }) => some)
  const seconds = (performance.now() - began) / 1000
  print(`Combinations of flags and context: ${count(found.map(({ combinations }) => combinations))}`)
  print(`Assessments made: ${count(found.map(({ assessments }) => assessments))}`)
  print(`Time: ${seconds.toFixed(0)} s`)
  print(`Faults: ${faults.length}${faults.length === 0 ? '' : ':'}`)
  for (const fault of faults.slice(0, MAX_FAULTS)) print(`  ${fault}`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

/** One thread takes contexts from the queue until none is left. */
function runThread(queue: number[]): Promise<readonly Found[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url))
    const results: Found[] = []
    const next = (): void => {
      const index = queue.shift()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      if (index !== undefined) worker.postMessage(index)
      else void worker.terminate().then(() => resolve(results))
    }
    worker.on('error', reject)
    worker.on('message', (found: Found) => {
      results.push(found)
      next()
    })
    next()
  })
}

/** Weighs every combination in one context, once with the other questions answered no and once unanswered. */
function weighContext(context: Answers | undefined): Found {
  if (!context) throw new Error('There is no such context.')
  const size = FLAGS.length
  const faults: string[] = []
  const answered: Partial<Record<Flag, YesNo>> = Object.fromEntries(FLAGS.map(flag => [flag, 'no' as const]))
  const unanswered: Partial<Record<Flag, YesNo>> = {}
  const pairs = new Int8Array(size * size)
  const singles = new Int8Array(size)
  let combinations = 0
  let assessments = 0

  const rankOf = (chosen: readonly Flag[]): number => {
    for (const flag of chosen) answered[flag] = unanswered[flag] = 'yes'
    const known = TIERS.indexOf(assess({ ...context, flags: answered }, safety).tier)
    const partly = assess({ ...context, flags: unanswered }, safety)
    for (const flag of chosen) {
      answered[flag] = 'no'
      delete unanswered[flag]
    }
    combinations += 1
    assessments += 2
    const unknown = TIERS.indexOf(partly.tier)
    if (unknown < known)
      faults.push(`${nameOf(context)}: ${chosen.join(' + ')} is safer when the rest is unknown`)
    if (partly.unasked.length === 0 && partly.tier !== 'emergency-now')
      faults.push(`${nameOf(context)}: ${chosen.join(' + ')} opens self-care with questions unanswered`)
    return known
  }
  const mustNotFall = (rank: number, below: number | undefined, chosen: readonly Flag[]): void => {
    if (below !== undefined && rank < below)
      faults.push(`${nameOf(context)}: ${chosen.join(' + ')} lowers the tier`)
  }

  const none = rankOf([])
  FLAGS.forEach((first, a) => {
    singles[a] = rankOf([first])
    mustNotFall(singles[a], none, [first])
  })
  FLAGS.forEach((first, a) => {
    FLAGS.slice(a + 1).forEach((second, offset) => {
      const b = a + 1 + offset
      const rank = rankOf([first, second])
      pairs[a * size + b] = rank
      mustNotFall(rank, singles[a], [first, second])
      mustNotFall(rank, singles[b], [first, second])
    })
  })
  FLAGS.forEach((first, a) => {
    FLAGS.slice(a + 1).forEach((second, offsetB) => {
      const b = a + 1 + offsetB
      FLAGS.slice(b + 1).forEach((third, offsetC) => {
        const c = b + 1 + offsetC
        const chosen = [first, second, third]
        const rank = rankOf(chosen)
        mustNotFall(rank, pairs[a * size + b], chosen)
        mustNotFall(rank, pairs[a * size + c], chosen)
        mustNotFall(rank, pairs[b * size + c], chosen)
      })
    })
  })
  return { combinations, assessments, faults }
}

function nameOf({ age, sex, pregnancy, places }: Answers): string {
  return `${age} ${sex}, pregnant ${pregnancy}, ${places?.join()}`
}

function count(numbers: readonly number[]): string {
  return numbers.reduce((sum, number) => sum + number, 0).toLocaleString('en')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
