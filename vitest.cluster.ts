/** The contracts of the stores on three NATS nodes, which `npm run cluster` starts and names in `UNKNOT_NATS`. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['test/cluster/*.cluster.ts'],
    environment: 'node',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
