import { claims } from '#knowledge/evidence/claims.ts'
import { CLAIMS } from '#knowledge/evidence/claim-ids.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { code, grouped, page, table } from './markdown.ts'

const PARTS: Readonly<Record<string, string>> = {
  DEF: 'What a knot is',
  MEC: 'What happens in it',
  DX: 'How it is told',
  SIGN: 'How it looks and feels',
  AREA: 'Where',
  CAU: 'What brings it on',
  DUR: 'How long it lasts',
  M: 'Care for oneself',
  P: 'What professionals do',
  ESC: 'When to see somebody',
}

/** `docs/coverage-of-sources.md`: every claim of the seed articles → verdict → records → screen. */
export function coverage(): string {
  const claimById = new Map(claims.map(claim => [claim.id, claim]))
  const missing = CLAIMS.filter(id => !claimById.has(id))
  const count = (verdict: string) => claims.filter(claim => claim.verdict === verdict).length
  const parts = grouped(claims, ({ id }) => PARTS[id.split('-')[1] ?? ''] ?? 'Other')
  return page(
    '# Coverage of the seed articles',
    'Written by `npm run docs` from `knowledge/evidence/claims/`; do not edit.',
    `${CLAIMS.length} claims: ${count('kept')} kept, ${count('changed')} changed, ${count('dropped')} dropped, ${missing.length} missing.`,
    'The ids are those of docs/clinical/seed-facts.md. A record is written as section and id.',
    ...[...parts].flatMap(([part, those]) => [
      `## ${part}`,
      table(
        ['claim', 'articles', 'says', 'verdict', 'why', 'records', 'screen'],
        those.map(({ id, seed, says, verdict, because = '', records, screen }) => [
          code(id),
          seed.map(source => source.replace('seed-', '')).join(', '),
          says,
          verdict,
          because,
          records.map(record => `${record.section} ${record.id}`).join(', '),
          code(screen),
        ]),
      ),
    ]),
    '## Where the sources disagree',
    table(
      ['id', 'question', 'what we do', 'why'],
      Object.values(disagreements).map(({ id, question, weDo, because }) => [
        id.toUpperCase(),
        question,
        weDo,
        because,
      ]),
    ),
  )
}
