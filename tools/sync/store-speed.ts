/** How many lines a second a store acknowledges, beside a bare loop of fsync on the same disk in the same run. */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOf } from '#server/sync/exchange.ts'
import { openSqliteStore } from '#server/sync/sqlite-store.ts'
import type { Store } from '#server/sync/store.ts'
import { randomHex } from '#test/builders/sync-client.ts'

const LINE_BYTES = 296
const ROUNDS = 5
const ROUND_MS = 1_000

/** Lines a second. `alone`: each waits for the one before; `together`: fifty devices at once. */
export interface Speed {
  readonly fsync: number
  readonly alone: number
  readonly together: number
}

/** Measures in turns, so that a disk that others use as well is the same for all. */
export async function measureSqlite(): Promise<Speed> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-speed-'))
  const store = openSqliteStore(join(folder, 'store'))
  const file = openSync(join(folder, 'bare'), 'a')
  const line = randomBytes(LINE_BYTES)
  const bare = () => {
    writeSync(file, line)
    fsyncSync(file)
  }
  const sums = { fsync: 0, alone: 0, together: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    sums.fsync += perSecond(bare)
    sums.alone += await storePerSecond(store, 1)
    sums.together += await storePerSecond(store, 50)
  }
  closeSync(file)
  await store.close()
  rmSync(folder, { recursive: true })
  const mean = (sum: number) => Math.round(sum / ROUNDS)
  return { fsync: mean(sums.fsync), alone: mean(sums.alone), together: mean(sums.together) }
}

function perSecond(work: () => void): number {
  const begunAt = performance.now()
  let count = 0
  while (performance.now() - begunAt < ROUND_MS) {
    work()
    count += 1
  }
  return (count / (performance.now() - begunAt)) * 1000
}

/** So many devices, each with a box of its own, one line after the other: for a second, or so many lines each. */
export async function storePerSecond(
  store: Store,
  devices: number,
  lines = Number.POSITIVE_INFINITY,
): Promise<number> {
  const boxes = Array.from({ length: devices }, () => randomHex(16))
  await Promise.all(boxes.map(box => store.makeBox(box, hashOf(box))))
  const begunAt = performance.now()
  let count = 0
  const write = async (box: string) => {
    const device = randomHex(8)
    for (let n = 0; n < lines && performance.now() - begunAt < ROUND_MS; n += 1) {
      const { result } = await store.append(box, device, n, randomBytes(LINE_BYTES))
      if (result !== 'put') throw new Error(`a line was not put: ${result}`)
      count += 1
    }
  }
  await Promise.all(boxes.map(write))
  return (count / (performance.now() - begunAt)) * 1000
}
