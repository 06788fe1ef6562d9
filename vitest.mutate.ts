import { defineConfig } from 'vitest/config'

/** The tests of the safety gate alone, for `npm run mutate`. */
export default defineConfig({
  test: {
    include: [
      'core/{safety,gate}/*.test.ts',
      'knowledge/safety/safety.test.ts',
      'knowledge/safety/rules/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
})
