import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sayCopied, sayNotCopied } from '../words.ts'
import { copyBoxes } from './copy-boxes.ts'
import { hashOf } from './exchange.ts'
import { DATABASE, openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'unknot-copy-'))
afterAll(() => rmSync(folder, { recursive: true }))
const hex = (bytes: number) => randomBytes(bytes).toString('hex')
const DOOR = hashOf('a door')
const copy = (from: string, file: string | undefined, isInNats = false) => {
  const copied = copyBoxes({ folder: from, file, isInNats })
  return copied.ok ? sayCopied(copied) : sayNotCopied(copied)
}

test('while devices write, a copy is one moment of it, and an older copy put back is a box that lost its end', async () => {
  const [at, file] = [join(folder, 'running'), join(folder, 'copy.sqlite')]
  const store = openSqliteStore(at)
  const [box, device, erased] = [hex(16), hex(8), hex(16)]
  await store.makeBox(box, DOOR)
  await store.makeBox(erased, DOOR)
  const gone = randomBytes(3000)
  await store.append(erased, device, 0, gone)
  await store.erase(erased)
  const bodies = Array.from({ length: 40 }, () => randomBytes(500))
  for (const [n, body] of bodies.slice(0, 20).entries()) await store.append(box, device, n, body)
  const later = bodies.slice(20).map((body, at) => store.append(box, device, 20 + at, body))
  expect(copy(at, file)).toMatch(
    /^1 boxes with 20 lines \(0\.\d MB\) are copied to \S+copy\.sqlite, and the copy was read to its end\.$/,
  )
  await Promise.all(later)
  expect(readFileSync(file).includes(gone.subarray(0, 24))).toBe(false)
  await store.close()

  for (const name of readdirSync(at)) rmSync(join(at, name))
  copyFileSync(file, join(at, DATABASE))
  const restored = openSqliteStore(at)
  const { lines, newest } = await restored.page(box, 0)
  expect([lines.length, newest]).toEqual([20, 20])
  // What a device still has it puts again, and what is there already stays one line.
  for (const [n, body] of bodies.entries())
    expect((await restored.append(box, device, n, body)).result).toBe(n < 20 ? 'there' : 'put')
  expect((await restored.page(box, 0)).lines.map(({ n }) => n)).toEqual(bodies.map((_, n) => n))
  await restored.close()
})

test('each trouble is one clear sentence, and nothing is overwritten or left lying about', async () => {
  const at = join(folder, 'trouble')
  await openSqliteStore(at).close()
  const there = join(folder, 'there')
  writeFileSync(there, 'mine')
  expect(copy(at, there)).toBe(`${there} is there already and stays as it is. Name a new file.`)
  expect(readFileSync(there, 'utf8')).toBe('mine')
  expect(copy(at, undefined)).toBe('Name the new file: npm run backup -- /somewhere/boxes.sqlite')
  expect(copy(at, join(folder, 'x'), true)).toContain('UNKNOT_NATS is set')
  expect(copy(join(folder, 'nowhere'), join(folder, 'x'))).toBe(
    `There are no boxes in ${join(folder, 'nowhere')}. UNKNOT_DATA names the folder of the server.`,
  )
  expect(copy(at, join(folder, 'no', 'such', 'x'))).toMatch(
    /cannot be written \(.+\)\. Nothing was copied\.$/,
  )
  const damaged = join(folder, 'damaged')
  mkdirSync(damaged)
  writeFileSync(join(damaged, DATABASE), 'no database at all, only some text that is long enough')
  expect(copy(damaged, join(folder, 'x'))).toMatch(/cannot be read \(.+\)\. Nothing was copied\.$/)
  expect(readdirSync(folder).filter(name => name.startsWith('x'))).toEqual([])
})

test('a copy that is not whole is not kept', async () => {
  const at = join(folder, 'torn')
  const store = openSqliteStore(at)
  const box = hex(16)
  await store.makeBox(box, DOOR)
  for (let n = 0; n < 60; n += 1) await store.append(box, hex(8), n, randomBytes(3000))
  await store.close()
  const file = join(at, DATABASE)
  const bytes = readFileSync(file)
  // The pages in the middle are lost.
  bytes.fill(0, 40_960, 122_880)
  writeFileSync(file, bytes)
  expect(copy(at, join(folder, 'torn.sqlite'))).toMatch(/cannot be (?:read|written)|is not whole/)
  expect(readdirSync(folder).filter(name => name.startsWith('torn.'))).toEqual([])
})
