import { CONDITIONS, FLAGS, type Answers } from './answers.ts'
import { RESERVED_PRACTICES, TECHNIQUES, type Practice } from './ids.ts'
import { isOneOf, regionOf, type Place, type Region } from './regions.ts'
import type { Contraindication, Limit, Safety, Tier } from './safety.ts'
import { isUrgent } from './urgency.ts'

const PRACTICES: readonly Practice[] = [...TECHNIQUES, ...RESERVED_PRACTICES]

/** What this person must leave out or take lighter, with the reason. */
export function limitsOf(answers: Answers, safety: Pick<Safety, 'contraindications'>): readonly Limit[] {
  return safety.contraindications.filter(rule => applies(rule, answers)).map(toLimit)
}

function applies({ of }: Contraindication, answers: Answers): boolean {
  if (of === 'everybody') return true
  if (of === 'pregnant') return answers.pregnancy === 'yes' || answers.pregnancy === 'possible'
  if (of === 'pregnant-20-weeks') return answers.pregnancy === 'yes' && (answers.pregnancyWeeks ?? 40) >= 20
  if (of === 'age-65') return (answers.age ?? 0) >= 65
  if (isOneOf(CONDITIONS, of)) return answers.conditions[of] === 'yes'
  return isOneOf(FLAGS, of) && answers.flags[of] === 'yes'
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
