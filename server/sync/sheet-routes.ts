import { LIMITS, sheetPath, sheetStatePath } from '#core/sync/contract.ts'
import { flatten } from '../http/headers.ts'
import { isRefused, isSameKey, json, type SyncAnswer, type SyncRequest } from './exchange.ts'
import { createLimiter } from './limiter.ts'
import type { Routes } from './router.ts'
import type { SheetState, Store } from './store.ts'

const DAY_MS = 86_400_000

/** A compact JWE and nothing else, so that nobody keeps other things here. */
const JWE = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/

/** A practice reads it from a site of its own. */
const FROM_ANYWHERE = flatten({ 'Access-Control-Allow-Origin': '*' })
const NO_SHEET: SyncAnswer = { status: 404, more: FROM_ANYWHERE }

/** Sheets for a practice. */
export function sheetRoutes(store: Store, now: () => number): Routes {
  const sheetsOfAddress = createLimiter(LIMITS.sheetsPerDayOfAddress, DAY_MS, now)

  /** The sheet for its owner alone; no sheet and a wrong key are the same. */
  const own = async ({ params, keyHash }: SyncRequest): Promise<SheetState | undefined> => {
    const sheet = await store.findSheet(params['id'] ?? '')
    return isSameKey(sheet?.owner, keyHash) ? sheet : undefined
  }

  return [
    {
      path: sheetPath(':id'),
      fromAnywhere: 'GET',
      methods: {
        async PUT({ params: { id = '' }, query, keyHash, address, readBody }) {
          const until = wholeIn(query, 'until', now() + 1, now() + LIMITS.sheetDays * DAY_MS)
          const views = wholeIn(query, 'views', 1, LIMITS.sheetViews)
          if (until === undefined || views === undefined) return { refusal: 'unreadable' }
          const retryAfter = sheetsOfAddress(address)
          if (retryAfter > 0) return { refusal: 'too-many', retryAfter }
          const body = await readBody(LIMITS.sheetBytes)
          if (isRefused(body)) return body
          if (!JWE.test(body.toString('latin1'))) return { refusal: 'unreadable' }
          const put = await store.putSheet(id, { owner: keyHash, until, views, body })
          return put === 'differs' ? { refusal: 'differs' } : { status: put === 'put' ? 201 : 200 }
        },
        async GET({ params: { id = '' }, query }) {
          if ((query.get('recipient') ?? '') === '') return { refusal: 'unreadable' }
          const body = await store.viewSheet(id)
          if (!body) return NO_SHEET
          return { status: 200, type: 'application/jose', body: Buffer.from(body), more: FROM_ANYWHERE }
        },
        async DELETE(request) {
          if (!(await own(request))) return { refusal: 'door' }
          await store.eraseSheet(request.params['id'] ?? '')
          return { status: 204 }
        },
      },
    },
    {
      path: sheetStatePath(':id'),
      methods: {
        async GET(request) {
          const sheet = await own(request)
          return sheet ? json(200, { viewsLeft: sheet.viewsLeft, until: sheet.until }) : { status: 404 }
        },
      },
    },
  ]
}

function wholeIn(query: URLSearchParams, name: string, min: number, max: number): number | undefined {
  const text = query.get(name) ?? ''
  const value = /^\d{1,15}$/.test(text) ? Number(text) : -1
  return value >= min && value <= max ? value : undefined
}
