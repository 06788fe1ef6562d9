import { CONDITIONS, FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import { RESERVED_PRACTICES, TECHNIQUES, type Practice } from '#core/vocabulary/ids.ts'
import { regionOf, type Place, type Region } from '#core/vocabulary/regions.ts'
import type { Contraindication, Limit, Safety, Tier } from './types.ts'
import { isUrgent } from './urgency.ts'

const PRACTICES: readonly Practice[] = [...TECHNIQUES, ...RESERVED_PRACTICES]

/**
 * So long after an injury its limits hold.
 * @judgement Six weeks, in which a bone or a ligament heals.
 */
const AFTER_TRAUMA_DAYS = 42

/** What this person must leave out or take lighter, with the reason. */
export function limitsOf(
  answers: Answers,
  { contraindications }: Pick<Safety, 'contraindications'>,
): readonly Limit[] {
  const limits = sortedLimits(contraindications)
  return presentIn(answers).flatMap(of => limits.get(of) ?? [])
}

const sorted = new WeakMap<Safety['contraindications'], ReadonlyMap<string, readonly Limit[]>>()

/** The table by what each limit comes from, sorted once for each table. */
function sortedLimits(contraindications: Safety['contraindications']): ReadonlyMap<string, readonly Limit[]> {
  const known = sorted.get(contraindications)
  if (known) return known
  const fresh = new Map<string, Limit[]>()
  for (const contraindication of contraindications) {
    const own = fresh.get(contraindication.of)
    if (own) own.push(toLimit(contraindication))
    else fresh.set(contraindication.of, [toLimit(contraindication)])
  }
  sorted.set(contraindications, fresh)
  return fresh
}

/** Plain facts that limit practices. An unknown week of pregnancy counts as late, unknown days since an injury as few. */
const FACTS_THAT_LIMIT = {
  everybody: () => true,
  pregnant: ({ pregnancy }) => pregnancy === 'yes' || pregnancy === 'possible',
  'pregnant-20-weeks': ({ pregnancy, pregnancyWeeks }) => pregnancy === 'yes' && (pregnancyWeeks ?? 40) >= 20,
  postpartum: ({ pregnancy }) => pregnancy === 'postpartum',
  'after-trauma': answers => isAfterTrauma(answers, AFTER_TRAUMA_DAYS),
  'injury-48h': answers => isAfterTrauma(answers, 2),
  'strain-48h': ({ onset, durationDays }) => onset === 'after-load' && (durationDays ?? 4) <= 2,
  'age-65': ({ age }) => (age ?? 0) >= 65,
} as const satisfies Partial<Record<Contraindication['of'], (answers: Answers) => boolean>>

/** Everything about this person that a limit may come from, each once. */
function presentIn(answers: Answers): readonly string[] {
  return [
    ...new Set<string>([
      ...CONDITIONS.filter(condition => answers.conditions[condition] === 'yes'),
      ...FLAGS.filter(flag => answers.flags[flag] === 'yes'),
      ...Object.entries(FACTS_THAT_LIMIT).flatMap(([fact, holds]) => (holds(answers) ? [fact] : [])),
    ]),
  ]
}

/** It began with a bump or fall, at most so many days ago. */
function isAfterTrauma({ onset, durationDays }: Answers, days: number): boolean {
  return onset === 'after-trauma' && (durationDays ?? 0) <= days
}

function toLimit(rule: Contraindication): Limit {
  const { practice, limit, regions, maxPain, maxSeconds, askFirst, of, because } = rule
  return {
    practice,
    kind: limit,
    of,
    because,
    ...(regions === undefined ? {} : { regions }),
    ...(maxPain === undefined ? {} : { maxPain }),
    ...(maxSeconds === undefined ? {} : { maxSeconds }),
    ...(askFirst === undefined ? {} : { askFirst }),
  }
}

/** True where a limit changes something for this person: everywhere, or where it hurts. Unpainted pain may be anywhere. */
export function touches({ regions }: Limit, places: readonly Place[]): boolean {
  return (
    regions === undefined || places.length === 0 || places.some(place => regions.includes(regionOf(place)))
  )
}

/** What is left when nothing may be done: staying gently active, and the habits that touch nothing. */
const HARMLESS: ReadonlySet<Practice> = new Set<Practice>([
  'stay-active',
  'hydrate',
  'sleep',
  'ergo',
  'break',
  'breath',
])

/**
 * The practices this person must not be offered at all: blocked everywhere, or blocked in every region that hurts.
 * With an urgent tier, all self-care that touches the body.
 */
export function blockedPractices(
  limits: readonly Limit[],
  tier: Tier,
  places: readonly Place[],
): readonly Practice[] {
  const painful = places.map(regionOf)
  return PRACTICES.filter(practice => {
    if (isUrgent(tier) && !HARMLESS.has(practice)) return true
    return limits.some(
      limit => limit.practice === practice && limit.kind === 'block' && coversAll(limit, painful),
    )
  })
}

function coversAll({ regions }: Limit, painful: readonly Region[]): boolean {
  if (regions === undefined) return true
  return painful.length > 0 && painful.every(region => regions.includes(region))
}

/** Everything `limits` say about one practice at one place: blocked, or how light and how short. */
export interface Allowance {
  readonly allowed: boolean
  /** 0–10. */
  readonly maxPain: number
  readonly maxSeconds: number
  readonly askFirst: boolean
  readonly because: readonly string[]
}

/** What is allowed of a practice at a region (or anywhere, when no region is given). */
export function allowanceFor(limits: readonly Limit[], practice: Practice, region?: Region): Allowance {
  const here = limits.filter(
    limit =>
      limit.practice === practice &&
      (!limit.regions || (region !== undefined && limit.regions.includes(region))),
  )
  return {
    allowed: here.every(limit => limit.kind !== 'block'),
    maxPain: Math.min(10, ...here.map(limit => limit.maxPain ?? 10)),
    maxSeconds: Math.min(
      Number.POSITIVE_INFINITY,
      ...here.map(limit => limit.maxSeconds ?? Number.POSITIVE_INFINITY),
    ),
    askFirst: here.some(limit => limit.askFirst),
    because: [...new Set(here.map(limit => limit.because))],
  }
}
