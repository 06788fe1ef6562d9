/** `npm run mutate`: breaks the safety gate in small ways and looks whether a test notices. Not part of `npm test`. */
import { readFileSync, readdirSync } from 'node:fs'

const RULES = 'knowledge/safety/rules'

/** The lines of a rule file that hold predicates: from `when:` to the line before `tier:`. */
function predicatesOf(file) {
  const lines = readFileSync(`${RULES}/${file}`, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (!/^ {4}when:/.test(line)) return []
    const end = lines.findIndex((later, at) => at > index && /^ {4}tier:/.test(later))
    return [`${RULES}/${file}:${index + 1}-${end}`]
  })
}

const core = [
  ...['assess', 'limits', 'person', 'person-areas', 'urgency'].map(name => `safety/${name}`),
  ...['gate', 'mini-check', 'recheck'].map(name => `gate/${name}`),
]

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.ts', related: false },
  // Stryker rewrites tsconfig.json with a function that TypeScript 7 no longer has; a name that is not there skips it.
  tsconfigFile: 'none.json',
  mutate: [
    ...core.map(name => `core/${name}.ts`),
    ...readdirSync(RULES)
      .filter(file => !file.endsWith('.test.ts'))
      .flatMap(predicatesOf),
  ],
  ignorePatterns: ['app', 'dist', 'docs', 'e2e', 'reports', 'server', 'tools', 'data', 'worker'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
