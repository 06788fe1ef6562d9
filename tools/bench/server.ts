/**
 * `npm run bench:server`: what a request costs beside sirv on the same files, and whether health is told in time under
 * load. CPU time of the server's process, since wall time says little on a shared machine. Writes docs/benchmarks.md.
 * `--requests`, `--load`, `--half-open` say how many; `--sirv` names a folder where the package sirv is installed, if
 * that is not here; `--print` writes nothing.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '#tools/dev/imports.ts'
import { machine, writeSection } from './report.ts'

const AIM = 1.3
const AIM_HEALTH_MS = 1000
const ROUNDS = 10
const HALF_OPEN_SECONDS = 15
const SLOW_READERS = 300
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '2000' },
    load: { type: 'string', default: '200000' },
    'half-open': { type: 'string', default: '3000' },
    sirv: { type: 'string', default: ROOT },
    print: { type: 'boolean', default: false },
  },
})

const KINDS = ['unknot', 'sirv', 'node'] as const
type Kind = (typeof KINDS)[number]
const paths: Readonly<Record<string, string>> = {
  page: '/',
  'main script': mainScript(),
  'Learn page': '/learn/muscle/infraspinatus',
  sitemap: '/sitemap.xml',
}

interface Running {
  readonly child: ChildProcess
  readonly port: number
}

const hasSirv = canResolveSirv()
if (!hasSirv)
  console.log('sirv is not installed (npm install --save-dev sirv), so Node alone is the measure.')
const kinds = KINDS.filter(kind => kind !== 'sirv' || hasSirv)
const servers = new Map<Kind, Running>()
for (const kind of kinds) servers.set(kind, await startServer(kind))

const cpu = new Map<string, number>()
const perRound = Math.ceil(Number(values.requests) / ROUNDS)
for (const kind of kinds) for (const path of Object.values(paths)) await spend(kind, path)
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, path] of Object.entries(paths)) {
    for (const kind of kinds) {
      const key = `${name} ${kind}`
      cpu.set(key, (cpu.get(key) ?? 0) + (await spend(kind, path)))
    }
  }
}
const cost = (name: string, kind: Kind) => (cpu.get(`${name} ${kind}`) ?? Number.NaN) / (ROUNDS * perRound)
const rows = Object.keys(paths).map(name => {
  const figures = KINDS.map(kind => (kinds.includes(kind) ? cost(name, kind).toFixed(3) : '–'))
  const ratio = cost(name, 'unknot') / cost(name, hasSirv ? 'sirv' : 'node')
  return `| ${name} | ${figures.join(' | ')} | ${ratio.toFixed(2)} × |`
})
const columns = `| CPU ms a request | unknot | sirv | Node, one buffer | unknot : ${hasSirv ? `sirv (≤ ${AIM} ×)` : 'Node'} |`
const costs = [columns, '|---|---|---|---|---|', ...rows].join('\n')
console.log(costs)

const unknot = server('unknot')
const load = Number(values.load)
const halfOpen = Number(values['half-open'])
const busy = await healthDuring(crowd('requests', load))
const besieged = await healthDuring(crowd('half-open', halfOpen, HALF_OPEN_SECONDS))
const slow = await healthDuring(crowd('slow', SLOW_READERS, HALF_OPEN_SECONDS))
const { rss } = await ask(unknot.child)
const health = [
  '| /healthz while | asked | failed | median | slowest | target |',
  '|---|---|---|---|---|---|',
  `| ${load.toLocaleString('en')} requests, 50 at once (${JSON.stringify(busy.said)}) | ${busy.row} |`,
  `| ${halfOpen.toLocaleString('en')} silent and half-open connections, ${HALF_OPEN_SECONDS} s (${JSON.stringify(besieged.said)}) | ${besieged.row} |`,
  `| ${SLOW_READERS} that ask for ten sitemaps at once and read none, ${HALF_OPEN_SECONDS} s (${JSON.stringify(slow.said)}) | ${slow.row} |`,
].join('\n')
console.log(health)
for (const { child } of servers.values()) child.disconnect()
const where = machine(
  `${ROUNDS * perRound} requests each, interleaved`,
  `${Math.round(rss / 2 ** 20)} MB at the end`,
)
if (!values.print) writeSection('The server', `${where}\n\n${costs}\n\n${health}`)

function server(kind: Kind): Running {
  const running = servers.get(kind)
  if (running === undefined) throw new Error(`${kind} does not run`)
  return running
}

async function startServer(kind: Kind): Promise<Running> {
  const child = fork(join(import.meta.dirname, 'server-process.ts'), [kind, values.sirv], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', UNKNOT_LOG: 'json' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = await once(child, 'message')
  return { child, port }
}

/** What a round of requests costs the server, in ms of CPU. */
async function spend(kind: Kind, path: string): Promise<number> {
  const { child, port } = server(kind)
  const before = await ask(child)
  const agent = new Agent({ keepAlive: true, maxSockets: 10 })
  await Promise.all(Array.from({ length: perRound }, () => fetchOnce(port, path, agent)))
  const after = await ask(child)
  agent.destroy()
  return after.cpuMs - before.cpuMs
}

async function ask(child: ChildProcess): Promise<{ readonly cpuMs: number; readonly rss: number }> {
  const answer = once(child, 'message')
  child.send('cpu')
  const [usage] = await answer
  return usage
}

function fetchOnce(port: number, path: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip, deflate, br' }
    get({ host: '127.0.0.1', port, path, agent, headers }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`))
      answer.resume()
      answer.once('end', resolve)
    }).once('error', reject)
  })
}

function crowd(...args: readonly (string | number)[]): ChildProcess {
  const [kind, ...numbers] = args
  return fork(join(import.meta.dirname, 'server-load.ts'), [
    `${kind}`,
    `${unknot.port}`,
    ...numbers.map(String),
  ])
}

/** Asks for health on a new connection, four times a second, until the crowd has gone. */
async function healthDuring(crowded: ChildProcess) {
  let said: unknown = {}
  crowded.once('message', message => (said = message))
  const times: number[] = []
  let failed = 0
  while (crowded.exitCode === null && crowded.signalCode === null) {
    const begunAt = performance.now()
    await fetchOnce(unknot.port, '/healthz', new Agent()).then(
      () => times.push(performance.now() - begunAt),
      () => (failed += 1),
    )
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  times.sort((a, b) => a - b)
  const ms = (at: number) => `${Math.round(times.at(at) ?? Number.NaN)} ms`
  const row = `${times.length + failed} | ${failed} | ${ms(Math.floor(times.length / 2))} | ${ms(-1)} | < ${AIM_HEALTH_MS} ms`
  return { said, row }
}

function mainScript(): string {
  const page = readFileSync(join(ROOT, 'dist', 'client', 'index.html'), 'utf8')
  const path = /data-app="([^"]+)"/.exec(page)?.[1]
  if (path === undefined) throw new Error('the app is not built: npm run build')
  return path
}

function canResolveSirv(): boolean {
  try {
    return createRequire(join(values.sirv, 'package.json')).resolve('sirv') !== ''
  } catch {
    return false
  }
}
