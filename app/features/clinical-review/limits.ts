/** The limits as conditions × practices: who, what, how, and why. */
import { CONDITIONS, FLAGS } from '#core/vocabulary/answers.ts'
import { RESERVED_PRACTICES, TECHNIQUES, type Practice } from '#core/vocabulary/ids.ts'
import type { Contraindication } from '#core/safety/types.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { conditionWords } from '#app/features/learn/conditions.ts'
import { timeWords } from '#app/features/learn/time-words.ts'
import { recordWords } from './words/review-records.ts'

/** Everything that limits one practice for one kind of person; mostly one limit, sometimes one for each part of the body. */
export interface LimitCell {
  readonly of: Contraindication['of']
  readonly practice: Practice
  readonly limits: readonly Contraindication[]
}

/** One row: who, and what is limited for them. */
interface LimitRow {
  readonly of: Contraindication['of']
  readonly name: string
  readonly cells: ReadonlyMap<Practice, LimitCell>
}

interface LimitMatrix {
  /** Only practices that something limits. */
  readonly practices: readonly Practice[]
  readonly rows: readonly LimitRow[]
}

/** The matrix of all limits, in the order of the lists. */
export function limitMatrix(all: readonly Contraindication[] = safety.contraindications): LimitMatrix {
  const who = [...new Set(all.map(({ of }) => of))]
  const rows = who.map(of => ({ of, name: whoWords(of), cells: cellsOf(all, of) }))
  const practices = [...TECHNIQUES, ...RESERVED_PRACTICES].filter(practice =>
    rows.some(({ cells }) => cells.has(practice)),
  )
  return { practices, rows }
}

function cellsOf(
  all: readonly Contraindication[],
  of: Contraindication['of'],
): ReadonlyMap<Practice, LimitCell> {
  const cells = new Map<Practice, LimitCell>()
  for (const limit of all.filter(one => one.of === of)) {
    const { practice } = limit
    cells.set(practice, { of, practice, limits: [...(cells.get(practice)?.limits ?? []), limit] })
  }
  return cells
}

/** Whom a limit is for. */
export function whoWords(of: Contraindication['of']): string {
  const facts: Readonly<Record<string, string>> = recordWords.facts
  const fact = facts[of]
  if (fact !== undefined) return fact
  const flag = FLAGS.find(one => one === of)
  if (flag) return safety.questions[flag].short
  const condition = CONDITIONS.find(one => one === of)
  if (!condition) throw new Error(`a limit is for nobody we know: ${of}`)
  return conditionWords(condition)
}

/** What a practice is called. */
export function practiceWords(practice: Practice): string {
  const reserved: Readonly<Partial<Record<Practice, string>>> = recordWords.practices
  const technique = TECHNIQUES.find(one => one === practice)
  return reserved[practice] ?? (technique ? techniques[technique].name : practice)
}

/** What a limit does: "not; at front of the neck", "with care; pain 3 of 10 at most". */
export function limitWords({
  limit,
  regions: where,
  maxPain,
  maxSeconds,
  askFirst,
}: Contraindication): string {
  const { limit: say } = recordWords
  return [
    say[limit],
    ...(where === undefined ? [] : [say.at(where.map(region => regions[region].label).join(', '))]),
    ...(maxPain === undefined ? [] : [say.pain(maxPain)]),
    ...(maxSeconds === undefined ? [] : [say.seconds(timeWords(maxSeconds))]),
    ...(askFirst ? [say.ask] : []),
  ].join('; ')
}

/** How a cell is drawn: blocked everywhere, blocked somewhere, or with care. */
export function cellSign({ limits }: LimitCell): 'block' | 'block-here' | 'caution' {
  if (limits.some(({ limit, regions: where }) => limit === 'block' && where === undefined)) return 'block'
  return limits.some(({ limit }) => limit === 'block') ? 'block-here' : 'caution'
}
