import { randomBytes, randomInt } from 'node:crypto'
import { LIMITS } from '#core/sync/contract.ts'
import { hashOf, isSameKey } from './exchange.ts'
import { otherSide, ROOM_SIZES, type Rooms, type Side } from './rooms.ts'

interface Room {
  readonly hello: Buffer
  readonly until: number
  /** Hashes of the keys; the guest has one once the seat is taken. */
  readonly keys: Readonly<Partial<Record<Side, Buffer>>>
  readonly said: Readonly<Partial<Record<Side, Buffer>>>
}

/** Rooms of this process alone. */
export function memoryRooms(now: () => number = Date.now): Rooms {
  const rooms = new Map<string, Room>()
  const find = (number: string): Room | undefined => {
    const room = rooms.get(number)
    if (room && room.until > now()) return room
    rooms.delete(number)
    return undefined
  }
  const isOf = (room: Room | undefined, side: Side, keyHash: Buffer) => isSameKey(room?.keys[side], keyHash)

  return {
    async open(hello) {
      const counts = new Map<number, number>()
      for (const [number, { until }] of rooms) {
        if (until <= now()) rooms.delete(number)
        else counts.set(number.length, (counts.get(number.length) ?? 0) + 1)
      }
      const number = freeNumber(rooms, counts)
      if (number === undefined) return undefined
      const key = randomBytes(32).toString('hex')
      rooms.set(number, { hello, until: now() + LIMITS.roomMs, keys: { host: hashOf(key) }, said: {} })
      return { room: number, key }
    },
    async takeSeat(number) {
      const room = find(number)
      if (!room || room.keys.guest) return undefined
      const key = randomBytes(32).toString('hex')
      rooms.set(number, { ...room, keys: { ...room.keys, guest: hashOf(key) } })
      return { key, hello: room.hello }
    },
    async say(number, side, keyHash, message) {
      const room = find(number)
      if (!isOf(room, side, keyHash) || !room) return false
      rooms.set(number, { ...room, said: { ...room.said, [side]: message } })
      return true
    },
    async hear(number, speaker, keyHash) {
      const room = find(number)
      return isOf(room, otherSide(speaker), keyHash)
        ? { isIn: true, message: room?.said[speaker] }
        : { isIn: false }
    },
    async burn(number, keyHash) {
      const room = find(number)
      const isHost = isOf(room, 'host', keyHash)
      const isGuest = isOf(room, 'guest', keyHash)
      return (isHost || isGuest) && rooms.delete(number)
    },
  }
}

/** As short as it can be while half of the numbers of that length are free. */
function freeNumber(
  rooms: ReadonlyMap<string, unknown>,
  counts: ReadonlyMap<number, number>,
): string | undefined {
  const size = ROOM_SIZES.find(({ digits, most }) => (counts.get(digits) ?? 0) < most)
  if (!size) return undefined
  for (;;) {
    const number = `${randomInt(10 ** size.digits)}`.padStart(size.digits, '0')
    if (!rooms.has(number)) return number
  }
}
