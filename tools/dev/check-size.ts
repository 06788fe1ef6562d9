/** The size budget: what the first view loads, all that an evening may load, and each pack. Set tight enough to sting. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const FIRST_VIEW_JS = 60
/**
 * Everything but packs. Saying why a start does not work and repairing what is there takes 5 KiB, listing entries 4,
 * copies 2, what two weeks hold 3, the clinical review 5, voice, bells and breath 6, all that a session says 12, the figure
 * drawn from depth 5, reviews, the end and what comes after a session 12, the panel on the map and the plan in plain words
 * 20, the methods people ask for 14. Learn is documents; showing them takes 6. Plurals and numbers of messages take 4. Entries that say when
 * they were made, and the address that reads codes, 3.
 */
const WHOLE_JS = 398
/**
 * What only comes when somebody asks for it, by the beginning of its file's name: who tells it in own words, who sets a
 * passphrase, who locks the diary, who changes all of it at once (a file, the copy, the lock), who repairs it, who reads
 * before unlocking, the clinician who reviews, who runs the break timer, who searches (with the words around the numbers of a record), who asks what a step rests on,
 * who takes a table, a file for a practice or the calendar, and who shows a code or reads one.
 */
const PACKS = {
  'word-lists-': 180,
  'passphrase-guesses-': 230,
  'open-pages-': 2,
  'breaks-runner-': 6,
  'argon2-': 12,
  'lock-': 8,
  'rewrite-': 2,
  'repair-': 1,
  'clinical-review-': 7,
  'reviewables-': 7,
  'page-search-': 49,
  'sources-': 16.5,
  'learn-lines-': 2,
  'works-': 1,
  'export-formats-': 12,
  'codes-': 22,
  'scan-': 3,
} as const
const client = join(import.meta.dirname, '../..', 'dist', 'client')

const html = readFileSync(join(client, 'index.html'), 'utf8')
const named = html.matchAll(/(?:src|href|data-app)="[^"]*?(\/assets\/[^"]+\.js)"/g)
const first = [...new Set([...named].flatMap(match => match[1] ?? []))]
const files = readdirSync(join(client, 'assets')).filter(name => name.endsWith('.js'))
const isPack = (name: string) => Object.keys(PACKS).some(pack => name.startsWith(pack))
const all = files.filter(name => !isPack(name))
const packs = Object.entries(PACKS).map(([pack, most]) => {
  const own = files.filter(name => name.startsWith(pack)).map(name => join(client, 'assets', name))
  return { pack, most, kib: sum(own) }
})

const firstKib = sum(first.map(path => join(client, path)))
const allKib = sum(all.map(name => join(client, 'assets', name)))
const fine = firstKib <= FIRST_VIEW_JS && allKib <= WHOLE_JS && packs.every(({ kib, most }) => kib <= most)
console.log(
  [
    `first view ${firstKib.toFixed(1)} KiB gz of ${FIRST_VIEW_JS}`,
    `all but packs ${allKib.toFixed(1)} of ${WHOLE_JS}`,
    ...packs.map(({ pack, kib, most }) => `${pack}* ${kib.toFixed(1)} of ${most}`),
  ].join(', '),
)
if (!fine) {
  for (const name of all) console.log(`  ${name} ${sum([join(client, 'assets', name)]).toFixed(1)}`)
  process.exit(1)
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length / 1024, 0)
}
