/**
 * What the desk of the clinician needs of a safety question or rule and the app does not have: the checksum of its code, so
 * that a review ends when the code changes; the words of a rule in docs/clinical/red-flags.md; the worst hazard that names it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#core/diary/sha256.ts'
import * as person from '#core/safety/person.ts'
import * as personAreas from '#core/safety/person-areas.ts'
import type { Question, SafetyRule } from '#core/safety/types.ts'
import { hazards, type Hazard } from '#knowledge/safety/hazards.ts'
import { safety } from '#knowledge/safety/safety.ts'

const HELPERS: ReadonlyMap<string, Function> = new Map(Object.entries({ ...person, ...personAreas }))
const RULE_ROW = /^\| `([a-z0-9-]+)` \| ([^|]+) \| /gm

/** `knowledge/reviews/logic.json`: by the id of a record. */
export function reviewLogic(): string {
  const questions: readonly Question[] = Object.values(safety.questions)
  const rules: readonly SafetyRule[] = safety.rules
  const clinical = readFileSync(join(import.meta.dirname, '../../docs/clinical/red-flags.md'), 'utf8')
  const from = clinical.indexOf('\n## Rules')
  const rows = new Map(
    [...clinical.slice(from).matchAll(RULE_ROW)].map(([, id = '', when = '']) => [id, when]),
  )
  return JSON.stringify({
    ...Object.fromEntries(
      questions.flatMap(({ flag, names, askWhen, impliedBy, countsWhen, askAlone }) => {
        const own = typeof names === 'function' ? names : undefined
        const parts = [own, askWhen, impliedBy, countsWhen, ...(askAlone ? [askAlone] : [])]
        const code = parts.map(part => (part ? codeOf(part) : '')).join(' / ')
        const severity = severityOf(hazards.filter(({ flags = [] }) => flags.includes(flag)))
        const known = { ...(/\w/.test(code) ? { code: checksum(code) } : {}), ...severity }
        return Object.keys(known).length > 0 ? [[`question:${flag}`, known]] : []
      }),
    ),
    ...Object.fromEntries(
      rules.map(({ id, when }) => {
        const words = rows.get(id)
        return [
          `rule:${id}`,
          {
            code: checksum(codeOf(when)),
            ...(words === undefined ? {} : { words: plain(words) }),
            ...severityOf(hazards.filter(({ rules: named = [] }) => named.includes(id))),
          },
        ]
      }),
    ),
  })
}

/** How bad the worst of some hazards is, 1–5. */
function severityOf(those: readonly Hazard[]): { readonly severity?: Hazard['severity'] } {
  const [severity] = those.map(one => one.severity).toSorted((x, y) => y - x)
  return severity === undefined ? {} : { severity }
}

/** The code of a predicate and of the helpers it calls, however far down, without what formatting changes. */
function codeOf(predicate: Function): string {
  const found = new Map<string, string>()
  const follow = (code: string) => {
    for (const [name, helper] of HELPERS) {
      if (found.has(name) || !new RegExp(`\\b${name}\\(`).test(code)) continue
      const text = textOf(helper)
      found.set(name, text)
      follow(text)
    }
  }
  const own = textOf(predicate)
  follow(own)
  return [own, ...[...found].toSorted(([a], [b]) => a.localeCompare(b)).map(([, text]) => text)].join('\n')
}

/** Without the spaces that stand in the place of types. */
function textOf(code: Function): string {
  return String(code)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[(),;{}])|(?<=[(]) /g, '')
}

function checksum(text: string): string {
  return sha256(text).slice(0, 8)
}

/** A row of the table without its links and code marks. */
function plain(row: string): string {
  return row.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim()
}
