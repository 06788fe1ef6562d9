/** Plain facts about a person that questions and rules ask for. What is unknown is said to be unknown, never taken for a no. */
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'

/** The flag was answered yes. */
export function flagged(answers: Answers, ...flags: readonly Flag[]): boolean {
  return flags.some(flag => answers.flags[flag] === 'yes')
}

/** The person has one of these conditions. */
export function has(answers: Answers, ...conditions: readonly Condition[]): boolean {
  return conditions.some(condition => answers.conditions[condition] === 'yes')
}

/** Cancer, now or before, whichever way it was asked. */
export function hasHadCancer(answers: Answers): boolean {
  return has(answers, 'cancer', 'cancer-active-here') || flagged(answers, 'cancer-history')
}

/** Sickle cell disease, whichever way it was asked. */
export function hasSickleCell(answers: Answers): boolean {
  return has(answers, 'sickle-cell') || flagged(answers, 'sickle')
}

/** Under 18, told by age or by the question; an unknown age alone is not under 18. */
export function isMinor(answers: Answers): boolean {
  return flagged(answers, 'under18') || (answers.age !== undefined && answers.age < 18)
}

/** At least this old; an unknown age counts as at least. Years. */
export function atLeast(answers: Answers, years: number): boolean {
  return (answers.age ?? 120) >= years
}

/** Pain now at least this strong, 0–10; false while unknown, because nothing is planned until it is told. */
export function hurts(answers: Answers, pain: number): boolean {
  return (answers.painNow ?? 0) >= pain
}

/**
 * No pain now, and no place marked where one would be: there is no story of a pain to tell. What is untold is none of it.
 * @judgement A known aneurysm or sickle cell disease is an emergency with pain, not without.
 */
export function isPainFree({ painNow, places }: Answers): boolean {
  return painNow === 0 && places?.length === 0
}

/** Pregnant, perhaps pregnant, or within six weeks of birth. */
export function isPregnant(answers: Answers): boolean {
  return answers.pregnancy === 'yes' || answers.pregnancy === 'possible' || answers.pregnancy === 'postpartum'
}

/** False only where pregnancy is ruled out by the answers. */
export function couldBePregnant(answers: Answers): boolean {
  if (isPregnant(answers)) return true
  if (answers.pregnancy === 'no' || answers.sex === 'male') return false
  return (answers.age ?? 30) >= 10 && (answers.age ?? 30) <= 58
}

/** New trouble of nerves or spinal cord. Source: docs/clinical/red-flags.md#nerve-signs. */
export function hasNerveSign(answers: Answers): boolean {
  return flagged(
    answers,
    'saddle-numb',
    'bladder-new',
    'bowel-new',
    'sexual-new',
    'leg-both-neuro',
    'leg-weak',
    'legs-unsteady',
    'hand-clumsy',
    'arm-weak',
    'limb-numb-stable',
    'lhermitte',
  )
}

/** Raises the chance of a clot. Source: docs/clinical/red-flags.md#clot-risks. */
export function hasClotRisk(answers: Answers): boolean {
  return (
    isPregnant(answers) ||
    hasHadCancer(answers) ||
    flagged(answers, 'calf') ||
    has(
      answers,
      'recent-trauma-or-immobility',
      'surgery-recent',
      'recent-hospital',
      'oestrogen',
      'dvt-previous',
    )
  )
}

/** Counts what raises the chance of heart disease. Source: docs/clinical/red-flags.md#heart-risks. */
export function cardiacRisks(answers: Answers): number {
  const risks: readonly Condition[] = [
    'smoker',
    'diabetes',
    'hypertension',
    'obesity',
    'heart-disease',
    'stroke-tia',
    'kidney-disease',
  ]
  return risks.filter(risk => has(answers, risk)).length
}

/** Signs that are weak alone and strong together. Source: docs/clinical/red-flags.md#cancer-signs. */
export function countCancerSigns(answers: Answers): number {
  const signs: readonly Flag[] = [
    'weight-loss',
    'night-constant',
    'age60-persist',
    'smoker-scapula',
    'no-improve-6wk',
    'midline-bone',
    'new-after55',
  ]
  return signs.filter(sign => flagged(answers, sign)).length
}
