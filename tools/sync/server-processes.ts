/** The real server in processes of its own over a small site, for tools that kill it or ask much of it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#tools/dev/imports.ts'
import { writeSampleSite } from '#test/builders/sample-site.ts'

export interface ServerProcess {
  readonly url: string
  readonly kill: () => Promise<void>
  /** Memory in use, MB, and CPU time so far, s. */
  readonly usage: () => { readonly megabytes: number; readonly cpuSeconds: number }
}

const site = writeSampleSite()
process.once('exit', site.remove)

/** Starts one. Whoever speaks to it may say for which address it speaks. It ends with this process. */
export async function startServerProcess(
  environment: Readonly<Record<string, string>>,
  port = 0,
): Promise<ServerProcess> {
  const script = join(ROOT, 'e2e/support/server-process.ts')
  const child = spawn(process.execPath, [script, site.root], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      UNKNOT_LOG: 'json',
      UNKNOT_LOG_LEVEL: 'error',
      UNKNOT_TRUSTED_PROXIES: '127.0.0.1',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    usage: () => usageOf(child.pid ?? 0),
  }
}

/** Listens on, so that what it says later does not fill the pipe. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (said.length < 1000) said += chunk.toString()
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
}

/** Of a process on Linux, where a tick of the clock is 10 ms. */
function usageOf(pid: number) {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return {
    megabytes: Number(kilobytes) / 1024,
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100,
  }
}
