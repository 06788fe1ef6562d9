/** Three servers with three NATS nodes: 1,000 devices, and what a node needs for many lines. */
import { jetstreamStore, openLink } from '#server/sync/jetstream/jetstream-store.ts'
import { machine } from '#tools/bench/report.ts'
import { crowdTable } from './crowds.ts'
import { startNatsNodes } from './nats-nodes.ts'
import { startServerProcess } from './server-processes.ts'
import { storePerSecond } from './store-speed.ts'

const SERVERS = 3
/** Boxes that are written to see what each adds to the memory of a node. */
const BOXES = 5_000

/** Prints it. */
export async function bench(): Promise<boolean> {
  console.log(machine('3 × nats-server, 3 replicas, 3 servers, all on this machine'))
  const nodes = await startNatsNodes()
  const memory = () =>
    Array.from({ length: nodes.count }, (_, node) => Math.round(nodes.megabytes(node))).join(', ')
  const store = jetstreamStore(openLink(nodes.urls.split(','), nodes.count))
  await store.newest('0'.repeat(32))
  console.log(`nodes at the start: ${memory()} MB`)
  const [alone, together] = [await storePerSecond(store, 1), await storePerSecond(store, 50)]
  console.log(
    `the store: ${Math.round(alone)} lines a second of one device, ${Math.round(together)} of 50 at once`,
  )
  const servers = await Promise.all(
    Array.from({ length: SERVERS }, () =>
      startServerProcess({ UNKNOT_NATS: nodes.urls, UNKNOT_MAX_CONNECTIONS: '20000' }),
    ),
  )
  console.log(await crowdTable(servers))
  console.log(`nodes after that: ${memory()} MB`)
  for (let made = 0; made < BOXES; made += 50) await storePerSecond(store, 50, 1)
  console.log(`nodes after ${BOXES} more boxes of one line: ${memory()} MB`)
  await store.close()
  await Promise.all(servers.map(({ kill }) => kill()))
  await nodes.stop()
  return true
}
