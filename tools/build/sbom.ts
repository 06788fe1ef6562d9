/** `npm run sbom`: writes what the app is built from, as CycloneDX, without asking anybody. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes. A longer list is not for reading, so it goes to `reports/`, which is not kept in git. */
const MAX_BYTES = 300_000

/** The npm that started us: what is called `npm` may be another one, and on Windows needs a shell. */
const npm = process.env['npm_execpath']
if (npm === undefined) {
  console.error('This asks npm for its list. Start it with "npm run sbom".')
  process.exit(1)
}
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
  { encoding: 'utf8', maxBuffer: 50_000_000 },
)
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
// Number, moment and npm differ at every run; without them the list changes only when a package does.
const bill: Bill = JSON.parse(stdout, (key: string, value: unknown) =>
  key === 'serialNumber' || key === 'timestamp' || key === 'tools' ? undefined : value,
)
// npm names the whole after the folder it lies in, and takes everything for a library.
const component = { ...bill.metadata.component, name: 'unknot', type: 'application' }
const components = [...bill.components, font()]
const text = JSON.stringify({ ...bill, metadata: { ...bill.metadata, component }, components })
const path = text.length > MAX_BYTES ? 'reports/sbom.json' : 'docs/sbom.json'
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, `${text}\n`)
console.log(`${path}: ${stdout.split('"bom-ref"').length - 2} packages, ${Math.round(text.length / 1000)} kB`)

/** The typeface ships as well, and no registry knows of it. */
function font(): object {
  const file = readFileSync('app/style/fonts/fraunces-latin-500.woff2')
  return {
    'bom-ref': 'fraunces-latin-500.woff2',
    type: 'file',
    name: 'Fraunces',
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: createHash('sha512').update(file).digest('hex') }],
    licenses: [{ license: { id: 'OFL-1.1' } }],
    externalReferences: [{ type: 'vcs', url: 'https://github.com/undercasetype/Fraunces' }],
  }
}

interface Bill {
  readonly metadata: { readonly component: object }
  readonly components: readonly object[]
}
