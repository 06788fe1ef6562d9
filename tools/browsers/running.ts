import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** A program that runs beside us, with everything it starts. */
export interface Running {
  /** The first match in what it says; an error when it ends first or is silent for long. */
  readonly says: (pattern: RegExp) => Promise<string>
  /** Ends it and what it started. */
  readonly end: () => Promise<void>
}

const START_MS = 30_000
const END_MS = 5_000
const groups = new Set<number>()

// A walk that is broken off leaves nothing behind either.
process.on('exit', () => {
  for (const group of groups) signal(group, 'SIGKILL')
})
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1))

/** Starts a program at the head of a process group of its own. */
export function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} did not start`)
  groups.add(pid)
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  return {
    async says(pattern) {
      const until = Date.now() + START_MS
      while (Date.now() < until) {
        const [found] = pattern.exec(said) ?? []
        if (found !== undefined) return found
        if (isOver()) break
        await wait(50)
      }
      throw new Error(`${command} did not say ${pattern}: ${said.slice(-400)}`)
    },
    async end() {
      const ended = isOver() ? undefined : once(child, 'exit')
      signal(pid, 'SIGTERM')
      await Promise.race([ended, wait(END_MS, undefined, { ref: false })])
      signal(pid, 'SIGKILL')
      await ended
      groups.delete(pid)
    },
  }
}

function signal(group: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-group, name)
  } catch {
    // All of it has ended already.
  }
}
