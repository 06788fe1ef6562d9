/** Three real nats-server processes with JetStream on this machine, that can be killed and started again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const COUNT = 3

export interface NatsNodes {
  /** What `UNKNOT_NATS` is told. */
  readonly urls: string
  readonly count: number
  /** Where what they keep lies. */
  readonly folder: string
  readonly kill: (node: number) => Promise<void>
  readonly start: (node: number) => Promise<void>
  /** Memory of a node that runs, MB. */
  readonly megabytes: (node: number) => number
  /** Ends all of them and removes what they kept. */
  readonly stop: () => Promise<void>
}

/** Starts them; ends this process with a sentence when there is no nats-server and none can be installed. */
export async function startNatsNodes(): Promise<NatsNodes> {
  ensureInstalled()
  const folder = mkdtempSync(join(tmpdir(), 'unknot-nats-'))
  const ports = await freePorts(COUNT * 2)
  const routes = ports.slice(COUNT).map(port => `nats://127.0.0.1:${port}`)
  const running: (ChildProcess | undefined)[] = []

  const start = async (node: number) => {
    const port = ports[node] ?? 0
    const told = {
      name: `unknot-${node}`,
      addr: '127.0.0.1',
      port: `${port}`,
      store_dir: join(folder, `${node}`),
      cluster_name: 'unknot',
      cluster: routes[node] ?? '',
      routes: routes.join(','),
    }
    const options = Object.entries(told).flatMap(([name, value]) => [`--${name}`, value])
    const child = spawn('nats-server', ['--jetstream', ...options], { stdio: 'ignore' })
    running[node] = child
    for (let tries = 0; !(await answers(port)); tries += 1) {
      if (tries > 100 || child.exitCode !== null) throw new Error(`nats-server ${node} does not start`)
      await pause(100)
    }
  }
  const kill = async (node: number) => {
    const child = running[node]
    running[node] = undefined
    if (!child || child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  const nodes = Array.from({ length: COUNT }, (_, node) => node)
  await Promise.all(nodes.map(start))
  return {
    urls: ports
      .slice(0, COUNT)
      .map(port => `nats://127.0.0.1:${port}`)
      .join(','),
    count: COUNT,
    folder,
    start,
    kill,
    megabytes(node) {
      const pid = running[node]?.pid
      if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return Number.NaN
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      return Number(kilobytes) / 1024
    },
    async stop() {
      await Promise.all(nodes.map(kill))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ensureInstalled(): void {
  if (spawnSync('nats-server', ['--version']).status === 0) return
  const isRoot = process.getuid?.() === 0
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing nats-server from Debian …')
    spawnSync('apt-get', ['update', '-qq'])
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nats-server'])
    if (spawnSync('nats-server', ['--version']).status === 0) return
  }
  console.error('There is no nats-server here. Install it first: apt-get install nats-server')
  process.exit(1)
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map(server => once(server, 'listening')))
  const ports = servers.map(server => {
    const address = server.address()
    return address !== null && typeof address === 'object' ? address.port : 0
  })
  await Promise.all(servers.map(server => new Promise(resolve => void server.close(resolve))))
  return ports
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
  })
}
