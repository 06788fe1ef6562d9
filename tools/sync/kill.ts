/**
 * `npm run kill:sync [times]`: kills the server with SIGKILL while devices write, always on the same folder, and holds
 * every acknowledged line against what is there afterwards.
 */
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startDevices } from './devices.ts'
import { startServerProcess } from './server-processes.ts'

/** How long a server lives, at most; ms. */
const LIFE = 1_500
const times = Number(process.argv[2] ?? 25)
const folder = mkdtempSync(join(tmpdir(), 'unknot-kill-sync-'))
const environment = { UNKNOT_DATA: folder }

let server = await startServerProcess(environment)
const port = Number(new URL(server.url).port)
const devices = await startDevices({
  urls: () => [server.url],
  boxes: 20,
  devicesPerBox: 3,
  pauseMs: 310,
})
const resumed: number[] = []
for (let kill = 1; kill <= times; kill += 1) {
  await pause(200 + randomInt(LIFE))
  const before = devices.acknowledged()
  await server.kill()
  const killedAt = performance.now()
  server = await startServerProcess(environment, port)
  while (devices.firstSentAfter(killedAt) === undefined) await pause(10)
  resumed.push((devices.firstSentAfter(killedAt) ?? killedAt) - killedAt)
  console.log(`kill ${kill}: ${before} lines acknowledged, again after ${Math.round(resumed.at(-1) ?? 0)} ms`)
}
await devices.stop()
const { lost, double, other, found } = await devices.audit(server.url)
await server.kill()
rmSync(folder, { recursive: true, force: true })
const slowest = Math.round(Math.max(...resumed))
console.log(
  `server: ${times} kills, ${devices.acknowledged()} lines acknowledged, ${found} found, ${lost} lost, ` +
    `${double} twice, ${other} otherwise wrong; again after ${slowest} ms at most`,
)
process.exit(lost + double + other > 0 ? 1 : 0)
