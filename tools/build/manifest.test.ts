import { expect, test } from 'vitest'
import { screenScripts, scriptOf, type Manifest } from './manifest.ts'

const manifest: Manifest = {
  'index.html': { file: 'assets/index-abc.js', imports: ['start'] },
  start: { file: 'assets/start-abc.js' },
  'app/plan.tsx': { file: 'assets/plan-abc.js', imports: ['start', 'words'] },
  words: { file: 'assets/words-abc.js' },
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

test('a build whose files import each other says which', () => {
  const round: Manifest = {
    ...manifest,
    words: { file: 'assets/words-abc.js', imports: ['gate'] },
    gate: { file: 'assets/gate-abc.js', imports: ['words'] },
  }
  expect(() => screenScripts(round, 'app/plan.tsx', '')).toThrow('words, gate, words')
})
