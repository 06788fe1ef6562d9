import { expect, test } from 'vitest'
import { isThere, lintedFiles, testArguments, typedFolders } from './changed.ts'

test('a changed module runs the tests that reach it, and those that read every file', () => {
  const [command, ...rest] = testArguments(['core/plan/duration.ts'])
  expect(command).toBe('related')
  expect(rest).toEqual(expect.arrayContaining(['core/plan/duration.ts', 'test/content/file-size.test.ts']))
  expect(rest).not.toContain('test/content/translation.test.ts')
})

test('German words run the test of the translation, which finds them in their folder', () => {
  for (const file of ['locales/de/knowledge/muscles.json', 'core/learn/search/language.de.ts'])
    expect(testArguments([file])).toContain('test/content/translation.test.ts')
})

test('what every test stands on runs them all', () => {
  for (const file of ['package.json', 'vitest.config.ts', 'tsconfig.json'])
    expect(testArguments(['core/plan/duration.ts', file])).toEqual(['run'])
})

test('each test that is named to run beside others is there', () => {
  const everything = ['a.md', 'docs/sbom.json', 'Containerfile', 'locales/de/knowledge/muscles.json']
  const named = testArguments(everything).filter(argument => argument.startsWith('test/'))
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter(path => !isThere(path))).toEqual([])
})

test('types are asked for in the layer of a file, and only where a layer has a list of its own', () => {
  const changed = [
    'core/plan/day.ts',
    'core/plan/pack.ts',
    'knowledge/shapes.ts',
    'docs/safety.md',
    'e2e/find.spec.ts',
  ]
  expect(typedFolders(changed)).toEqual(['core/plan', 'knowledge'])
})

test('the linter is given code and nothing else', () => {
  expect(lintedFiles(['app/main.tsx', 'tools/dev/start.mjs', 'app/ui/nav.css', 'README.md'])).toEqual([
    'app/main.tsx',
    'tools/dev/start.mjs',
  ])
})
