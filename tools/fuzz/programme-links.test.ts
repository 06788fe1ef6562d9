import { expect, test } from 'vitest'
import { formatRoutine, formatSigned } from '#core/programme/code.ts'
import { signer, twelveRows } from '#test/builders/programmes.ts'
import { draws } from '#tools/dev/quick-mode.ts'
import { fuzzLinks } from './programme-links.ts'

test('a link that was changed on the way is refused in words, and never taken as signed', async () => {
  const { key, sign, verify } = await signer()
  const count = draws(20_000)
  const seeds = [await formatSigned(twelveRows, key, sign), formatRoutine(twelveRows)]
  const { refused, read, forged } = await fuzzLinks(seeds, count, verify)
  expect(forged).toBe(0)
  expect(read + [...refused.values()].reduce((sum, times) => sum + times, 0)).toBe(count)
  expect([...refused.keys()]).toEqual(
    expect.arrayContaining(['not-ours', 'cut-off', 'signature-wrong', 'newer-version', 'unreadable']),
  )
})
