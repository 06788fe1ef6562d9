import { expect, test } from 'vitest'
import { newId } from './new-id.ts'

test('an id is 32 hexadecimal digits, and no two are the same', () => {
  const ids = Array.from({ length: 500 }, newId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(new Set(ids).size).toBe(500)
})
