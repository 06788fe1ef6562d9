import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { withKnot } from '#test/builders/people.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { progressModel } from './model.ts'

const blockedAfter = async (flag: Flag) =>
  progressModel(await fakeApp({ events: withKnot(MONDAY_NINE - 600_000, { yes: [flag] }) })).blocked

test('while a doctor is waited for no way is compared that waits too', async () => {
  expect(await blockedAfter('weight-loss')).toEqual(expect.arrayContaining(['heat', 'ball-wall', 'stretch']))
  expect(await blockedAfter('weight-loss')).not.toContain('breath')
})

test('when time alone asks for a look, ways may still be compared', async () => {
  const blocked = await blockedAfter('no-improve-6wk')
  for (const practice of ['heat', 'ball-wall', 'pressure', 'stretch'] as const)
    expect(blocked).not.toContain(practice)
})
