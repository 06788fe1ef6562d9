/** A browser with a profile that outlives it, and a way to end it that leaves it no time. Linux only. */
import { chromium, type BrowserContext } from '@playwright/test'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { startChromium } from '#e2e/support/chromium.ts'

export interface KillableServer {
  readonly context: BrowserContext
  readonly pid: number
  /** SIGKILL to the browser and every process it started; resolves with how many there were. */
  readonly kill: () => Promise<number>
}

/** Starts the browser on this profile. */
export async function startKillableServer(
  profile: string,
  before: readonly string[] = [],
): Promise<KillableServer> {
  const { child, address } = await startChromium(profile, ['--hide-crash-restore-bubble'], before)
  const { pid } = child
  if (pid === undefined) throw new Error('the browser has no process')
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
