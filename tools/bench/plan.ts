/**
 * `npm run bench:plan -- [count] [--from number]`: plans for random people of the whole vocabulary, with and without a
 * past, and lets the independent oracle look at every plan; a part of a long run begins at a later person.
 * `npm run bench:plan -- 1 <number>` shows one person with the plan.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { MOVEMENTS, TECHNIQUES } from '#core/vocabulary/ids.ts'
import { checkPlan } from '#test/plan-oracle/check-plan.ts'
import { plan, planOneDay } from '#core/plan/plan.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { drawProfile } from './draw-profile.ts'
import { tally, together, type Tally } from './tally-plans.ts'
import { knowledge, varietyLines } from './variety.ts'

const USUAL_COUNT = 1_000_000
const SPEED_PEOPLE = 4000
const BLOCK = 20_000

if (isMainThread) await main()
else work(workerData)

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } })
  const [count = String(USUAL_COUNT), one] = positionals
  if (one !== undefined) return show(Number(one))
  const first = Number(values.from ?? 0)
  const end = first + Number(count)
  const speed = daysPerSecond()
  const by = Math.max(1, availableParallelism())
  const began = performance.now()
  const tallies = await Promise.all(Array.from({ length: by }, (_, index) => share(first + index, end, by)))
  const seconds = (performance.now() - began) / 1000
  const [some, ...others] = tallies.flatMap(each => each ?? [])
  if (some) print(others.reduce(together, some), seconds, by)
  console.log(`one-day plans per second, one thread: ${Math.round(speed)}`)
}

interface Share {
  readonly from: number
  readonly to: number
  readonly by: number
}

/** Works through a share in blocks, and tells each block's counts. */
function work({ from, to, by }: Share): void {
  for (let start = from; start < to; start += BLOCK * by)
    parentPort?.postMessage(tally(start, Math.min(to, start + BLOCK * by), by), [])
}

/** One worker's blocks together; says on the error stream how far it got. */
function share(from: number, to: number, by: number): Promise<Tally | undefined> {
  return new Promise((resolve, reject) => {
    let all: Tally | undefined
    const worker = new Worker(new URL(import.meta.url), { workerData: { from, to, by } satisfies Share })
    worker.on('message', (block: Tally) => {
      all = all ? together(all, block) : block
      const wrong = Object.values(all.broken).reduce((sum, { count }) => sum + count, 0)
      console.error(`worker ${from}: ${all.profiles} profiles, ${all.planned} planned, ${wrong} violations`)
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve(all))
  })
}

function print(all: Tally, seconds: number, threads: number): void {
  console.log(`profiles: ${all.profiles} in ${seconds.toFixed(0)} s on ${threads} threads`)
  for (const [problem, count] of Object.entries(all.refused)) console.log(`refused, ${problem}: ${count}`)
  console.log(`planned: ${all.planned}, of them with a past: ${all.withPast}, days: ${all.days}`)
  const broken = Object.entries(all.broken)
  console.log(`violations: ${broken.reduce((sum, [, { count }]) => sum + count, 0)}`)
  for (const [rule, { count, first, words }] of broken)
    console.log(`  ${rule}: ${count}, first person ${first}, ${words}`)
  console.log(`empty days without reason: ${all.emptyWithoutReason}`)
  console.log(
    `minutes outside 10 % without note: ${all.minutesWithoutNote} (with note: ${all.minutesWithNote})`,
  )
  for (const line of varietyLines(all.variety)) console.log(line)
  const steps = TECHNIQUES.filter(id => !['medicine', 'device', 'not-offered'].includes(techniques[id].kind))
  const never = (ids: readonly string[]) =>
    ids.filter(id => all.reached[id] === undefined).join(', ') || 'none'
  console.log(`techniques never reached: ${never(steps)}`)
  console.log(`movements never reached: ${never(MOVEMENTS)}`)
  const rare = Object.entries(all.reached).sort(([, a], [, b]) => a - b)
  console.log(
    `rarest: ${rare
      .slice(0, 8)
      .map(([id, count]) => `${id} ${count}`)
      .join(', ')}`,
  )
}

/** How many single days of different people one thread plans in a second. */
function daysPerSecond(): number {
  const people = Array.from({ length: SPEED_PEOPLE }, (_, index) => drawProfile(index)).filter(
    request => plan(request, knowledge).ok,
  )
  const began = performance.now()
  for (const [index, request] of people.entries()) planOneDay(request, knowledge, (index % 14) + 1)
  return people.length / ((performance.now() - began) / 1000)
}

function show(index: number): void {
  const request = drawProfile(index)
  const outcome = plan(request, knowledge)
  const { assessment, answers, whileWaiting: _same, ...rest } = request
  const yes = (said: Readonly<Record<string, string | undefined>>) =>
    Object.keys(said).filter(key => said[key] === 'yes')
  const short = { ...answers, flags: yes(answers.flags), conditions: yes(answers.conditions) }
  console.log(JSON.stringify({ tier: assessment.tier, answers: short, ...rest }, null, 1))
  if (!outcome.ok) return console.log(outcome.problem)
  for (const { day, phase, minutes, note, steps } of outcome.plan.days) {
    console.log(`day ${day}, ${phase}, ${minutes} min${note === undefined ? '' : `, “${note}”`}`)
    for (const { technique, movement, muscle, tool, side, seconds, repeats, maxPain } of steps)
      console.log(
        `   ${[technique, movement, muscle, tool, side].filter(Boolean).join(' ')} ${seconds} s × ${repeats}, ≤ ${maxPain}`,
      )
  }
  console.log(checkPlan(request, outcome.plan))
}
