/** `npm run sbom`: writes what the app is built from, as CycloneDX, without asking anybody. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes. A longer list is not for reading, so it goes to `reports/`, which is not kept in git. */
const MAX_BYTES = 300_000

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
  { encoding: 'utf8', maxBuffer: 50_000_000 },
)
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
// Number and moment differ at every run; without them the list changes only when a package does.
const text = JSON.stringify(JSON.parse(stdout), (key: string, value: unknown) =>
  key === 'serialNumber' || key === 'timestamp' ? undefined : value,
)
const path = text.length > MAX_BYTES ? 'reports/sbom.json' : 'docs/sbom.json'
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, `${text}\n`)
console.log(`${path}: ${stdout.split('"bom-ref"').length - 2} packages, ${Math.round(text.length / 1000)} kB`)
