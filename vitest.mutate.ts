import { defineConfig } from 'vitest/config'

const tests: unknown = JSON.parse(process.env['MUTATE_TESTS'] ?? '[]')

/** The tests that `npm run mutate` runs: those of the part it breaks. */
export default defineConfig({
  test: {
    include: Array.isArray(tests) ? tests.map(String) : [],
    environment: 'node',
    testTimeout: 120_000,
  },
})
