/** docs/benchmarks.md: each bench writes its own section and leaves the others alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../..', 'docs', 'benchmarks.md')
const HEAD = `# Benchmarks

Measured by \`npm run bench:app\`, half an hour, which writes this page section by section. Targets: how good is good enough.
Figures come from the machine named with them; on a machine shared with other work they are worse than on a quiet one.
`

/** One line of a table: what, how good it must be, how good it is. */
export type Row = readonly [what: string, target: string, measured: string]

/** Where and when, in one line. `versions`: what else took part. */
export function machine(...versions: readonly string[]): string {
  const [cpu] = cpus()
  const load = loadavg()
    .map(one => one.toFixed(1))
    .join(' ')
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${load} (1, 5, 15 min)`,
    `Node ${process.versions.node}`,
    ...versions,
  ].join(' · ')
}

/** The middle one; of two in the middle the upper. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** A table of targets and figures. */
export function table(rows: readonly Row[]): string {
  return ['| what | target | measured |', '|---|---|---|', ...rows.map(row => `| ${row.join(' | ')} |`)].join(
    '\n',
  )
}

/** Puts a section in its place in docs/benchmarks.md, or at the end when it is new. */
export function writeSection(title: string, text: string): void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : HEAD
  const section = `## ${title}\n\n${text.trim()}\n`
  const from = page.indexOf(`## ${title}\n`)
  const next = from < 0 ? -1 : page.indexOf('\n## ', from)
  const before = from < 0 ? `${page.trimEnd()}\n\n` : page.slice(0, from)
  writeFileSync(file, before + section + (next < 0 ? '' : page.slice(next)))
}
