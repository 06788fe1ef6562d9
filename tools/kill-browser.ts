/** A browser with a profile that outlives it, and a way to end it that leaves it no time. Linux only. */
import { chromium, type BrowserContext } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

export interface Mortal {
  readonly context: BrowserContext
  readonly pid: number
  /** SIGKILL to the browser and every process it started; resolves with how many there were. */
  readonly kill: () => Promise<number>
}

/** Starts the browser on this profile. */
export async function startMortal(profile: string, before: readonly string[] = []): Promise<Mortal> {
  const [command = '', ...rest] = [...before, process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium']
  const child = spawn(
    command,
    [
      ...rest,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} did not start`)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('exit', code => reject(new Error(`the browser ended with ${code}: ${said.slice(-400)}`)))
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /ws:\/\/\S+/.exec(said)
      if (found) resolve(found[0])
    })
  })
  const browser = await chromium.connectOverCDP(address.replace(/^ws:/, 'http:').replace(/\/devtools.*/, ''))
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no context')
  return {
    context,
    pid,
    async kill() {
      const ended = once(child, 'exit')
      const tree = treeOf(pid)
      for (const one of tree) end(one)
      await ended
      await browser.close().catch(() => undefined)
      return tree.length
    },
  }
}

/** A process and all below it, from /proc. */
function treeOf(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => [Number(name), parentOf(name)] as const)
  const below = (pid: number): readonly number[] => [
    pid,
    ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ]
  return below(root)
}

function parentOf(name: string): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
