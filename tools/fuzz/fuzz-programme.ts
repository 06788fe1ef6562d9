/** `npm run fuzz:programme`: 1,000,000 links that no app made; each must be read or refused in words, none may throw. */
import { formatRoutine, formatSigned } from '#core/programme/code.ts'
import { signer, twelveRows } from '#test/builders/programmes.ts'
import { fuzzLinks } from './programme-links.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const { key, sign, verify } = await signer()
const seeds = [
  await formatSigned(twelveRows, key, sign),
  formatRoutine(twelveRows),
  formatRoutine({ ...twelveRows, rows: twelveRows.rows.slice(-2) }),
]
const began = performance.now()
const { refused, read, forged } = await fuzzLinks(seeds, count, verify)
const seconds = (performance.now() - began) / 1000
for (const [refusal, times] of [...refused].toSorted((a, b) => b[1] - a[1]))
  console.log(`${refusal}: ${times}`)
console.log(
  `${count} links in ${seconds.toFixed(0)} s: ${count - read} refused in ${refused.size} ways, ${read} left as they were and read, ` +
    `${forged} changed ones taken, 0 thrown`,
)
if (forged > 0) process.exit(1)
