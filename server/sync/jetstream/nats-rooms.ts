import { randomBytes, randomInt } from 'node:crypto'
import { LIMITS } from '#core/sync/contract.ts'
import { hashOf, isSameKey } from '../exchange.ts'
import { otherSide, ROOM_SIZES, type Rooms, type Side } from '../rooms.ts'
import type { Link } from './link.ts'
import { ROOMS, subjects } from './streams.ts'

const TRIES = 20

/** Rooms that every process shares; JetStream forgets them after their time. */
export function natsRooms(link: Link, now: () => number = Date.now): Rooms {
  const hostOf = async (room: string) => {
    const open = await link.last(ROOMS, subjects.room(room, 'open'))
    return open && Number(open.header('until')) > now() ? open : undefined
  }
  const keyHashOf = async (room: string, side: Side): Promise<Buffer | undefined> => {
    const open = await hostOf(room)
    const holder = side === 'host' ? open : open && (await link.last(ROOMS, subjects.room(room, 'seat')))
    return holder && Buffer.from(holder.header('key'), 'hex')
  }
  const purge = (room: string) => link.purge(ROOMS, subjects.room(room, '*'))

  return {
    async open(hello) {
      const taken = Object.keys(await link.count(ROOMS, subjects.room('*', 'open')))
      const lengths = taken.map(subject => subject.split('.')[2]?.length)
      const size = ROOM_SIZES.find(
        ({ digits, most }) => lengths.filter(length => length === digits).length < most,
      )
      if (!size) return undefined
      const key = randomBytes(32).toString('hex')
      const headers = { key: hashOf(key).toString('hex'), until: `${now() + LIMITS.roomMs}` }
      for (let tries = 0; tries < TRIES; tries += 1) {
        const room = `${randomInt(10 ** size.digits)}`.padStart(size.digits, '0')
        if (await hostOf(room)) continue
        // What an older room of that number left.
        await purge(room)
        const { result } = await link.publish(subjects.room(room, 'open'), hello, { headers, isFirst: true })
        if (result === 'put') return { room, key }
      }
      return undefined
    },
    async takeSeat(room) {
      const open = await hostOf(room)
      if (!open) return undefined
      const key = randomBytes(32).toString('hex')
      const headers = { key: hashOf(key).toString('hex') }
      const seat = subjects.room(room, 'seat')
      const { result } = await link.publish(seat, new Uint8Array(), { headers, isFirst: true })
      return result === 'put' ? { key, hello: Buffer.from(open.body) } : undefined
    },
    async say(room, side, keyHash, message) {
      if (!isSameKey(await keyHashOf(room, side), keyHash)) return false
      await link.publish(subjects.room(room, side), message)
      return true
    },
    async hear(room, speaker, keyHash) {
      if (!isSameKey(await keyHashOf(room, otherSide(speaker)), keyHash)) return { isIn: false }
      const said = await link.last(ROOMS, subjects.room(room, speaker))
      return { isIn: true, message: said && Buffer.from(said.body) }
    },
    async burn(room, keyHash) {
      const [host, guest] = [await keyHashOf(room, 'host'), await keyHashOf(room, 'guest')]
      const [isHost, isGuest] = [isSameKey(host, keyHash), isSameKey(guest, keyHash)]
      if (!isHost && !isGuest) return false
      await purge(room)
      return true
    },
  }
}
