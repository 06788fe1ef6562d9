import { isUrgent } from './urgency.ts'
import type { Diary } from './diary.ts'
import type { Assessment } from './safety.ts'

/** What a person may reach now. Every self-care screen asks here first, whatever link or Back button led to it. */
export type Gate =
  | { readonly open: 'find' }
  | { readonly open: 'check' }
  | { readonly open: 'stop'; readonly assessment: Assessment }
  | { readonly open: 'care'; readonly assessment: Assessment }

const DAY_MS = 86_400_000
/** The full check is asked again after three days at the latest. Source: shared red flags, sections 6 and 7. */
export const CHECK_GOOD_FOR_DAYS = 3

/** Decides from the diary and the assessment of its latest answers. Moments are epoch ms. */
export function gate(
  diary: Diary,
  assess: (answers: NonNullable<Diary['checked']>['answers']) => Assessment,
  now: number,
): Gate {
  const { painted, checked } = diary
  if (checked && isUrgent(checked.tier)) return { open: 'stop', assessment: assess(checked.answers) }
  if (!painted) return { open: 'find' }
  if (!checked || diary.askAgain || checked.at < painted.at) return { open: 'check' }
  if (now - checked.at > CHECK_GOOD_FOR_DAYS * DAY_MS || now < checked.at - DAY_MS) return { open: 'check' }
  const assessment = assess(checked.answers)
  if (isUrgent(assessment.tier)) return { open: 'stop', assessment }
  if (assessment.unasked.length > 0) return { open: 'check' }
  return { open: 'care', assessment }
}
