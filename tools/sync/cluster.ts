/**
 * `npm run cluster [kills]`: three nats-server processes and three servers that share their boxes. Runs the contract of the
 * stores there, then kills one node after the other while devices write, and looks for every acknowledged line.
 */
import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { STREAMS } from '#server/sync/jetstream/streams.ts'
import { ROOT } from '#tools/dev/imports.ts'
import { scriptOf } from '#tools/dev/program.ts'
import { startDevices } from './devices.ts'
import { startNatsNodes, type NatsNodes } from './nats-nodes.ts'
import { startServerProcess } from './server-processes.ts'

const SERVERS = 3
/** How long a node is away, ms. */
const AWAY = 2_000
/** How long a node that comes back may take to have everything again, ms. */
const WHOLE_MS = 90_000
const kills = Number(process.argv[2] ?? 21)

const nodes = await startNatsNodes()
const contract = spawnSync(process.execPath, [scriptOf('vitest'), 'run', '--config', 'vitest.cluster.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, UNKNOT_NATS: nodes.urls },
})
const servers = await Promise.all(
  Array.from({ length: SERVERS }, () => startServerProcess({ UNKNOT_NATS: nodes.urls })),
)
const urls = servers.map(({ url }) => url)
const devices = await startDevices({ urls: () => urls, boxes: 20, devicesPerBox: 3, pauseMs: 310 })
await pause(2_000)

const resumed: number[] = []
const longest: number[] = []
for (let kill = 1; kill <= kills; kill += 1) {
  const node = kill % nodes.count
  await nodes.kill(node)
  const killedAt = performance.now()
  await pause(AWAY)
  await nodes.start(node)
  await untilCurrent(nodes)
  const again = (devices.firstSentAfter(killedAt) ?? performance.now()) - killedAt
  const silence = devices.longestSilenceSince(killedAt)
  resumed.push(again)
  longest.push(silence)
  console.log(
    `kill ${kill}, node ${node}: ${devices.acknowledged()} lines acknowledged, ` +
      `the next after ${Math.round(again)} ms, a device waited ${Math.round(silence)} ms at most`,
  )
}
await pause(2_000)
await devices.stop()
const audits = await Promise.all(urls.map(devices.audit))
const memory = Array.from({ length: nodes.count }, (_, node) => Math.round(nodes.megabytes(node)))
const ofServers = servers.map(({ usage }) => Math.round(usage().megabytes))
await Promise.all(servers.map(({ kill }) => kill()))
await nodes.stop()
const bad = audits.reduce((sum, { lost, double, other }) => sum + lost + double + other, 0)
for (const { lost, double, other, found } of audits)
  console.log(
    `read from one server: ${found} lines found, ${lost} lost, ${double} twice, ${other} otherwise wrong`,
  )
console.log(
  `cluster: ${kills} kills of nodes in turn, ${devices.acknowledged()} lines acknowledged, ` +
    `${Math.max(...audits.map(({ lost }) => lost))} lost; the next line after ${Math.round(Math.max(...resumed))} ms at most, ` +
    `one device waited ${Math.round(Math.max(...longest))} ms at most; ` +
    `a node has ${memory.join(', ')} MB, a server ${ofServers.join(', ')} MB; contract ${contract.status === 0 ? 'holds' : 'broken'}`,
)
console.log(`refused meanwhile: ${JSON.stringify(Object.fromEntries(devices.refused()))}`)
process.exit(bad > 0 || contract.status !== 0 ? 1 : 0)

/** Until every node has everything again: who kills the next one sooner takes the majority away. */
async function untilCurrent({ urls: natsUrls }: NatsNodes): Promise<void> {
  const connection = await connect({ servers: natsUrls.split(',') })
  const manager = await jetstreamManager(connection, { checkAPI: false, timeout: 2_000 })
  const isCurrent = async (stream: string) => {
    const { cluster } = await manager.streams.info(stream)
    const replicas = cluster?.replicas ?? []
    return cluster?.leader !== undefined && replicas.length === 2 && replicas.every(({ current }) => current)
  }
  const until = performance.now() + WHOLE_MS
  for (;;) {
    const states = await Promise.all(STREAMS.map(({ name }) => isCurrent(name).catch(() => false)))
    if (states.every(Boolean)) break
    const behind = STREAMS.filter((_, at) => states[at] === false).map(({ name }) => name)
    if (performance.now() > until)
      throw new Error(`a node does not get everything again: ${behind.join(', ')}`)
    await pause(200)
  }
  await connection.close()
}
