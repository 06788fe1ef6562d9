/**
 * `npm run cases:own`: replays our own expert-written cases (tools/cases/own-cases.jsonl) through the safety gate and
 * prints how far the tiers agree. The expectations come from case descriptions, not from the rules.
 */
import { memberOf } from '#core/diary/envelope.ts'
import { readFileSync } from 'node:fs'
import { assess } from '#core/safety/assess.ts'
import { parseCase } from './case-file.ts'
import { CASE_TIERS, rankOf, spell, spellTier, type CaseTier } from './spell.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'

interface Outcome {
  readonly id: string
  readonly about: string
  readonly expected: CaseTier
  readonly atLeast: boolean
  readonly got: CaseTier
  readonly reasons: readonly string[]
  readonly unasked: number
}

const text = readFileSync(new URL('./own-cases.jsonl', import.meta.url), 'utf8')
const outcomes = text
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(readOutcome)
const wrong = outcomes.filter(outcome => !agrees(outcome))
const under = wrong.filter(outcome => rankOf(outcome.got) > rankOf(outcome.expected))
const ordinary = outcomes.filter(outcome => outcome.expected === 'self_care')

print(`Own cases: ${share(outcomes.length - wrong.length, outcomes.length)} agree`)
for (const tier of CASE_TIERS) {
  const here = outcomes.filter(outcome => outcome.expected === tier)
  print(`  ${tier.padEnd(18)} ${share(here.filter(agrees).length, here.length)}`)
}
print(`Under-triage: ${under.length} (${under.map(outcome => outcome.id).join(', ') || 'none'})`)
const raised = ordinary.filter(outcome => outcome.got !== 'self_care')
const sent = raised.filter(outcome => outcome.got !== 'self_care_caution')
print(`Over-triage of ordinary cases: ${share(raised.length, ordinary.length)} above self_care`)
print(`  of which sent to a clinician: ${share(sent.length, ordinary.length)}`)
const stuck = ordinary.filter(outcome => outcome.unasked > 0)
print(`Ordinary cases with a question still unasked: ${stuck.length}`)
print('Disagreements:')
for (const { id, expected, atLeast, got, reasons, about } of wrong) {
  const wanted = atLeast ? `${expected} or above` : expected
  print(`  ${id} expected ${wanted}, got ${got} [${reasons.join(', ')}] ${about}`)
}

/** One line of the file, assessed the way tools/cases/assess.ts does. A line we cannot read stops the run. */
function readOutcome(line: string, index: number): Outcome {
  const parsed = parseCase(line)
  if (!parsed.ok) throw new Error(`Line ${index + 1}: ${parsed.error}`)
  const raw: unknown = JSON.parse(line)
  const expect = memberOf(raw, 'expect')
  const expected = memberOf(expect, 'tier')
  if (!isOneOf(CASE_TIERS, expected)) throw new Error(`Line ${index + 1}: expect.tier is not a tier.`)
  const { tier, reasons, unasked } = assess(parsed.read.answers, safety)
  return {
    id: String(parsed.read.id),
    about: String(memberOf(raw, 'about')),
    expected,
    atLeast: memberOf(expect, 'atLeast') === true,
    got: spellTier(tier),
    reasons: reasons.map(reason => spell(reason.id)),
    unasked: unasked.length,
  }
}

function agrees({ expected, got, atLeast }: Outcome): boolean {
  return atLeast ? rankOf(got) <= rankOf(expected) : got === expected
}

/** `3 of 4 (75 %)` */
function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
