/** Sends crowds of simulated devices to servers and says what came of it. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Crowd, CrowdResult } from './load.ts'
import type { ServerProcess } from './server-processes.ts'

/** Lines a second that a crowd of devices wants to write, rising; 0 is as fast as they are answered. */
const RATES = [100, 500, 1_000, 2_000, 0] as const
const DEVICES = 1_000
const SECONDS = 10

const HEAD = [
  '| 1,000 devices, lines a second wanted | acknowledged a second | p50 | p99 | slowest | told to the other device, p50 | refused | server CPU a line, with opening boxes and streams | server memory |',
  '|---|---|---|---|---|---|---|---|---|',
]

/** One row for each rate: devices in pairs, each with its stream open. */
export async function crowdTable(servers: readonly ServerProcess[]): Promise<string> {
  const rows: string[] = []
  for (const perSecond of RATES) {
    const before = cpuOf(servers)
    const result = await send({
      urls: servers.map(({ url }) => url),
      devices: DEVICES,
      devicesPerBox: 2,
      perSecond,
      seconds: SECONDS,
      hasStreams: true,
    })
    // Time of the processor says more than time of the clock where others work on the machine as well.
    const cpu = ((cpuOf(servers) - before) * 1000) / result.lines
    const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
    const refused = Object.entries(result.refused).map(([why, count]) => `${count} × ${why}`)
    rows.push(
      `| ${perSecond === 0 ? 'as many as go' : perSecond} | ${Math.round(result.perSecond)} | ${ms(result.p50)} | ${ms(result.p99)} | ` +
        `${ms(result.max)} | ${ms(result.toldP50)} | ${refused.join(', ') || 'none'} | ${cpu.toFixed(2)} ms | ` +
        `${servers.map(({ usage }) => Math.round(usage().megabytes)).join(', ')} MB |`,
    )
    console.log(rows.at(-1))
  }
  return [...HEAD, ...rows].join('\n')
}

/** Runs one crowd in a process of its own. */
export async function send(crowd: Crowd): Promise<CrowdResult> {
  const child = fork(join(import.meta.dirname, 'load.ts'))
  child.send(crowd)
  const [result]: readonly [CrowdResult] = await once(child, 'message').then(([first]) => [first])
  await once(child, 'exit')
  return result
}

function cpuOf(servers: readonly ServerProcess[]): number {
  return servers.reduce((sum, { usage }) => sum + usage().cpuSeconds, 0)
}
