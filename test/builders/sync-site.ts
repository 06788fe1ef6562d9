/** A small site with its server on a real port, for tests of sync. */
import { afterAll, beforeAll, expect } from 'vitest'
import { writeSampleSite } from './sample-site.ts'
import { startServerAt } from './started.ts'
import { newKeys, syncClient } from './sync-client.ts'

/** Any port of this machine. */
export const HERE = { PORT: '0', HOST: '127.0.0.1' }

/** Starts it before the tests of a file and stops it after them. */
export function syncSite() {
  const { root, remove } = writeSampleSite()
  const startWith = startServerAt(root)
  const server = startWith({ ...HERE, UNKNOT_TRUSTED_PROXIES: '127.0.0.1' })
  let addresses = 0
  /** Speaks from an address of its own, as a trusted proxy says it, so that what is counted does not add up. */
  const someone = () => {
    addresses += 1
    return syncClient(server.url(), { 'x-forwarded-for': `192.0.2.${addresses}` })
  }
  beforeAll(() => server.sees('started'))
  afterAll(async () => {
    server.process.emit('SIGTERM')
    await server.sees('stopped')
    remove()
  })
  return {
    root,
    startWith,
    server,
    someone,
    /** The keys of a box that is there. */
    async madeBox() {
      const keys = newKeys()
      expect((await someone().makeBox(keys)).status).toBe(201)
      return keys
    },
  }
}
