/** What every store of boxes and sheets must do, whatever it stands on. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LIMITS } from '#core/sync/contract.ts'
import { hashOf } from '#server/sync/exchange.ts'
import type { Store } from '#server/sync/store.ts'

/** A store to test. */
interface Opened {
  readonly store: Store
  /** What another server process has of the same, where several serve it; else the same. */
  readonly other: Store
  /** Closes both, and ends what they stand on. */
  readonly close: () => Promise<void>
}

const DAY_MS = 86_400_000
const hex = (bytes: number) => randomBytes(bytes).toString('hex')
const sheetId = () => randomBytes(32).toString('base64url')
const DOOR = hashOf('a door')
const LINE = Buffer.from('a sealed line')

/** Runs the contract on what `open` opens; `now` is the clock it is opened with. */
export function describeStore(name: string, open: (now: () => number) => Promise<Opened>): void {
  describe(name, () => {
    let aheadMs = 0
    let opened: Opened
    beforeAll(async () => {
      opened = await open(() => Date.now() + aheadMs)
    })
    afterAll(() => opened.close())
    const made = async () => {
      const box = hex(16)
      await opened.store.makeBox(box, DOOR)
      return box
    }
    const placesIn = async (box: string, after = 0, store = opened.store) =>
      (await store.page(box, after)).lines.map(({ place }) => place)

    test('a box is made once, with the first door', async () => {
      const box = hex(16)
      expect(await opened.store.findBox(box)).toBeUndefined()
      const ends = await Promise.all([
        opened.store.makeBox(box, DOOR),
        opened.other.makeBox(box, hashOf('b')),
      ])
      expect(ends.toSorted()).toEqual(['made', 'there'])
      const first = ends[0] === 'made' ? DOOR : hashOf('b')
      expect((await opened.other.findBox(box))?.door.equals(first)).toBe(true)
      expect((await opened.store.findBox(box))?.farewell).toBeUndefined()
    })

    test('lines come back in the order they came, as they were, to every process', async () => {
      const box = await made()
      const device = hex(8)
      for (const n of [0, 1, 2, 7])
        expect(await opened.store.append(box, device, n, Buffer.from([n, 255, 0]))).toMatchObject({
          result: 'put',
        })
      const { lines, newest } = await opened.other.page(box, 0)
      expect(lines.map(({ n, device, body }) => [n, device, [...body]])).toEqual(
        [0, 1, 2, 7].map(n => [n, device, [n, 255, 0]]),
      )
      const places = lines.map(({ place }) => place)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(new Set(places).size).toBe(4)
      expect(newest).toBe(places.at(-1))
      expect(await opened.store.newest(box)).toBe(newest)
      expect(await placesIn(box, places[1])).toEqual(places.slice(2))
      expect(await placesIn(box, newest)).toEqual([])
    })

    test('the same line twice is one line, also at once, out of order and through two processes', async () => {
      const box = await made()
      const [a, b] = [hex(8), hex(8)]
      const put = async (store: Store, device: string, n: number, body = LINE) => {
        const appended = await store.append(box, device, n, body)
        return 'place' in appended ? appended.place : appended.result
      }
      const tries = await Promise.all(
        [5, 3, 5, 4, 3, 5].flatMap(n => [
          put(opened.store, a, n),
          put(opened.other, a, n),
          put(opened.store, b, n),
        ]),
      )
      expect(new Set(tries).size).toBe(6)
      expect(await placesIn(box)).toHaveLength(6)
      expect(await put(opened.other, a, 3, Buffer.from('another body'))).toBe('differs')
      expect(await put(opened.store, a, 5, Buffer.from('another body'))).toBe('differs')
      expect(await placesIn(box)).toHaveLength(6)
    })

    test('two bodies at once under one number: one is the line, the other differs', async () => {
      const box = await made()
      const device = hex(8)
      const bodies = Array.from({ length: 8 }, (_, at) => Buffer.from(`body ${at}`))
      const ends = await Promise.all(
        bodies.map((body, at) => (at % 2 ? opened.store : opened.other).append(box, device, 0, body)),
      )
      expect(ends.filter(({ result }) => result === 'put')).toHaveLength(1)
      expect(ends.filter(({ result }) => result === 'differs')).toHaveLength(7)
      expect(await placesIn(box)).toHaveLength(1)
    })

    test('boxes do not see each other', async () => {
      const [mine, foreign] = [await made(), await made()]
      const device = hex(8)
      await opened.store.append(mine, device, 0, LINE)
      expect(await placesIn(foreign)).toEqual([])
      expect(await opened.store.newest(foreign)).toBe(0)
      expect(await opened.store.append(foreign, device, 0, Buffer.from('another'))).toMatchObject({
        result: 'put',
      })
    })

    test('nothing is put into a box that is not there', async () => {
      expect(await opened.store.append(hex(16), hex(8), 0, LINE)).toEqual({ result: 'missing' })
      expect(await opened.store.page(hex(16), 0)).toEqual({ lines: [], newest: 0 })
    })

    test('a page has as many lines and octets as it may, and the next goes on from there', async () => {
      const box = await made()
      const device = hex(8)
      const size = 60_000
      const count = Math.floor(LIMITS.pageBytes / size) + 2
      for (let n = 0; n < count; n += 1) await opened.store.append(box, device, n, randomBytes(size))
      const first = await opened.store.page(box, 0)
      expect(first.lines).toHaveLength(Math.floor(LIMITS.pageBytes / size))
      expect(first.newest).toBe(await opened.store.newest(box))
      const second = await opened.store.page(box, first.lines.at(-1)?.place ?? 0)
      expect([...first.lines, ...second.lines].map(({ n }) => n)).toEqual(
        Array.from({ length: count }, (_, n) => n),
      )
      expect(await opened.store.sizeOf(box)).toBe(count * size)
    })

    test('a full box takes nothing more, but still knows what it has', async () => {
      const box = await made()
      const device = hex(8)
      const body = randomBytes(LIMITS.lineBytes)
      const count = LIMITS.boxBytes / LIMITS.lineBytes
      for (let n = 0; n < count; n += 1)
        expect((await opened.store.append(box, device, n, body)).result).toBe('put')
      expect(await opened.store.append(box, device, count, LINE)).toEqual({ result: 'full' })
      expect(await opened.store.append(box, hex(8), 0, LINE)).toEqual({ result: 'full' })
      expect((await opened.store.append(box, device, 3, body)).result).toBe('there')
    })

    test('erased without a farewell, a box is as if it never was', async () => {
      const box = await made()
      await opened.store.append(box, hex(8), 0, LINE)
      await opened.store.erase(box)
      expect(await opened.store.findBox(box)).toBeUndefined()
      expect(await opened.other.findBox(box)).toBeUndefined()
      expect(await placesIn(box)).toEqual([])
      expect(await opened.store.append(box, hex(8), 0, LINE)).toEqual({ result: 'missing' })
      expect(await opened.store.makeBox(box, hashOf('another door'))).toBe('made')
      expect(await placesIn(box)).toEqual([])
    })

    test('erased with a farewell, a box tells it for ninety days and takes nothing', async () => {
      const box = await made()
      await opened.store.append(box, hex(8), 0, LINE)
      await opened.store.erase(box, Buffer.from('we are elsewhere'))
      const found = await opened.other.findBox(box)
      expect(Buffer.from(found?.farewell ?? []).toString()).toBe('we are elsewhere')
      expect(found?.door.equals(DOOR)).toBe(true)
      expect(await placesIn(box)).toEqual([])
      expect(await opened.store.append(box, hex(8), 0, LINE)).toEqual({ result: 'missing' })
      expect(await opened.store.makeBox(box, DOOR)).toBe('there')
      aheadMs = (LIMITS.farewellDays + 1) * DAY_MS
      expect(await opened.store.findBox(box)).toBeUndefined()
      expect(await opened.store.makeBox(box, DOOR)).toBe('made')
      aheadMs = 0
    })

    test('who watches a box hears of a line and of its end, and of no other box', async () => {
      const [box, foreign] = [await made(), await made()]
      let told = 0
      const unwatch = opened.store.watch(box, () => (told += 1))
      await opened.store.append(foreign, hex(8), 0, LINE)
      await opened.store.append(box, hex(8), 0, LINE)
      await vi.waitFor(() => expect(told).toBe(1))
      await opened.store.erase(box)
      await vi.waitFor(() => expect(told).toBeGreaterThan(1))
      unwatch()
      const before = told
      await opened.store.makeBox(box, DOOR)
      await opened.store.append(box, hex(8), 0, LINE)
      expect(told).toBe(before)
    })

    test('a sheet is read as often as it may be, however many ask at once', async () => {
      const id = sheetId()
      const until = Date.now() + DAY_MS
      const sheet = { owner: DOOR, until, views: 5, body: randomBytes(LIMITS.sheetBytes) }
      expect(await opened.store.putSheet(id, sheet)).toBe('put')
      expect(await opened.other.putSheet(id, sheet)).toBe('there')
      expect(await opened.store.putSheet(id, { ...sheet, owner: hashOf('b') })).toBe('differs')
      expect(await opened.store.putSheet(id, { ...sheet, body: LINE })).toBe('differs')
      const reads = await Promise.all(
        Array.from({ length: 12 }, (_, at) => (at % 2 ? opened.store : opened.other).viewSheet(id)),
      )
      expect(reads.filter(body => body && sheet.body.equals(body))).toHaveLength(5)
      expect(reads.filter(body => body === undefined)).toHaveLength(7)
      expect(await opened.store.findSheet(id)).toEqual({ owner: DOOR, until, viewsLeft: 0 })
    })

    test('a sheet ends when it said it would, or when its owner takes it back', async () => {
      const [ending, taken] = [sheetId(), sheetId()]
      const sheet = { owner: DOOR, until: Date.now() + DAY_MS, views: 2, body: LINE }
      for (const id of [ending, taken]) await opened.store.putSheet(id, sheet)
      await opened.store.eraseSheet(taken)
      expect(await opened.store.viewSheet(taken)).toBeUndefined()
      expect(await opened.other.findSheet(taken)).toBeUndefined()
      expect(await opened.store.viewSheet(ending)).toBeDefined()
      aheadMs = DAY_MS + 1
      expect(await opened.store.viewSheet(ending)).toBeUndefined()
      expect(await opened.store.findSheet(ending)).toBeUndefined()
      aheadMs = 0
      expect(await opened.store.viewSheet(sheetId())).toBeUndefined()
    })

    test('it says that it is well, and how much it holds', async () => {
      expect(opened.store.isWell()).toBe(true)
      for (const [name, value] of Object.entries(opened.store.figures())) {
        expect(name).toMatch(/^[a-z_]+$/)
        expect(Number.isFinite(value)).toBe(true)
      }
    })
  })
}
