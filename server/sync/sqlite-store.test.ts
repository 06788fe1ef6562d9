import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { describeStore } from '#test/builders/store-contract.ts'
import { hashOf } from './exchange.ts'
import { DATABASE, openSqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'unknot-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
const DOOR = hashOf('a door')
const hex = (bytes: number) => randomBytes(bytes).toString('hex')

/** Every octet in the files of a store. */
const filesOf = (at: string) => Buffer.concat(readdirSync(at).map(name => readFileSync(join(at, name))))

describeStore('the store in SQLite', async now => {
  const at = join(folder, 'contract')
  const store = openSqliteStore(at, now)
  return { store, other: store, close: store.close }
})

test('the folder is made when it is missing, for its owner alone to read', async () => {
  const at = join(folder, 'deep', 'er')
  await openSqliteStore(at).close()
  expect(readdirSync(at)).toContain(DATABASE)
})

test('a folder that cannot be one is refused, and what lies there stays', () => {
  const at = join(folder, 'a file')
  writeFileSync(at, 'mine')
  expect(() => openSqliteStore(at)).toThrow(/EEXIST|ENOTDIR/)
  const foreign = join(folder, 'foreign')
  mkdirSync(foreign)
  writeFileSync(join(foreign, DATABASE), 'no database at all, only some text that is long enough')
  expect(() => openSqliteStore(foreign)).toThrow(/not a database/)
  expect(readFileSync(join(foreign, DATABASE), 'utf8')).toContain('no database')
})

test('what was acknowledged is there when it is opened again', async () => {
  const at = join(folder, 'again')
  const box = hex(16)
  const first = openSqliteStore(at)
  await first.makeBox(box, DOOR)
  await first.append(box, hex(8), 0, Buffer.from('kept'))
  await first.close()
  const second = openSqliteStore(at)
  expect((await second.page(box, 0)).lines.map(({ body }) => `${Buffer.from(body)}`)).toEqual(['kept'])
  await second.close()
})

test('erasing leaves nothing of a box in the files, however its lines lay among others', async () => {
  const at = join(folder, 'erased')
  const store = openSqliteStore(at)
  const boxes = Array.from({ length: 6 }, () => hex(16))
  const doors = boxes.map(hashOf)
  for (const [index, box] of boxes.entries()) await store.makeBox(box, doors[index] ?? DOOR)
  const lines = Array.from({ length: 600 }, (_, n) => {
    const [box = ''] = [boxes[n % boxes.length]]
    return { box, device: hex(8), n, body: randomBytes(296 + 256 * (n % 97 === 0 ? 200 : n % 7)) }
  })
  for (let from = 0; from < lines.length; from += 30)
    await Promise.all(
      lines.slice(from, from + 30).map(({ box, device, n, body }) => store.append(box, device, n, body)),
    )
  const [mine = '', ...others] = boxes
  const traces = lines
    .filter(({ box }) => box === mine)
    .flatMap(({ device, body }) => [
      ...Array.from({ length: Math.floor(body.length / 64) }, (_, at) =>
        body.subarray(at * 64, at * 64 + 24),
      ),
      Buffer.from(device, 'hex'),
    ])
  const found = (all: Buffer) => traces.filter(trace => all.includes(trace)).length
  // A few lie over the edge of a page.
  expect(found(filesOf(at))).toBeGreaterThan(traces.length * 0.95)

  await store.erase(mine)
  const left = filesOf(at)
  expect(found(left)).toBe(0)
  expect(left.includes(Buffer.from(mine, 'hex'))).toBe(false)
  expect(left.includes(doors[0] ?? DOOR)).toBe(false)
  for (const box of others) expect((await store.page(box, 0)).lines.length).toBeGreaterThan(0)
  await store.close()
  expect(found(filesOf(at))).toBe(0)
})

test('a sheet that was taken back, or read for the last time, is in no file', async () => {
  const at = join(folder, 'sheets')
  const store = openSqliteStore(at)
  const [taken, last] = [randomBytes(4000), randomBytes(4000)]
  const sheet = { owner: DOOR, until: Date.now() + 60_000, views: 1 }
  await store.putSheet('taken', { ...sheet, body: taken })
  await store.putSheet('last', { ...sheet, body: last })
  expect(filesOf(at).includes(taken.subarray(0, 24))).toBe(true)
  await store.eraseSheet('taken')
  await store.viewSheet('last')
  await store.close()
  const left = filesOf(at)
  for (const body of [taken, last]) expect(left.includes(body.subarray(2000, 2024))).toBe(false)
})

test('a sheet is in no file once its time is over, also where the server was stopped meanwhile', async () => {
  const at = join(folder, 'over')
  const leave = async (store: Store, body: Buffer, until: number) =>
    store.putSheet(hex(32), { owner: DOOR, until, views: 3, body })
  const bodies = [randomBytes(9_000), randomBytes(9_000), randomBytes(9_000)]
  const [late = Buffer.alloc(0), soon = Buffer.alloc(0), stopped = Buffer.alloc(0)] = bodies
  const isKept = (body: Buffer) => filesOf(at).includes(body.subarray(0, 64))
  const first = openSqliteStore(at)
  await leave(first, late, Date.now() + 60_000)
  await leave(first, soon, Date.now() + 300)
  expect(isKept(soon)).toBe(true)
  await vi.waitFor(() => expect(isKept(soon)).toBe(false), 10_000)
  const until = Date.now() + 300
  await leave(first, stopped, until)
  await first.close()
  await new Promise(resolve => setTimeout(resolve, until - Date.now()))
  expect(isKept(stopped)).toBe(true)
  const second = openSqliteStore(at)
  await vi.waitFor(() => expect(isKept(stopped)).toBe(false), 10_000)
  expect(isKept(late)).toBe(true)
  await second.close()
})

test('while somebody copies the files, erasing waits until nothing is left', async () => {
  const at = join(folder, 'copied')
  const store = openSqliteStore(at)
  const box = hex(16)
  const body = randomBytes(5000)
  await store.makeBox(box, DOOR)
  await store.append(box, hex(8), 0, body)
  const copier = new DatabaseSync(join(at, DATABASE), { readOnly: true })
  copier.exec('begin')
  copier.prepare('select count(*) from line').get()
  let isErased = false
  const erased = store.erase(box).then(() => (isErased = true))
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(isErased).toBe(false)
  copier.exec('commit')
  await erased
  copier.close()
  expect(filesOf(at).includes(body.subarray(0, 24))).toBe(false)
  await store.close()
})

test('what the disk does not take is refused to everybody who waits for it, and it is not well until it is', async () => {
  const at = join(folder, 'full')
  const store = openSqliteStore(at)
  const box = hex(16)
  await store.makeBox(box, DOOR)
  // Another process holds the database for longer than anybody waits.
  const holder = new DatabaseSync(join(at, DATABASE))
  holder.exec('begin immediate')
  await expect(store.append(box, hex(8), 0, Buffer.from('lost'))).rejects.toThrow(/locked/)
  expect(store.isWell()).toBe(false)
  holder.exec('rollback')
  holder.close()
  expect(store.isWell()).toBe(true)
  expect(await store.append(box, hex(8), 0, Buffer.from('kept'))).toMatchObject({ result: 'put' })
  await store.close()
})
