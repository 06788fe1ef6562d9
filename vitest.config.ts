import { defineConfig } from 'vitest/config'
import { QUICK } from './tools/dev/quick-mode.ts'
import { rerunReporter } from './tools/dev/rerun-reporter.ts'

const FOLDERS = '{core,knowledge,server,app,tools,test}/**'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    testTimeout: 240_000,
    // Vitest leaves one core to its own process, which on two cores halves the speed.
    maxWorkers: 2,
    reporters: ['default', rerunReporter()],
    // One worker that reads each module once is twice as fast; the whole run keeps its files apart.
    ...(QUICK ? { pool: 'threads', isolate: false, setupFiles: ['tools/dev/quick-properties.ts'] } : {}),
    projects: [
      { extends: true, test: { name: 'plain', include: [`${FOLDERS}/*.test.ts`], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'screens',
          include: [`${FOLDERS}/*.test.tsx`],
          environment: 'happy-dom',
          // One DOM for all of these files: a new one for each takes longer than its tests.
          isolate: false,
        },
      },
    ],
  },
})
