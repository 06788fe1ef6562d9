import { boxPath, changesPath, LIMITS, linePath } from '#core/sync/contract.ts'
import type { Line, Page } from '#core/sync/protocol.ts'
import type { Changes } from './changes.ts'
import { isRefused, isSameKey, json, type Refused, type SyncAnswer, type SyncRequest } from './exchange.ts'
import { createLimiter } from './limiter.ts'
import type { Routes } from './router.ts'
import type { Box, Store } from './store.ts'

interface Options {
  readonly store: Store
  readonly changes: Changes
  readonly now: () => number
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Boxes and their lines. */
export function boxRoutes({ store, changes, now }: Options): Routes {
  const linesOfAddress = createLimiter(LIMITS.linesPerMinuteOfAddress, MINUTE_MS, now)
  const linesOfBox = createLimiter(LIMITS.linesPerMinuteOfBox, MINUTE_MS, now)
  const boxesOfAddress = createLimiter(LIMITS.boxesPerDayOfAddress, DAY_MS, now)

  /** An unknown box and a wrong door take the same way: one look, one comparison. */
  const enter = async ({ params, keyHash }: SyncRequest): Promise<Box | Refused> => {
    const box = await store.findBox(params['box'] ?? '')
    return isSameKey(box?.door, keyHash) && box ? enterBox(box) : { refusal: 'door' }
  }

  return [
    {
      path: boxPath(':box'),
      methods: {
        async PUT({ params: { box = '' }, keyHash, address }) {
          if (!(await store.findBox(box))) {
            const retryAfter = boxesOfAddress(address)
            if (retryAfter > 0) return { refusal: 'too-many', retryAfter }
            if ((await store.makeBox(box, keyHash)) === 'made') return { status: 201 }
          }
          const found = await store.findBox(box)
          if (!found || !isSameKey(found.door, keyHash)) return { refusal: 'door' }
          const entered = enterBox(found)
          return isRefused(entered) ? entered : { status: 200 }
        },
        async DELETE(request) {
          const entered = await enter(request)
          if (isRefused(entered)) return entered
          const farewell = await request.readBody(LIMITS.lineBytes)
          if (isRefused(farewell)) return farewell
          const { box = '' } = request.params
          await store.erase(box, farewell.length > 0 ? farewell : undefined)
          const { lines } = await store.page(box, 0)
          const left = await store.findBox(box)
          // Another device may have made it anew; what was asked for is that it is gone.
          if (lines.length > 0 || (left && !left.farewell)) return { refusal: 'unavailable', retryAfter: 5 }
          return { status: 204 }
        },
      },
    },
    {
      path: linePath(':box', ':device', ':n'),
      methods: {
        async PUT(request): Promise<SyncAnswer> {
          const waitOfAddress = linesOfAddress(request.address)
          if (waitOfAddress > 0) return { refusal: 'too-many', retryAfter: waitOfAddress }
          const entered = await enter(request)
          if (isRefused(entered)) return entered
          const { box = '', device = '', n = '' } = request.params
          const waitOfBox = linesOfBox(box)
          if (waitOfBox > 0) return { refusal: 'too-many', retryAfter: waitOfBox }
          const body = await request.readBody(LIMITS.lineBytes)
          if (isRefused(body)) return body
          if (body.length === 0) return { refusal: 'unreadable' }
          const appended = await store.append(box, device, Number(n), body)
          switch (appended.result) {
            case 'put':
              return json(201, { place: appended.place })
            case 'there':
              return json(200, { place: appended.place })
            case 'missing': {
              // Erased in between: what is told now is what the box is now.
              const now = await enter(request)
              return isRefused(now) ? now : { refusal: 'unavailable', retryAfter: 1 }
            }
            case 'differs':
            case 'full':
              return { refusal: appended.result }
          }
        },
      },
    },
    {
      path: `${boxPath(':box')}/lines`,
      methods: {
        async GET(request) {
          const entered = await enter(request)
          if (isRefused(entered)) return entered
          const after = request.query.get('after') ?? ''
          if (!/^\d{1,15}$/.test(after)) return { refusal: 'unreadable' }
          const { lines, newest } = await store.page(request.params['box'] ?? '', Number(after))
          const told = lines.map(({ place, device, n, body }): Line => {
            return { place, device, n, body: Buffer.from(body).toString('base64') }
          })
          return json(200, { lines: told, newest } satisfies Page)
        },
      },
    },
    {
      path: changesPath(':box'),
      methods: {
        async GET(request) {
          const entered = await enter(request)
          return isRefused(entered) ? entered : changes.open(request.params['box'] ?? '', request.address)
        },
      },
    },
  ]
}

/** A box in use lets in; one that was erased with a farewell tells it. */
function enterBox(box: Box): Box | Refused {
  return box.farewell ? { refusal: 'gone', farewell: box.farewell } : box
}
