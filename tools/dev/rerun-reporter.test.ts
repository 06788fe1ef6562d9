import { expect, test } from 'vitest'
import { commandFor } from './rerun-reporter.ts'

test('a red test is run alone by its file and its name', () => {
  expect(commandFor('core/plan/plan.test.ts', 'no day is empty')).toBe(
    'npm run unit -- core/plan/plan.test.ts -t "no day is empty"',
  )
})

test('a name holds nothing that a shell or a pattern would read, and still finds its test', () => {
  const name = 'costs $5 (or "more"), `a|b`: 100 % of it'
  const [, pattern = ''] = /-t "(.*)"$/.exec(commandFor('a.test.ts', name)) ?? []
  expect(pattern).not.toMatch(/[$"'`\\%|()!]/)
  expect(new RegExp(pattern).test(name)).toBe(true)
})

test('a file that did not load is run as a whole, with the slashes of every platform', () => {
  expect(commandFor('core\\plan\\plan.test.ts')).toBe('npm run unit -- core/plan/plan.test.ts')
})
