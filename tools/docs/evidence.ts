import { GRADES, type Grade } from '#core/vocabulary/records.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { habits } from '#knowledge/care/habits.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { crisisLines } from '#knowledge/safety/crisis-lines.ts'
import { emergencyNumbers } from '#knowledge/safety/emergency-numbers.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { phases } from '#knowledge/care/phases.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { signs } from '#knowledge/reference/signs.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { STAR, cite, fullCite, isConfirmed } from './cite.ts'
import { code, list, page, table } from './markdown.ts'

interface Fact {
  readonly id: string
  readonly sources: readonly string[]
}

const sections: Readonly<Record<string, readonly Fact[]>> = {
  technique: Object.values(techniques),
  movement: Object.values(movements),
  muscle: Object.values(muscles),
  tool: Object.values(tools),
  professional: Object.values(professionals),
  phase: Object.values(phases),
  cause: Object.values(causes),
  sign: Object.values(signs),
  myth: Object.values(myths),
  disagreement: Object.values(disagreements),
  habit: Object.values(habits),
  course: Object.values(course),
  'heat limit': Object.values(heatLimits),
  question: Object.values(safety.questions).map(question => ({
    id: question.flag,
    sources: question.sources,
  })),
  rule: safety.rules,
}

const WORDS: Readonly<Record<Grade, string>> = {
  good: 'Good evidence',
  moderate: 'Moderate evidence',
  low: 'Little or uncertain evidence',
  against: 'Guidelines or trials advise against',
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
    open: those.filter(({ sources: ids }) => !ids.some(isConfirmed)),
  }))
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
    '## Facts that rest on nothing confirmed',
    table(
      ['kind', 'records', 'of these without a confirmed source'],
      facts.map(({ section, those, open }) => [section, String(those.length), String(open.length)]),
    ),
    list(
      facts.flatMap(({ section, open }) =>
        open.length === 0 ? [] : [`${section}: ${open.map(({ id }) => code(id)).join(', ')}`],
      ),
    ),
    `Of ${emergencyNumbers.length} emergency numbers ${emergencyNumbers.filter(one => one.confirmed).length} were found in a public list, of ${crisisLines.length} crisis lines ${crisisLines.filter(one => one.confirmed).length}. All need a look before release.`,
    `## Sources not confirmed (${unconfirmed.length})`,
    list(unconfirmed.map(id => `${code(id)} (${used.get(id) ?? 0} records): ${fullCite(id)}`)),
    `## Sources confirmed (${ids.length - unconfirmed.length})`,
    list(ids.filter(isConfirmed).map(id => `${code(id)} (${used.get(id) ?? 0} records): ${fullCite(id)}`)),
  )
}
