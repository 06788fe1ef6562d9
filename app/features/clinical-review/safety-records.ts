/** Safety questions, rules and limits as a clinician reads them. */
import { namesOf } from '#core/safety/assess.ts'
import type { Contraindication, Question, SafetyRule } from '#core/safety/types.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { AREAS, areasOfRegion, regionOf, type Area } from '#core/vocabulary/regions.ts'
import { logic } from '#knowledge/reviews/logic.ts'
import { limitWords, practiceWords, whoWords, type LimitCell } from './limits.ts'
import { personInWords, ruleInWords } from './people.ts'
import { line, record, type Reviewable } from './reviewable.ts'
import { recordWords } from './words/review-records.ts'
import { ruleWords } from './words/rules.ts'

const { lines: say } = recordWords

/** A safety question as it is read, by what it asks, for whom, and what a yes does. */
export function questionRecord(question: Question): Reviewable {
  const { flag, ask, short, mayMean, areas, tier, because, sources, impliedBy, askWhen } = question
  const asked = impliedBy ? recordWords.nobody : askWhen ? recordWords.some : recordWords.everybody
  return coded({
    id: `question:${flag}`,
    kind: 'question',
    name: short,
    lines: [
      line(say.question, ask),
      line(say.yes, tierWords(question)),
      line(say.means, mayMean),
      line(say.because, because),
      line(say.names, namesOf(question, NO_ANSWERS).join(', ')),
      line(say.where, areas === 'all' ? recordWords.everywhere : areaWords(areas)),
      line(say.who, asked),
      line(say.short, short),
    ],
    sources,
    areas: areas === 'all' ? AREAS : areas,
    tier,
    path: ADDRESSES.check,
  })
}

/** A rule as it is read, with its examples as people. */
export function ruleRecord(rule: SafetyRule): Reviewable {
  const { id, because, sources, examples, tier } = rule
  const people = (wanted: boolean) =>
    examples.filter(({ fires }) => fires === wanted).map(({ answers }) => personInWords(answers))
  const places = examples.flatMap(({ answers, fires }) => (fires ? (answers.places ?? []) : []))
  const own = new Set(places.flatMap(place => areasOfRegion(regionOf(place))))
  return coded({
    id: `rule:${id}`,
    kind: 'rule',
    name: because,
    lines: [
      line(say.rule, ruleInWords(ruleWords.of(id, logic[`rule:${id}`]?.words ?? ''))),
      line(say.reaches, tierWords(rule)),
      line(say.because, because),
      line(say.fires, ...people(true)),
      line(say.not, ...people(false)),
    ],
    sources,
    areas: own.size > 0 ? [...own] : AREAS,
    tier,
    path: ADDRESSES.check,
  })
}

/** All that limits one practice for one kind of person. */
export function limitRecord({ of, practice, limits }: LimitCell): Reviewable {
  const where = limits.flatMap(({ regions }) => regions ?? [])
  const everywhere = limits.some(({ regions }) => regions === undefined)
  return record({
    id: `limit:${of}:${practice}`,
    kind: 'limit',
    name: whoWords(of),
    lines: limits.map(limit => line(practiceWords(practice), limitWords(limit), limit.because)),
    sources: [...new Set(limits.flatMap(({ sources }: Contraindication) => sources))],
    areas: everywhere ? AREAS : [...new Set(where.flatMap(areasOfRegion))],
    path: ADDRESSES.plan,
  })
}

/** What is computed stands in the checksum of its code, so that a review ends when the code changes. */
function coded(draft: Parameters<typeof record>[0]): Reviewable {
  return record(draft, logic[draft.id]?.code)
}

function tierWords({ tier, withinDays }: Pick<Question, 'tier' | 'withinDays'>): string {
  const name = recordWords.tiers[tier]
  return withinDays === undefined ? name : `${name}, ${recordWords.within(withinDays)}`
}

function areaWords(areas: readonly Area[]): string {
  return areas.map(area => recordWords.areas[area]).join(', ')
}
