import { BOX, DEVICE, ROOM, SHEET_ID } from '#core/sync/contract.ts'
import type { SyncAnswer, SyncRequest } from './exchange.ts'

type Handler = (request: SyncRequest) => Promise<SyncAnswer>

/** What stands at a path with places in it (`/sync/boxes/:box`), by method. The log knows it by this path. */
export interface Route {
  readonly path: string
  readonly methods: Readonly<Partial<Record<'GET' | 'PUT' | 'POST' | 'DELETE', Handler>>>
  /** The method that pages of other sites may use. */
  readonly fromAnywhere?: 'GET'
}

export type Routes = readonly Route[]

/** What was found for a path: its route, and what stands in its places. */
export interface Found {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** What may stand in a place. */
const FORMS: Readonly<Record<string, RegExp>> = {
  ':box': BOX,
  ':device': DEVICE,
  ':n': /^(?:0|[1-9]\d{0,14})$/,
  ':room': ROOM,
  ':id': SHEET_ID,
}

/** Finds the route of a path: undefined where there is none, also when a name does not have its form. */
export function createRouter(routes: Routes): (path: string) => Found | undefined {
  const bySegments = routes.map(route => ({ route, segments: route.path.split('/') }))
  return path => {
    const asked = path.split('/')
    for (const { route, segments } of bySegments) {
      if (segments.length !== asked.length) continue
      const params: Record<string, string> = {}
      const fits = segments.every((segment, at) => {
        const said = asked[at] ?? ''
        const form = FORMS[segment]
        if (!form) return segment === said
        params[segment.slice(1)] = said
        return form.test(said)
      })
      if (fits) return { route, params }
    }
    return undefined
  }
}
