/** After a red browser run: the command that runs each failed test alone. */
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter'
import { relative } from 'node:path'
import { ROOT } from './imports.ts'

/** A reporter for Playwright, which calls it with `new`. */
export default function rerunBrowserReporter(): Reporter {
  let all: Suite | undefined
  return {
    printsToStdio: () => false,
    onBegin(_config: FullConfig, suite: Suite) {
      all = suite
    },
    onEnd() {
      const failed = all?.allTests().filter(test => test.outcome() === 'unexpected') ?? []
      if (failed.length > 0) console.error('\nTo run one alone:')
      for (const { location } of failed) {
        const path = relative(ROOT, location.file).replaceAll('\\', '/')
        console.error(`  npm run e2e -- ${path}:${location.line}`)
      }
    },
  }
}
