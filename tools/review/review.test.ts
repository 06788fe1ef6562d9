import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'unknot-review-'))
afterAll(() => rmSync(folder, { recursive: true }))

function apply(file: string, record: string): { readonly said: string; readonly status: number | null } {
  const script = join(import.meta.dirname, 'review.ts')
  const { stderr, status } = spawnSync(process.execPath, [script, 'apply', file, '--record', record], {
    encoding: 'utf8',
  })
  return { said: stderr, status }
}

test.each([
  ['a diary', '{"app":"unknot","events":[]}', 'is not a file of a review. Nothing was changed.'],
  [
    'a file of a newer version',
    '{"format":"unknot-review","version":9}',
    'was written by a newer version of Unknot. Nothing was changed.',
  ],
])('%s is refused with one sentence, and the record stays as it is', (_, text, sentence) => {
  const [file, record] = [join(folder, 'file.json'), join(folder, 'record.json')]
  writeFileSync(file, text)
  writeFileSync(record, '[]')
  const { said, status } = apply(file, record)
  expect(said).toBe(`${file} ${sentence}\n`)
  expect(status).toBe(1)
  expect(readFileSync(record, 'utf8')).toBe('[]')
})

test('a file that is not there is refused the same way', () => {
  const file = join(folder, 'nowhere.json')
  expect(apply(file, join(folder, 'record.json')).said).toBe(`${file} cannot be read. Nothing was changed.\n`)
})
