/**
 * A browser as a process of its own, on a profile of its own, found by the devtools address it says. It also holds a
 * pipe to whoever started it, and ends when that process ends, however that happens.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { FEATURES_OF_OWN_BROWSER } from './chromium-features.ts'

const FLAGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  FEATURES_OF_OWN_BROWSER,
]

interface Started {
  readonly child: ChildProcess
  /** `ws://127.0.0.1:…/devtools/browser/…` */
  readonly address: string
}

/** `before` is a command that starts the browser in its turn, such as `strace -f`. */
export async function startChromium(
  profile: string,
  more: readonly string[],
  before: readonly string[] = [],
): Promise<Started> {
  const [command, ...rest] = [...before, process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium']
  const child = spawn(command, [...rest, ...FLAGS, `--user-data-dir=${profile}`, ...more, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the browser ended with ${code}: ${said.slice(-400)}`)))
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /ws:\/\/\S+/.exec(said)
      if (found) resolve(found[0])
    })
  })
  return { child, address }
}
