import { expect, test } from 'vitest'
import { draws } from '#tools/dev/quick-mode.ts'
import { interleaver } from '#tools/interleave/in-node.ts'

/** The first of the ten thousand that `npm run interleave` runs. */
const SCHEDULES = draws(100)

test('whatever two or three tabs do at once, nothing is lost, doubled, half there or sealed twice', async () => {
  const run = await interleaver()
  const failed: string[] = []
  for (let seed = 1; seed <= SCHEDULES; seed += 1) {
    const { problems } = await run(seed)
    if (problems.length > 0) failed.push(`${seed}: ${problems.join('; ')}`)
  }
  expect(failed).toEqual([])
})
