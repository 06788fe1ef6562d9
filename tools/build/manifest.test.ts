import { expect, test } from 'vitest'
import { screenScripts, scriptOf, type Manifest } from './manifest.ts'

const START = { file: 'assets/start-abc.js' }
const INDEX = { file: 'assets/index-abc.js', imports: [START.file] }
const WORDS = { file: 'assets/words-abc.js' }
const PLAN = { file: 'assets/plan-abc.js', imports: [START.file, WORDS.file] }
const manifest: Manifest = {
  ...Object.fromEntries([START, INDEX, WORDS, PLAN].map(chunk => [chunk.file, chunk])),
  'index.html': INDEX,
  'app/plan.tsx': PLAN,
  'app/plan-words.ts': WORDS,
}

test.each(['', '/de', '/unknot', '/unknot/de'])(
  'the scripts of a page below "%s" are asked for where they are',
  basePath => {
    expect(scriptOf(manifest, 'app/plan.tsx', basePath)).toBe(`${basePath}/assets/plan-abc.js`)
    expect(screenScripts(manifest, 'app/plan.tsx', basePath)).toEqual([
      `${basePath}/assets/words-abc.js`,
      `${basePath}/assets/plan-abc.js`,
    ])
  },
)

test('a module that travels with others is found in their file', () => {
  expect(screenScripts(manifest, 'app/plan-words.ts', '')).toEqual(['/assets/words-abc.js'])
})

test('a build whose files import each other says which', () => {
  const gate = { file: 'assets/gate-abc.js', imports: [WORDS.file] }
  const round: Manifest = {
    ...manifest,
    [WORDS.file]: { ...WORDS, imports: [gate.file] },
    [gate.file]: gate,
  }
  expect(() => screenScripts(round, 'app/plan.tsx', '')).toThrow(
    'assets/words-abc.js, assets/gate-abc.js, assets/words-abc.js',
  )
})
