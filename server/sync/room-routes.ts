import { LIMITS, messagePath, roomPath, ROOMS_PATH, seatPath } from '#core/sync/contract.ts'
import { isRefused, json } from './exchange.ts'
import { createLimiter } from './limiter.ts'
import { SIDES, type Rooms } from './rooms.ts'
import type { Route, Routes } from './router.ts'

const HOUR_MS = 3_600_000

/** Rooms where two devices pair by figures. */
export function roomRoutes(rooms: Rooms, now: () => number): Routes {
  // Who makes rooms and who asks for seats count alike, or one address could sit down in every room there is.
  const roomsOfAddress = createLimiter(LIMITS.roomsPerHourOfAddress, HOUR_MS, now)

  const messages = SIDES.map((side): Route => {
    return {
      path: messagePath(':room', side),
      methods: {
        async PUT({ params: { room = '' }, keyHash, readBody }) {
          const message = await readBody(LIMITS.roomMessageBytes)
          if (isRefused(message)) return message
          if (message.length === 0) return { refusal: 'unreadable' }
          return (await rooms.say(room, side, keyHash, message)) ? { status: 204 } : { refusal: 'door' }
        },
        async GET({ params: { room = '' }, keyHash }) {
          const heard = await rooms.hear(room, side, keyHash)
          if (!heard.isIn) return { refusal: 'door' }
          if (!heard.message) return { status: 204 }
          return { status: 200, type: 'application/octet-stream', body: heard.message }
        },
      },
    }
  })

  return [
    {
      path: ROOMS_PATH,
      methods: {
        async POST({ address, readBody }) {
          const retryAfter = roomsOfAddress(address)
          if (retryAfter > 0) return { refusal: 'too-many', retryAfter }
          const hello = await readBody(LIMITS.roomMessageBytes)
          if (isRefused(hello)) return hello
          if (hello.length === 0) return { refusal: 'unreadable' }
          const made = await rooms.open(hello)
          return made ? json(201, made) : { refusal: 'too-many', retryAfter: LIMITS.roomMs / 1000 }
        },
      },
    },
    {
      path: roomPath(':room'),
      methods: {
        async DELETE({ params: { room = '' }, keyHash }) {
          return (await rooms.burn(room, keyHash)) ? { status: 204 } : { refusal: 'door' }
        },
      },
    },
    {
      path: seatPath(':room'),
      methods: {
        async POST({ params: { room = '' }, address }) {
          const retryAfter = roomsOfAddress(address)
          if (retryAfter > 0) return { refusal: 'too-many', retryAfter }
          const seat = await rooms.takeSeat(room)
          if (!seat) return { refusal: 'door' }
          return json(200, { room, key: seat.key, hello: seat.hello.toString('base64') })
        },
      },
    },
    ...messages,
  ]
}
