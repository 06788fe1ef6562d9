/** The size budget: what the first view loads, and all of it. Set tight enough to sting. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const FIRST_VIEW_JS = 60
/** Of it the word lists of the safety check take 58; they come only when somebody types. */
const WHOLE_JS = 400
const client = join(import.meta.dirname, '../..', 'dist', 'client')

const html = readFileSync(join(client, 'index.html'), 'utf8')
const named = html.matchAll(/(?:src|href|data-app)="(\/assets\/[^"]+\.js)"/g)
const first = [...new Set([...named].flatMap(match => match[1] ?? []))]
const all = readdirSync(join(client, 'assets')).filter(name => name.endsWith('.js'))

const firstKib = sum(first.map(path => join(client, path)))
const allKib = sum(all.map(name => join(client, 'assets', name)))
const fine = firstKib <= FIRST_VIEW_JS && allKib <= WHOLE_JS
console.log(
  `first view ${firstKib.toFixed(1)} KiB gz of ${FIRST_VIEW_JS}, whole app ${allKib.toFixed(1)} of ${WHOLE_JS}`,
)
if (!fine) {
  for (const name of all) console.log(`  ${name} ${sum([join(client, 'assets', name)]).toFixed(1)}`)
  process.exit(1)
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length / 1024, 0)
}
