/** Plain facts about a person that questions and rules ask for. What is unknown is said to be unknown, never taken for a no. */
import type { Answers, Condition, Flag } from './answers.ts'
import { regionOf, type Region } from './regions.ts'
import type { Area } from './safety.ts'

/** The flag was answered yes. */
export function flagged(answers: Answers, ...flags: readonly Flag[]): boolean {
  return flags.some(flag => answers.flags[flag] === 'yes')
}

/** The person has one of these conditions. */
export function has(answers: Answers, ...conditions: readonly Condition[]): boolean {
  return conditions.some(condition => answers.conditions[condition] === 'yes')
}

/** At least this old; an unknown age counts as at least. Years. */
export function atLeast(answers: Answers, years: number): boolean {
  return (answers.age ?? 120) >= years
}

/** Pain now at least this strong, 0–10; false while unknown, because rule 12 asks for it. */
export function hurts(answers: Answers, pain: number): boolean {
  return (answers.painNow ?? 0) >= pain
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

/** New trouble of nerves or spinal cord. Source: shared red flags, section 3, rule 2. */
export function hasNerveSign(answers: Answers): boolean {
  return flagged(
    answers,
    'saddle-numb',
    'bladder-new',
    'bowel-new',
    'leg-both-neuro',
    'leg-weak',
    'legs-unsteady',
    'hand-clumsy',
    'arm-weak',
    'limb-numb-stable',
    'lhermitte',
  )
}

/** Raises the chance of a clot. Source: shared red flags, rf_pleuritic and rule 5. */
export function hasClotRisk(answers: Answers): boolean {
  return (
    isPregnant(answers) ||
    flagged(answers, 'calf') ||
    has(
      answers,
      'recent-trauma-or-immobility',
      'surgery-recent',
      'recent-hospital',
      'oestrogen',
      'dvt-previous',
      'cancer',
    )
  )
}

/** Counts what raises the chance of heart disease. Source: shared red flags, rule 7. */
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

const NECK: readonly Region[] = [
  'head-vertex',
  'forehead',
  'temple',
  'eye-orbit',
  'cheek-face',
  'jaw-angle',
  'ear-deep',
  'mastoid-behind-ear',
  'occiput',
  'suboccipital',
  'posterior-neck',
  'lateral-neck',
  'anterior-neck',
  'neck-shoulder-angle',
  'upper-shoulder-ridge',
  'suprascapular',
  'acromion',
  'anterior-shoulder',
  'lateral-deltoid',
  'posterior-shoulder',
  'cervicothoracic-midline',
]
const LOW_BACK: readonly Region[] = [
  'thoracolumbar-paraspinal',
  'posterior-lower-ribs',
  'upper-lumbar-paraspinal',
  'lower-lumbar-paraspinal',
  'lumbar-midline',
  'flank-waist',
  'iliac-crest-posterior',
  'iliac-crest-lateral',
  'sacroiliac',
  'sacrum',
  'coccyx',
  'buttock-upper',
  'buttock-mid',
  'buttock-lower',
  'greater-trochanter',
  'lateral-thigh',
  'posterior-thigh',
  'anterior-thigh',
  'groin',
  'posterior-calf',
  'lateral-calf',
  'upper-abdomen',
  'lower-abdomen',
]
const BOTH_TRUNK: readonly Region[] = [
  'neck-shoulder-angle',
  'upper-shoulder-ridge',
  'suprascapular',
  'posterior-shoulder',
  'anterior-shoulder',
  'cervicothoracic-midline',
  'thoracolumbar-paraspinal',
  'posterior-lower-ribs',
  'upper-abdomen',
  'acromion',
]
const neck: ReadonlySet<Region> = new Set(NECK)
const lowBack: ReadonlySet<Region> = new Set(LOW_BACK)
const both: ReadonlySet<Region> = new Set(BOTH_TRUNK)

/** The areas the painted places belong to; all of them while nothing is painted. Border regions count for both. */
export function areasOf(answers: Answers): ReadonlySet<Area> {
  const places = answers.places ?? []
  if (places.length === 0) return new Set<Area>(['neck', 'upper-back', 'low-back'])
  return new Set(places.flatMap(place => areasOfRegion(regionOf(place))))
}

function areasOfRegion(region: Region): readonly Area[] {
  if (neck.has(region)) return both.has(region) ? ['neck', 'upper-back'] : ['neck']
  if (lowBack.has(region)) return both.has(region) ? ['low-back', 'upper-back'] : ['low-back']
  return ['upper-back']
}

/** The pain touches this area. */
export function isIn(answers: Answers, ...areas: readonly Area[]): boolean {
  const own = areasOf(answers)
  return areas.some(area => own.has(area))
}

/** Signs that are weak alone and strong together. Source: shared red flags, section 3, rule 9. */
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

const THORACIC: ReadonlySet<Region> = new Set<Region>([
  'medial-scapular-border',
  'under-scapula-upper',
  'cervicothoracic-midline',
  'interscapular',
  'upper-thoracic-paraspinal',
  'mid-thoracic-paraspinal',
  'thoracolumbar-paraspinal',
])

/** The pain is at chest level beside or between the blades. */
export function isThoracic(answers: Answers): boolean {
  return (answers.places ?? []).some(place => THORACIC.has(regionOf(place)))
}
