/** After a red run: the command that runs each failed test alone. */
import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { ROOT } from './imports.ts'

const MOST = 10

/** The command for one test: its name is a pattern, in which a shell and a pattern find nothing to read into. */
export function commandFor(path: string, name?: string): string {
  const file = `npm run unit -- ${path.replaceAll('\\', '/')}`
  return name === undefined ? file : `${file} -t "${name.replaceAll(/[^\p{L}\p{N} ,;:–—-]/gu, '.')}"`
}

/** A reporter for vitest. */
export function rerunReporter(print: (line: string) => void = console.error): Reporter {
  const failed: string[] = []
  return {
    onTestRunStart() {
      failed.length = 0
    },
    onTestCaseResult(test: TestCase) {
      if (test.result().state === 'failed') failed.push(commandFor(pathOf(test.module), test.name))
    },
    onTestModuleEnd(module: TestModule) {
      if (module.errors().length > 0) failed.push(commandFor(pathOf(module)))
    },
    onTestRunEnd() {
      if (failed.length === 0) return
      print(failed.length === 1 ? 'To run it alone:' : 'To run one alone:')
      for (const command of failed.slice(0, MOST)) print(`  ${command}`)
      if (failed.length > MOST) print(`  … and ${failed.length - MOST} more`)
    },
  }
}

function pathOf(module: TestModule): string {
  return relative(ROOT, module.moduleId)
}
