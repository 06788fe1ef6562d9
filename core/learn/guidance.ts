/** What a page of Learn may show this person: reading is for everybody, guidance only for whom it is safe. */
import { allowed, fitsPregnancy, mayLieOnTools, mayMove } from '#core/plan/context/allowed.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { Gate } from '#core/gate/gate.ts'
import { POSITIONS, TOOLS, type Posture, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Movement, Muscle, Release, Technique } from '#core/vocabulary/records.ts'
import type { HabitKind } from './types.ts'
import { allowanceFor, blockedPractices } from '#core/safety/limits.ts'
import { has } from '#core/safety/person.ts'
import type { PlanRequest, Setup } from '#core/plan/context/request.ts'
import { reasonsToWait, reasonsToWaitFor, type WhileWaiting } from '#core/plan/context/while-waiting.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import type { Assessment } from '#core/safety/types.ts'
import { safetyWords } from '#core/safety/words.ts'

/** `unasked`: steps with a word about the check. `stop`, `again`: no steps at all until somebody looked or it is asked. */
type Reach = 'open' | 'unasked' | 'again' | 'stop'

/** Who reads: what they may reach, and what they answered in the check, if anything. */
export interface Reader {
  readonly reach: Reach
  readonly checked?: Pick<PlanRequest, 'assessment' | 'answers' | 'whileWaiting'>
}

/** The reader of the prerendered pages that a search finds: nobody was asked anything. */
export const ANONYMOUS_READER: Reader = { reach: 'unasked' }

/** The reader a diary leads to. A sign ticked before a session closes the steps until the check is done again. */
export function readerOf(
  diary: Diary,
  gate: Gate,
  assess: (answers: Answers) => Assessment,
  whileWaiting: WhileWaiting,
): Reader {
  const answers = diary.checked?.answers
  const checked = answers ? { checked: { assessment: assess(answers), answers, whileWaiting } } : {}
  if (gate.open === 'care') return { reach: 'open', ...checked }
  if (gate.open === 'stop') return { reach: 'stop', ...checked }
  return { reach: diary.askAgain ? 'again' : 'unasked', ...checked }
}

/** What holds for one practice: as it is, gentler or not everywhere, or not for this person. */
export interface Permit {
  readonly kind: 'free' | 'gentle' | 'blocked'
  readonly because: readonly string[]
  /** 0–10. */
  readonly maxPain?: number
  readonly maxSeconds?: number
}

const FREE: Permit = { kind: 'free', because: [] }

/** May this reader use a technique, on these regions (anywhere, when none are given)? Asking first counts as no. */
export function permitOfTechnique(
  { checked }: Reader,
  { id }: Pick<Technique, 'id'>,
  regions: readonly Region[] = [],
): Permit {
  if (!checked) return FREE
  const { assessment, answers } = checked
  const request = everythingAtHand(checked)
  const allowances = [allowed(request, id), ...regions.map(region => allowed(request, id, knotAt(region)))]
  const because = [...new Set(allowances.flatMap(allowance => allowance.because))]
  if (allowances.some(allowance => !allowance.allowed)) return blocked(because)
  const limits = assessment.limits.filter(limit => limit.practice === id)
  const elsewhere = regions.length === 0 ? limits : []
  if (blockedPractices(limits, assessment.tier, answers.places ?? []).includes(id))
    return blocked(limits.map(limit => limit.because))
  return gentle(
    [...because, ...elsewhere.map(limit => limit.because)],
    Math.min(...allowances.map(({ maxPain }) => maxPain)),
    Math.min(...allowances.map(({ maxSeconds }) => maxSeconds)),
  )
}

/** May this reader press a muscle this way? The tool at hand is no matter, lying on it is. */
export function permitOfRelease(
  reader: Reader,
  muscle: Pick<Muscle, 'triggerPoints'>,
  { technique, tool, posture }: Pick<Release, 'technique' | 'tool' | 'posture'>,
): Permit {
  const { checked } = reader
  if (!checked) return FREE
  const request = everythingAtHand(checked)
  const liesOnIt = tool !== 'hands' && tool !== 'none' && tool !== 'cane' && tool !== 'gun'
  if (!fitsPregnancy(request, posture) || (liesOnIt && LYING.includes(posture) && !mayLieOnTools(request)))
    return blocked([])
  const regions = muscle.triggerPoints.flatMap(({ local }) => local)
  return permitOfTechnique(reader, { id: technique }, [...new Set(regions)])
}

/** May this reader do a movement, if tools and places are no matter? */
export function permitOfMovement({ checked }: Reader, movement: Movement): Permit {
  if (!checked) return FREE
  const request = everythingAtHand(checked)
  const allowances = practicesOf(movement).map(practice => allowed(request, practice))
  const because = [
    ...movement.notWith.flatMap(line => (has(checked.answers, line.condition) ? line.because : [])),
    ...(movement.neckEndRange
      ? allowanceFor(checked.assessment.limits, 'end-range-neck-stretch').because
      : []),
    ...allowances.flatMap(allowance => allowance.because),
    ...reasonsToWaitFor(checked, movement),
  ]
  const mustAllow = movement.kind === 'stretch' ? [] : allowances
  if (!mayMove(request, movement) || mustAllow.some(allowance => !allowance.allowed)) return blocked(because)
  return gentle(because, Math.min(...allowances.map(({ maxPain }) => maxPain)))
}

/** The practices whose limits hold for a movement; a stretch that is held is looked at by `mayMove` itself. */
function practicesOf({ id, kind }: Movement): readonly TechniqueId[] {
  if (kind === 'stretch') return ['stretch']
  if (kind === 'breathing') return ['breath']
  if (kind === 'strength') return ['strength-2min']
  return id === 'mo-jumping-jack' || id === 'mo-march' ? ['mobility', 'aerobic'] : ['mobility']
}

const LYING: readonly Posture[] = ['lying', 'side-lying', 'prone']

function blocked(because: readonly string[]): Permit {
  return {
    kind: 'blocked',
    because: because.length > 0 ? [...new Set(because)] : [safetyWords.limits.notFitting],
  }
}

function gentle(because: readonly string[], maxPain: number, maxSeconds = Number.POSITIVE_INFINITY): Permit {
  if (because.length === 0) return FREE
  return {
    kind: 'gentle',
    because: [...new Set(because)],
    ...(maxPain < 10 ? { maxPain } : {}),
    ...(Number.isFinite(maxSeconds) ? { maxSeconds } : {}),
  }
}

/** A request of somebody who owns every tool: what is refused is refused for safety. */
function everythingAtHand(checked: NonNullable<Reader['checked']>): PlanRequest {
  const setup: Setup = { tools: TOOLS, positions: POSITIONS, minutesADay: 20, helped: false }
  return { ...checked, knots: [], setup, seed: 0 }
}

/** Only the place counts for what is allowed there. */
function knotAt(region: Region): Knot {
  return {
    id: '',
    muscle: 'upper-trapezius',
    side: 'L',
    triggerPoint: '',
    place: `${region}.L`,
    state: 'active',
  }
}

const OF_HABIT: Readonly<Record<HabitKind, TechniqueId>> = {
  break: 'break',
  desk: 'ergo',
  task: 'ergo',
  reading: 'ergo',
  driving: 'ergo',
  sleep: 'sleep',
  walking: 'aerobic',
  swimming: 'aerobic',
}

/** May this reader take up a habit? Walking and swimming are aerobic exercise; who waits for a doctor may walk at most. */
export function permitOfHabit(reader: Reader, kind: HabitKind): Permit {
  const waits = reader.checked && kind === 'swimming' ? reasonsToWait(reader.checked, 'strength') : []
  return waits.length > 0 ? blocked(waits) : permitOfTechnique(reader, { id: OF_HABIT[kind] })
}
