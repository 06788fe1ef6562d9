/** `npm run bench:sync [part]`: what sync costs. A part is a module of its own; without a name all run, one after the other. */
const PARTS = {
  server: () => import('#tools/sync/bench-server.ts'),
  cluster: () => import('#tools/sync/bench-cluster.ts'),
} as const

const [named] = process.argv.slice(2)
const parts = Object.entries(PARTS).filter(([name]) => named === undefined || name === named)
if (parts.length === 0) {
  console.error(`There is no part "${named}". Parts: ${Object.keys(PARTS).join(', ')}`)
  process.exit(1)
}
let failed = 0
for (const [, load] of parts) failed += (await (await load()).bench()) ? 0 : 1
process.exit(failed > 0 ? 1 : 0)
