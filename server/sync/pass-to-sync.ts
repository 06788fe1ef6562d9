import { SYNC_PATH } from '#core/sync/contract.ts'
import { clientAddress } from '../client-address.ts'
import { TLS_HEADERS } from '../http/headers.ts'
import type { Elsewhere } from '../listener.ts'
import type { Server } from '../server.ts'
import type { TrustsPeer } from '../trusted-proxies.ts'
import type { SyncServer } from './sync-server.ts'

/** Hands to sync what lies below its path within the site. */
export function passToSync(sync: SyncServer, site: Server, trustsPeer: TrustsPeer): Elsewhere {
  return (asked, query, incoming, outgoing) => {
    const path = site.pathWithin(asked.path)
    if (path !== SYNC_PATH && path?.startsWith(`${SYNC_PATH}/`) !== true) return false
    const forwarded = asked.headers['x-forwarded-for'] ?? ''
    sync.answer(incoming, outgoing, {
      method: asked.method,
      path,
      query,
      address: clientAddress(
        asked.peer,
        typeof forwarded === 'string' ? forwarded : forwarded.join(','),
        trustsPeer,
      ),
      headers: site.isOverTls(asked) ? TLS_HEADERS : [],
    })
    return true
  }
}
