import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface RunningServer {
  readonly url: string
  /** Ends the process; resolves when it is gone. */
  readonly kill: () => Promise<void>
}

/** Starts the real server as its own process on a free port, over dist or another build. It ends when this process ends. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  build: readonly string[] = [],
): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server-process.ts'), ...build], {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
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
      child.kill('SIGTERM')
      await ended
    },
  }
}
