import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface RunningServer {
  readonly url: string
  /** Ends the process; resolves when it is gone. */
  readonly kill: () => Promise<void>
}

/** Starts the real server as its own process on a free port. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const main = join(import.meta.dirname, '../..', 'server', 'main.ts')
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString())
      if (found) resolve(found[0])
    })
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    url,
    async kill() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
