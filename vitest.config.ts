import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,knowledge,server,app,tools,test}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
})
