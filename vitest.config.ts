import { defineConfig } from 'vitest/config'
import { QUICK } from './tools/dev/quick-mode.ts'
import { rerunReporter } from './tools/dev/rerun-reporter.ts'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['{core,knowledge,server,app,tools,test}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    reporters: ['default', rerunReporter()],
    // One worker that reads each module once is twice as fast; the whole run keeps its files apart.
    ...(QUICK ? { pool: 'threads', isolate: false, setupFiles: ['tools/dev/quick-properties.ts'] } : {}),
  },
})
