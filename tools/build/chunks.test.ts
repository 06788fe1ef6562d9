import { expect, test } from 'vitest'
import { createGroups } from './chunks.ts'

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'app/main.tsx': ['app/shell.tsx'],
  'app/features/find/find.tsx': ['app/shell.tsx', 'app/strokes.ts', 'knowledge/muscles.ts'],
  'app/features/check/check.tsx': ['core/fill.ts', 'core/limits.ts', 'app/strokes.ts'],
  'app/features/plan/plan.tsx': ['core/plan.ts', 'core/limits.ts', 'knowledge/muscles.ts'],
  'app/features/session/session.tsx': ['core/clock.ts'],
  'app/features/today/returning.tsx': ['core/plan.ts'],
  'app/features/mine/mine.tsx': ['app/copy.ts'],
}
const groupOf = createGroups('/unknot')
const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: (IMPORTS[id.replace('/unknot/', '')] ?? []).map(name => `/unknot/${name}`),
  }),
}

test.each([
  ['app/shell.tsx', 'index'],
  ['app/strokes.ts', 'find'],
  ['knowledge/muscles.ts', 'places'],
  ['core/fill.ts', 'check'],
  ['core/limits.ts', 'safety'],
  ['core/plan.ts', 'day'],
  ['core/clock.ts', 'session'],
  ['app/copy.ts', null],
])('%s travels with what is needed at the same time of an evening: %s', (name, group) => {
  expect(groupOf(`/unknot/${name}`, graph)).toBe(group)
})
