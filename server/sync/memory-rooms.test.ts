import { expect, test } from 'vitest'
import { LIMITS } from '#core/sync/contract.ts'
import { describeRooms } from '#test/builders/rooms-contract.ts'
import { memoryRooms } from './memory-rooms.ts'

describeRooms('rooms in memory', async () => {
  let aheadMs = 0
  const rooms = memoryRooms(() => Date.now() + aheadMs)
  return {
    rooms,
    other: rooms,
    waitOut: async () => void (aheadMs += LIMITS.roomMs),
    close: async () => undefined,
  }
})

test('numbers get longer when many meet, and a crowd is told to wait', async () => {
  const rooms = memoryRooms()
  const lengths = new Map<number, number>()
  for (;;) {
    const made = await rooms.open(Buffer.from('hello'))
    if (!made) break
    lengths.set(made.room.length, (lengths.get(made.room.length) ?? 0) + 1)
  }
  expect([...lengths]).toEqual([
    [2, 50],
    [3, 500],
    [4, 5_000],
  ])
})
