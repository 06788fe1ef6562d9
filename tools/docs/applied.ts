/** The facts of the second look, `docs/clinical/applied.jsonl`: each is followed by its record, or says why not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Source } from '#core/vocabulary/records.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { crisisLines } from '#knowledge/safety/crisis-lines.ts'
import { sections } from './standing.ts'

const FILE = join(import.meta.dirname, '../../docs/clinical/applied.jsonl')

/**
 * One fact that was looked up: the record it is about, `kind:id`, and what came of it. `cites` are the works by which the
 * record follows it; without them it is enough that the record is there and confirmed.
 */
const Fact = v.strictObject({
  record: v.string(),
  fact: v.string(),
  verdict: v.string(),
  applied: v.boolean(),
  cites: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  reason: v.optional(v.pipe(v.string(), v.minLength(20))),
})
export type Fact = v.InferOutput<typeof Fact>

/** Every fact, in the order they were looked up. A broken line is ours and throws. */
export function readFacts(): readonly Fact[] {
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map(line => v.parse(Fact, JSON.parse(line)))
}

const byId: Readonly<Record<string, Source>> = sources

/** What is wrong with a fact, in a sentence; nothing where its record follows it or a reason stands beside it. */
export function problemOf({ record, applied, cites = [], reason }: Fact): string | undefined {
  const [kind = '', id = ''] = record.split(':')
  if (!applied) return reason === undefined ? `${record} is not applied and says no reason` : undefined
  if (kind === 'source') return byId[id]?.confirmed ? undefined : `${record} is not confirmed`
  if (kind === 'crisis-line') {
    const open = id
      .split('/')
      .filter(region => !crisisLines.some(one => one.region === region && one.confirmed))
    return open.length === 0 ? undefined : `${record} is not confirmed for ${open.join(', ')}`
  }
  const found = sections[kind.replace('-', ' ')]?.find(one => one.id === id)
  if (!found) return `${record} is no record`
  const missing = cites.filter(cited => !found.sources.includes(cited))
  if (missing.length > 0) return `${record} does not cite ${missing.join(', ')}`
  return cites.length === 0 ? `${record} names no work by which it follows` : undefined
}

/** The line `npm run check` prints. */
export function factsLine(facts: readonly Fact[]): string {
  const applied = facts.filter(fact => fact.applied).length
  return `facts of the second look: ${applied} applied, ${facts.length - applied} left with a reason`
}
