import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hazards, type TestRef } from '#knowledge/safety/hazards.ts'
import { safety } from '#knowledge/safety/safety.ts'

/** Is there a test of that name in that file, and does it run? */
function isProven({ file, name }: TestRef): boolean {
  if (!existsSync(file)) return false
  const text = readFileSync(file, 'utf8')
  const at = ["'", '"', '`'].map(quote => text.indexOf(quote + name + quote)).find(index => index >= 0)
  if (at === undefined) return false
  const before = text.slice(0, at).trimEnd()
  return before.endsWith('(') && !/\b(test|it|describe)\.(skip|todo|only|fails)\b[^\n]*$/.test(before)
}

test('every control of a hazard is proven by a test that exists and runs', () => {
  const gone = hazards.flatMap(({ id, tests }) =>
    tests.filter(ref => !isProven(ref)).map(({ file, name }) => `${id}: ${file} has no test "${name}"`),
  )
  expect(gone).toEqual([])
})

test('a control whose test was renamed, skipped or only mentioned is found', () => {
  expect(isProven({ file: 'core/safety/assess.test.ts', name: 'no such test' })).toBe(false)
  expect(isProven({ file: 'core/no-such.test.ts', name: 'x' })).toBe(false)
  expect(isProven({ file: 'knowledge/safety/hazards.ts', name: 'core/safety/assess.test.ts' })).toBe(false)
})

test('the log names at least thirty hazards, each once', () => {
  expect(hazards.length).toBeGreaterThanOrEqual(30)
  expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length)
})

test('a rule that a control rests on is still there', () => {
  const ids = new Set<string>(safety.rules.map(({ id }) => id))
  const gone = hazards.flatMap(({ id, rules = [] }) =>
    rules.filter(rule => !ids.has(rule)).map(rule => `${id}: ${rule}`),
  )
  expect(gone).toEqual([])
})

test('a hazard that can kill names a question, a rule or two tests', () => {
  for (const { id, severity, flags = [], rules = [], tests } of hazards)
    if (severity === 5) expect(flags.length + rules.length + tests.length, id).toBeGreaterThanOrEqual(2)
})
