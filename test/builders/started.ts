/** The server started in this process, for tests: on a real port, with signals of its own. */
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { LIMITS } from '#server/connections.ts'
import { start } from '#server/start.ts'

/** A process of its own for each start: its environment, its signals, and what it wrote. All keep what they keep in one folder. */
export function startServerAt(root: string) {
  // Files that begin with a dot are none of the site.
  const data = join(root, '.data')
  return (
    environment: Readonly<Record<string, string>>,
    { at = root, terminal = false, limits = LIMITS } = {},
  ) => {
    const signals = new EventEmitter()
    const process = Object.assign(signals, {
      env: environment,
      stdout: { isTTY: terminal },
      exitCode: undefined,
    })
    const said: string[] = []
    const complained: string[] = []
    const output = { log: (line: string) => said.push(line), error: (line: string) => complained.push(line) }
    start(process, output, { client: at, data }, limits)
    return {
      process,
      complained,
      said,
      entries: () => said.filter(line => line.startsWith('{')).map(line => JSON.parse(line)),
      sees: (event: string) => vi.waitFor(() => expect(said.join('\n')).toContain(`"event":"${event}"`)),
      url: () => /^Unknot is at (http:\S+)$/m.exec(said.join('\n'))?.[1] ?? 'nowhere',
    }
  }
}
