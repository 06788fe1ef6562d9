/** After "see somebody soon" only what every reason for it allows goes on. Source: docs/clinical/red-flags.md#while-waiting. */
import { TECHNIQUES, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Cited, Movement } from '#core/vocabulary/records.ts'
import { planWords } from '#core/plan/words/words.ts'
import type { Assessment } from '#core/safety/types.ts'

/** What may go on, from the quietest. `gentle-range`: no end of range, no load, no held stretch. `light-hands`: whatever presses on the sore place. */
export const WAITING_KINDS = [
  'breathing',
  'sleep',
  'habits',
  'walking',
  'gentle-range',
  'warmth',
  'light-hands',
  'stretch',
  'strength',
] as const
export type WaitingKind = (typeof WAITING_KINDS)[number]

/** What one reason to see somebody soon leaves open, and why the rest waits. */
export interface WaitingRecord<S extends string = string> {
  readonly allows: readonly WaitingKind[]
  readonly because: string
  readonly sources: Cited<S>
}

/** By the id of the flag or rule that is the reason. */
export type WhileWaiting = Readonly<Partial<Record<string, Omit<WaitingRecord, 'sources'>>>>

/** A person who may have to wait: why they were sent to a doctor, and what each reason leaves open. */
export interface Waiter {
  readonly assessment: Assessment
  readonly whileWaiting: WhileWaiting
}

/** A reason that nobody has written down allows what most do. */
const UNKNOWN: Omit<WaitingRecord, 'sources'> = {
  allows: ['breathing', 'sleep', 'habits', 'walking'],
  because: planWords.waiting.unknown,
}

/** Why this kind of thing waits, a sentence for each reason; nothing when it may go on. */
export function reasonsToWait({ assessment, whileWaiting }: Waiter, kind: WaitingKind): readonly string[] {
  if (assessment.tier !== 'gp-soon') return NONE
  const holding = assessment.reasons
    .filter(({ tier }) => tier === 'gp-soon')
    .map(({ id }) => whileWaiting[id] ?? UNKNOWN)
    .filter(({ allows }) => !allows.includes(kind))
  return [...new Set(holding.map(({ because }) => because))]
}

/** The same for everything together: nothing when all of it may go on. */
export function allReasonsToWait(waiter: Waiter): readonly string[] {
  return [...new Set(WAITING_KINDS.flatMap(kind => reasonsToWait(waiter, kind)))]
}

/** What a technique is of these; medicines and what we do not offer are never a step. */
const KIND_OF: Readonly<Record<TechniqueId, WaitingKind | 'no-step'>> = {
  breath: 'breathing',
  mindful: 'breathing',
  sleep: 'sleep',
  ergo: 'habits',
  break: 'habits',
  hydrate: 'habits',
  'stay-active': 'walking',
  aerobic: 'walking',
  mobility: 'gentle-range',
  heat: 'warmth',
  ir: 'warmth',
  cold: 'warmth',
  contrast: 'warmth',
  pressure: 'light-hands',
  'ball-wall': 'light-hands',
  cane: 'light-hands',
  roller: 'light-hands',
  gun: 'light-hands',
  'tens-home': 'light-hands',
  stretch: 'stretch',
  'strength-2min': 'strength',
  core: 'strength',
  nsaid: 'no-step',
  paracetamol: 'no-step',
  belt: 'no-step',
  traction: 'no-step',
  opioid: 'no-step',
}

/** Why a technique waits; nothing when it may go on. */
export function reasonsToWaitWith(waiter: Waiter, technique: TechniqueId): readonly string[] {
  const kind = KIND_OF[technique]
  return kind === 'no-step' ? NONE : reasonsToWait(waiter, kind)
}

/** Every technique that waits. */
export function waitingTechniques(waiter: Waiter): readonly TechniqueId[] {
  return TECHNIQUES.filter(technique => reasonsToWaitWith(waiter, technique).length > 0)
}

/** Why a movement waits, whatever technique it is done for. A stretch in slow counts still bends and arches the back. */
export function reasonsToWaitFor(
  waiter: Waiter,
  { id, kind }: Pick<Movement, 'id' | 'kind'>,
): readonly string[] {
  if (kind === 'breathing') return reasonsToWait(waiter, 'breathing')
  if (kind === 'stretch') return reasonsToWait(waiter, 'stretch')
  return reasonsToWait(waiter, kind === 'strength' || id === 'mo-jumping-jack' ? 'strength' : 'gentle-range')
}

const NONE: readonly never[] = []
