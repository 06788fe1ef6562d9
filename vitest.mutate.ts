import { defineConfig } from 'vitest/config'

/** The tests of the safety gate alone, for `npm run mutate`. */
export default defineConfig({
  test: {
    include: [
      'core/{assess,limits,person,recheck,urgency}.test.ts',
      'knowledge/safety.test.ts',
      'knowledge/safety/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
})
