/** What rooms must do, whatever they stand on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOM } from '#core/sync/contract.ts'
import { hashOf } from '#server/sync/exchange.ts'
import type { Rooms } from '#server/sync/rooms.ts'

interface Opened {
  readonly rooms: Rooms
  /** What another server process has of the same, where several serve it; else the same. */
  readonly other: Rooms
  /** Resolves when every room there was has had its time. */
  readonly waitOut: () => Promise<void>
  readonly close: () => Promise<void>
}

const HELLO = Buffer.from([0, 255, 7])

/** Runs the contract on what `open` opens. */
export function describeRooms(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.close())
    const made = async () => {
      const room = await opened.rooms.open(HELLO)
      if (!room) throw new Error('there is no room')
      return room
    }

    test('the seat is taken once, whoever asks at the same time', async () => {
      const { room } = await made()
      expect(room).toMatch(ROOM)
      const seats = await Promise.all([
        opened.rooms.takeSeat(room),
        opened.other.takeSeat(room),
        opened.rooms.takeSeat(room),
      ])
      const taken = seats.filter(seat => seat !== undefined)
      expect(taken).toHaveLength(1)
      expect(taken[0]?.hello.equals(HELLO)).toBe(true)
    })

    test('each side speaks with its own key and hears the other', async () => {
      const { room, key } = await made()
      const guest = await opened.other.takeSeat(room)
      const [host, second] = [hashOf(key), hashOf(guest?.key ?? '')]
      expect(await opened.other.hear(room, 'host', second)).toEqual({ isIn: true, message: undefined })
      expect(await opened.rooms.say(room, 'host', host, HELLO)).toBe(true)
      expect(await opened.other.hear(room, 'host', second)).toEqual({ isIn: true, message: HELLO })
      expect(await opened.rooms.say(room, 'guest', host, HELLO)).toBe(false)
      expect(await opened.rooms.hear(room, 'host', host)).toEqual({ isIn: false })
    })

    test('burned by either side, a room is gone for both', async () => {
      for (const side of ['host', 'guest'] as const) {
        const { room, key } = await made()
        const guest = await opened.other.takeSeat(room)
        const keys = { host: hashOf(key), guest: hashOf(guest?.key ?? '') }
        expect(await opened.rooms.burn(room, hashOf('neither'))).toBe(false)
        expect(await opened.other.burn(room, keys[side])).toBe(true)
        expect(await opened.rooms.hear(room, 'guest', keys.host)).toEqual({ isIn: false })
        expect(await opened.rooms.takeSeat(room)).toBeUndefined()
      }
    })

    test('after its time a room is not there', async () => {
      const { room, key } = await made()
      await opened.waitOut()
      expect(await opened.rooms.takeSeat(room)).toBeUndefined()
      expect(await opened.rooms.say(room, 'host', hashOf(key), HELLO)).toBe(false)
    })
  })
}
