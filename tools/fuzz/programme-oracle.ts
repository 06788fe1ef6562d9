/** `npm run oracle:programme`: 100,000 random programmes for random people, and what the plan oracle says against them. */
import { playProgrammes } from '#test/plan-oracle/programmes.ts'

const BATCH = 2_000
const count = Number(process.argv[2] ?? 100_000)
const all = { cases: 0, sessions: 0, violations: new Map<string, number>() }
const rows: Record<string, number> = {}
for (let seed = 1; all.cases < count; seed += 1) {
  const tally = playProgrammes(Math.min(BATCH, count - all.cases), seed)
  all.cases += tally.cases
  all.sessions += tally.sessions
  for (const [state, times] of Object.entries(tally.rows)) rows[state] = (rows[state] ?? 0) + times
  for (const [words, times] of tally.violations)
    all.violations.set(words, (all.violations.get(words) ?? 0) + times)
}
for (const [words, times] of [...all.violations].toSorted((a, b) => b[1] - a[1]).slice(0, 40))
  console.log(`${times} × ${words}`)
const found = [...all.violations.values()].reduce((sum, times) => sum + times, 0)
console.log(
  `${all.cases} programmes × people, ${all.sessions} sessions; rows ${Object.entries(rows)
    .map(([state, times]) => `${state} ${times}`)
    .join(', ')}; ${found} violations`,
)
if (found > 0) process.exit(1)
