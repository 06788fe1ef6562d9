import { defineConfig } from 'vitest/config'
import { QUICK } from './tools/dev/quick-mode.ts'
import { rerunReporter } from './tools/dev/rerun-reporter.ts'

const FOLDERS = '{core,knowledge,server,app,tools,test}/**'
/** Decisions, records and what a screen is made of: nothing there outlives a test, so these files share a worker. */
const PURE = '{core,knowledge,app}/**'
/** These start programs, servers and builds. */
const STARTING = '{server,tools,test}/**'

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    testTimeout: 240_000,
    // Vitest leaves one core to its own process, which on two cores halves the speed.
    maxWorkers: 2,
    // Of a red file the default one lists every green test as well: thousands of lines before the ones to read.
    reporters: [QUICK ? 'dot' : 'default', rerunReporter()],
    // One worker that reads each module once is twice as fast; the whole run keeps apart what starts programs.
    ...(QUICK ? { pool: 'threads', isolate: false, setupFiles: ['tools/dev/quick-properties.ts'] } : {}),
    projects: [
      // A new process for each file takes three times as long as what most of them do.
      {
        extends: true,
        test: { name: 'pure', include: [`${PURE}/*.test.ts`], environment: 'node', isolate: false },
      },
      { extends: true, test: { name: 'starting', include: [`${STARTING}/*.test.ts`], environment: 'node' } },
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
