import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSchedule } from '#test/sync/simulation.ts'

test('whatever befalls the net, the server and two or three devices, all have the same diary in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 3 }),
      fc.array(fc.nat(), { minLength: 20, maxLength: 120 }),
      async (size, choices) => {
        expect((await runSchedule(choices, size)).wrong).toBe(undefined)
      },
    ),
    { numRuns: 100 },
  )
}, 120_000)

test('who looks whether all is saved while a device is at it waits for what was written meanwhile', async () => {
  const { wrong } = await runSchedule(
    [
      820318752, 1886438981, 0, 0, 937250240, 34408752, 511012380, 0, 657294710, 1554072015, 830015530,
      1362297867, 2122611168, 0, 0, 0, 0, 1226427175, 0, 0, 0, 0,
    ],
    2,
  )
  expect(wrong).toBe(undefined)
})
