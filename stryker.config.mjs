/**
 * `npm run mutate`: breaks what we decide in small ways and looks whether a test notices. Not part of `npm test`.
 * All of it takes many hours; `npm run mutate -- gate` (or another part) takes one part, as the nightly run does.
 */
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

/** What is broken and which tests look, by part. The gate must notice 95 of 100; the others are printed. */
const PARTS = {
  gate: {
    mutate: [
      'core/{safety,gate}/*.ts',
      ...readdirSync(RULES)
        .filter(file => !file.endsWith('.test.ts'))
        .flatMap(predicatesOf),
    ],
    tests: ['core/{safety,gate}/*.test.ts', 'knowledge/safety/safety.test.ts', `${RULES}/*.test.ts`],
    least: 95,
  },
  locate: part('core/{calendar,vocabulary,i18n,locate}'),
  words: part('core/free-words'),
  plan: {
    ...part('core/{measures,plan}'),
    tests: ['core/{measures,plan}/**/*.test.ts', 'test/plan-oracle/*.test.ts'],
  },
  session: part('core/session'),
  diary: part('core/diary'),
  review: part('core/review'),
  prevent: part('core/prevent'),
  share: part('core/{share,learn}'),
  state: {
    mutate: [
      'app/state/*.ts',
      'app/features/session/{player,caption}.ts',
      'app/features/prevent/breaks/breaks-runner.ts',
    ],
    tests: ['app/state/*.test.ts', 'app/features/{session,prevent}/**/*.test.ts'],
  },
  server: { ...part('server'), mutate: ['server/*.ts', '!server/main.ts'] },
}

function part(folder) {
  return { mutate: [`${folder}/**/*.ts`], tests: [`${folder}/**/*.test.ts`] }
}

// Stryker takes the name of a config as its one free argument, so the part comes by the environment.
const asked = process.env.MUTATE_PART
const parts = asked ? [PARTS[asked]] : Object.values(PARTS)
if (parts.includes(undefined))
  throw new Error(`No part ${asked}. There are: ${Object.keys(PARTS).join(', ')}.`)
process.env.MUTATE_TESTS = JSON.stringify(parts.flatMap(({ tests }) => tests))

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.ts', related: false },
  // Stryker rewrites tsconfig.json with a function that TypeScript 7 no longer has; a name that is not there skips it.
  tsconfigFile: 'none.json',
  mutate: [
    ...parts.flatMap(({ mutate }) => mutate),
    '!**/*.test.ts',
    '!**/words.ts',
    '!**/words.de.ts',
    '!**/tsconfig.json',
  ],
  ignorePatterns: ['dist', 'docs', 'e2e', 'reports', 'data', 'worker'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: asked ? (parts[0].least ?? null) : null },
}
