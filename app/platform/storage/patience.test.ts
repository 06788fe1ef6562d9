import { expect, test } from 'vitest'
import { createFakeClock } from '#app/platform/fake/clock.ts'
import { settled } from '#test/builders/app.ts'
import { createPatience, PATIENCE_MS } from './patience.ts'

const never = new Promise<string>(() => {})

/** How long nothing was said, for a disk that is asked so long after the page began. Milliseconds. */
async function silenceOf(age: number): Promise<number> {
  const clock = createFakeClock(1_000_000)
  const patient = createPatience(clock, 1_000_000 - age)
  let said: string | undefined
  void patient(never, () => 'silent').then(answer => (said = answer))
  for (let ms = 100; ; ms += 100) {
    clock.advance(100)
    await settled()
    if (said !== undefined) return ms
  }
}

test('where the app itself came late, a disk that does not answer is told of sooner', async () => {
  expect(await silenceOf(500)).toBe(PATIENCE_MS)
  expect(await silenceOf(1_300)).toBe(1_700)
  expect(await silenceOf(2_800)).toBe(1_500)
})

test('long after the start a disk has the time it always had', async () => {
  expect(await silenceOf(60_000)).toBe(PATIENCE_MS)
})
