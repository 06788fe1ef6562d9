// Installs what is missing, and nothing else. Plain JavaScript: it runs on the Node that is there (18 or newer).
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installNode24, node24 as node24In, whyNoNode24 } from './node-24.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const windows = process.platform === 'win32'
const node24 = () => node24In(root)

/** Packages as the lock file says; a second call installs nothing. `machine` is this one unless said. */
export function installPackages(machine) {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 18) stop(`Unknot needs Node 18 or newer to start; this is ${process.version}.`)
  const stamp = join(root, 'node_modules', '.unknot-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node24())) return
  const missing = whyNoNode24(machine)
  if (missing) stop(missing)
  console.log('Installing packages (once) …')
  if (npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error') !== 0)
    stop('npm could not install the packages. Is the network there? Then run the command again.')
  if (!existsSync(node24())) {
    // The package of Node would fetch its binary by itself, and look at no sum.
    const problem = installNode24(root, npm, machine)
    if (problem) stop(problem)
    npm('rebuild', '--ignore-scripts', 'node')
  }
  writeFileSync(stamp, wanted)
}

/** Runs npm; where it started us, the same npm, without a shell that would read the arguments anew. */
function npm(...args) {
  const starter = process.env.npm_execpath ?? ''
  const own = starter.endsWith('npm-cli.js') ? starter : undefined
  const [command, ...first] = own ? [process.execPath, own] : [windows ? 'npm.cmd' : 'npm']
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit', shell: windows && !own })
    .status
}

/** Runs one of our own scripts with Node 24, which also comes first where programs are looked for; its exit code. */
export function runNode(script, args = [], env = {}) {
  return spawnSync(node24(), [join(root, script), ...args], optionsFor(env)).status ?? 1
}

/** The same beside others: what it says is kept until it has ended, and it can be stopped. */
export function startNode(script, args = [], env = {}) {
  const child = spawn(node24(), [join(root, script), ...args], {
    ...optionsFor(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ status: code ?? 1, output: Buffer.concat(said).toString() }))
  })
  return { ended, stop: () => child.kill() }
}

/** The same for a script that may run long: it is asked to end when we are, and we end after it. */
export function followNode(script, args = []) {
  const child = spawn(node24(), [join(root, script), ...args], optionsFor({}))
  const forward = signal => child.kill(signal)
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, forward)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })
}

function optionsFor(env) {
  const paths = [dirname(node24()), join(root, 'node_modules', '.bin'), process.env.PATH]
  return { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: paths.join(delimiter), ...env } }
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Where the installers of other platforms put it. */
const BROWSERS_ELSEWHERE = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

/** The path of a Chromium: one that is there, else Debian's, else Playwright's own download, else a sentence. */
export function installBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests (once) …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] })
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    )
    const installed = findBrowser()
    if (installed) return installed
  }
  return downloadBrowser()
}

function downloadBrowser() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const script = `import('@playwright/test').then(p => console.log(p.chromium.executablePath()))`
  const path = execFileSync(node24(), ['-e', script], { cwd: root, encoding: 'utf8' }).trim()
  if (existsSync(path)) return path
  spawnSync(node24(), [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit' })
  if (existsSync(path)) return path
  return stop(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.',
  )
}

function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : stop(`CHROMIUM_PATH is "${named}", but nothing is there.`)
  const elsewhere = BROWSERS_ELSEWHERE[process.platform]?.find(path => existsSync(path))
  if (elsewhere) return elsewhere
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of BROWSERS) {
      const path = join(folder, name)
      if (existsSync(path)) return path
    }
  }
  return undefined
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
