import { GRADES, type Grade } from '#core/vocabulary/records.ts'
import { crisisLines } from '#knowledge/safety/crisis-lines.ts'
import { emergencyNumbers } from '#knowledge/safety/emergency-numbers.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { STAR, cite, fullCite, isConfirmed } from './cite.ts'
import { code, list, page, table } from './markdown.ts'
import { STANDINGS, sections, standingOf, type Standing } from './standing.ts'

const WORDS: Readonly<Record<Grade, string>> = {
  good: 'Good evidence',
  moderate: 'Moderate evidence',
  low: 'Little or uncertain evidence',
  against: 'Guidelines or trials advise against',
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  confirmed: 'confirmed',
  taught: 'taught only',
  choice: 'our choice',
  open: 'not confirmed',
}

function byGrade(
  heading: string,
  those: readonly {
    readonly name: string
    readonly grade: Grade
    readonly evidence: string
    readonly sources: readonly string[]
  }[],
): readonly string[] {
  return GRADES.flatMap(grade => {
    const graded = those.filter(one => one.grade === grade)
    if (graded.length === 0) return []
    return [
      `### ${heading}: ${WORDS[grade].toLowerCase()}`,
      table(
        ['what', 'what is known', 'sources'],
        graded.map(({ name, evidence, sources: ids }) => [name, evidence, cite(ids)]),
      ),
    ]
  })
}

/** `docs/evidence.md`: how sure we are of what, and what waits for somebody to confirm it. */
export function evidence(): string {
  const facts = Object.entries(sections).map(([section, those]) => ({
    section,
    those,
    idsOf: (standing: Standing) =>
      those.filter(({ sources: ids }) => standingOf(ids) === standing).map(({ id }) => id),
  }))
  const listOf = (standing: Standing) =>
    list(
      facts.flatMap(({ section, idsOf }) => {
        const ids = idsOf(standing)
        return ids.length === 0 ? [] : [`${section}: ${ids.map(code).join(', ')}`]
      }),
    )
  const used = new Map<string, number>()
  for (const { those } of facts)
    for (const { sources: ids } of those) for (const id of ids) used.set(id, (used.get(id) ?? 0) + 1)
  const ids = Object.keys(sources).toSorted()
  const unconfirmed = ids.filter(id => !isConfirmed(id))
  return page(
    '# Evidence',
    'Written by `npm run docs` from `knowledge/`; do not edit.',
    STAR,
    '## Techniques',
    ...byGrade('Techniques', Object.values(techniques)),
    '## Professionals',
    ...byGrade('Professionals', Object.values(professionals)),
    '## What the records rest on',
    'Confirmed: at least one work was looked up; many movements cite works on their class of exercise, not on the one movement. Taught: only pages of schools and clinics name it, without a trial. Our choice: ours by nature, with nothing to look up. Not confirmed: memory, a seed article or a judgement that somebody must look at.',
    table(
      ['kind', 'records', ...STANDINGS.map(standing => STANDING_WORDS[standing])],
      [
        ...facts.map(({ section, those, idsOf }) => [
          section,
          String(those.length),
          ...STANDINGS.map(standing => String(idsOf(standing).length)),
        ]),
        [
          'all',
          String(facts.reduce((sum, { those }) => sum + those.length, 0)),
          ...STANDINGS.map(standing =>
            String(facts.reduce((sum, { idsOf }) => sum + idsOf(standing).length, 0)),
          ),
        ],
      ],
    ),
    '### Not confirmed',
    listOf('open'),
    '### Our choice',
    listOf('choice'),
    '### Named by teaching pages only',
    listOf('taught'),
    `Of ${emergencyNumbers.length} emergency numbers ${emergencyNumbers.filter(one => one.confirmed).length} were found in a public list, of ${crisisLines.length} crisis lines ${crisisLines.filter(one => one.confirmed).length}. All need a look before release.`,
    `## Sources not confirmed (${unconfirmed.length})`,
    list(unconfirmed.map(id => `${code(id)} (${used.get(id) ?? 0} records): ${fullCite(id)}`)),
    `## Sources confirmed (${ids.length - unconfirmed.length})`,
    list(ids.filter(isConfirmed).map(id => `${code(id)} (${used.get(id) ?? 0} records): ${fullCite(id)}`)),
  )
}
