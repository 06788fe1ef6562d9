/** `npm run programme:freeze` writes the lists of this version and codes it makes, for the tests of all later ones. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { formatRoutine, formatSigned } from '#core/programme/code.ts'
import { signer, twelveRows } from '#test/builders/programmes.ts'
import { FOLDER, LISTS } from '#test/programme-releases/releases.ts'
import { ROOT } from './imports.ts'

const { version }: { readonly version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const file = join(FOLDER, `${version}.json`)
const { key, sign } = await signer()
const { until: _until, ...routine } = { ...twelveRows, rows: twelveRows.rows.slice(-3) }
const made = [
  { code: await formatSigned(twelveRows, key, sign), programme: twelveRows },
  { code: formatRoutine(routine), programme: routine },
]
// Codes that were made once stay: only the lists may still grow before the release.
const before: { readonly codes: typeof made } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { codes: made }
writeFileSync(
  file,
  await format(JSON.stringify({ lists: LISTS, codes: before.codes }), { parser: 'json', printWidth: 110 }),
)
console.log(`${version}: ${LISTS.movements.length} movements, ${before.codes.length} codes`)
