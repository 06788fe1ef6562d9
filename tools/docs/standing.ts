/** What each record that a person acts on rests on: somebody's work, a teaching page, a choice of ours, or nothing confirmed. */
import type { Source } from '#core/vocabulary/records.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { habits } from '#knowledge/care/habits.ts'
import { phases } from '#knowledge/care/phases.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { longAnswers } from '#knowledge/reference/long-answers.ts'
import { signs } from '#knowledge/reference/signs.ts'
import { safety } from '#knowledge/safety/safety.ts'

interface Fact {
  readonly id: string
  readonly sources: readonly string[]
}

/** Every kind of record that cites, as `docs/evidence.md` names it. */
export const sections: Readonly<Record<string, readonly Fact[]>> = {
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
  'long answer': Object.values(longAnswers).map(({ id, parts, doubt }) => ({
    id,
    sources: [...parts.flatMap(part => [...part.sources]), ...doubt.sources],
  })),
  question: Object.values(safety.questions).map(question => ({
    id: question.flag,
    sources: question.sources,
  })),
  rule: safety.rules,
}

/**
 * `confirmed`: a work that was looked up. `taught`: only pages of schools and clinics name it, without a trial. `choice`:
 * ours by nature, so neither confirmed nor unconfirmed. `open`: memory, a seed article or a judgement somebody must look at.
 */
export const STANDINGS = ['confirmed', 'taught', 'choice', 'open'] as const
export type Standing = (typeof STANDINGS)[number]

const byId: Readonly<Record<string, Source>> = sources

/** What a record with these sources rests on: the best of them counts. */
export function standingOf(ids: readonly string[]): Standing {
  const works = ids.flatMap(id => byId[id] ?? [])
  const confirmed = works.filter(work => work.confirmed)
  if (confirmed.some(({ kind }) => kind !== 'teaching')) return 'confirmed'
  if (confirmed.length > 0) return 'taught'
  return works.some(({ kind }) => kind === 'choice') ? 'choice' : 'open'
}

/** How many records of all kinds have each standing. */
export function countStandings(): Readonly<Record<Standing, number>> {
  const all = Object.values(sections).flatMap(those => those.map(({ sources: ids }) => standingOf(ids)))
  const count = (standing: Standing) => all.filter(each => each === standing).length
  return {
    confirmed: count('confirmed'),
    taught: count('taught'),
    choice: count('choice'),
    open: count('open'),
  }
}

/** The most records that may rest on no work that was looked up, teaching pages not counted; it only ever goes down. */
const MAX_WITHOUT_WORK = 130

/** How many records rest on no confirmed work. What is ours by nature is counted apart. */
function withoutWork({ open, taught }: ReturnType<typeof countStandings>): number {
  return open + taught
}

/** True where there are more of them than may be. */
export function areTooMany(standings: ReturnType<typeof countStandings>): boolean {
  return withoutWork(standings) > MAX_WITHOUT_WORK
}

/** The line `npm run check` ends with. */
export function standingLine(standings: ReturnType<typeof countStandings>): string {
  const { confirmed, taught, choice, open } = standings
  return `records with no confirmed work ${withoutWork(standings)} of at most ${MAX_WITHOUT_WORK} (nothing confirmed ${open}, teaching pages only ${taught}; our choice, counted apart ${choice}; confirmed ${confirmed})`
}
