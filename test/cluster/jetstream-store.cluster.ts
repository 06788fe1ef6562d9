import { LIMITS } from '#core/sync/contract.ts'
import { describeRooms } from '#test/builders/rooms-contract.ts'
import { describeStore } from '#test/builders/store-contract.ts'
import { jetstreamStore, natsRooms, openLink } from '#server/sync/jetstream/jetstream-store.ts'

const SERVERS = (process.env['UNKNOT_NATS'] ?? '').split(',')
const REPLICAS = 3

describeStore('the store in JetStream', async now => {
  const [first, second] = [openLink(SERVERS, REPLICAS), openLink(SERVERS, REPLICAS)]
  const [store, other] = [jetstreamStore(first, now), jetstreamStore(second, now)]
  // Well once it has asked and was answered.
  await store.newest('0'.repeat(32))
  return {
    store,
    other,
    async close() {
      await store.close()
      await other.close()
    },
  }
})

describeRooms('rooms in JetStream', async () => {
  let aheadMs = 0
  const now = () => Date.now() + aheadMs
  const [first, second] = [openLink(SERVERS, REPLICAS), openLink(SERVERS, REPLICAS)]
  return {
    rooms: natsRooms(first, now),
    other: natsRooms(second, now),
    waitOut: async () => void (aheadMs += LIMITS.roomMs),
    async close() {
      await first.close()
      await second.close()
    },
  }
})
