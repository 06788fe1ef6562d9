import type { Place } from './regions.ts'

/** The safety questions by id; a yes is a flag. Source: docs/clinical/red-flags.md#questions. */
export const FLAGS = [
  'saddle-numb',
  'bladder-new',
  'bowel-new',
  'sexual-new',
  'leg-both-neuro',
  'leg-weak',
  'legs-unsteady',
  'hand-clumsy',
  'lhermitte',
  'arm-weak',
  'limb-numb-stable',
  'radiating-limb',
  'trauma-major',
  'trauma-minor-fragile',
  'midline-bone',
  'shape-change',
  'extension-athlete',
  'cancer-history',
  'weight-loss',
  'night-constant',
  'age60-persist',
  'smoker-scapula',
  'no-improve-6wk',
  'fever',
  'infection-risk',
  'tb-risk',
  'meningism',
  'sepsis',
  'rash-band',
  'burning-band',
  'chest-pain',
  'exertional',
  'tearing',
  'aaa',
  'collapse',
  'palpitations',
  'breathless',
  'pleuritic',
  'calf',
  'needle-breathless',
  'neck-artery',
  'neck-new-severe',
  'horner',
  'thunderclap',
  'stroke',
  'limb-cold',
  'bleed-risk-sudden',
  'flank-colic',
  'uti-loin',
  'blood-urine',
  'dark-urine',
  'epigastric',
  'biliary',
  'jaundice',
  'gi-bleed',
  'preg-early',
  'preg-late',
  'shouldertip-trauma',
  'pelvic',
  'cyclic',
  'axspa',
  'pmr',
  'gca',
  'widespread',
  'joint-hot',
  'under18',
  'new-after55',
  'sickle',
  'mood',
  'severe-uncontrolled',
  'sleep-move',
  'throat',
  'skin-dying',
  'arm-clot',
  'hard-muscle',
  'testicle',
  'pre-eclampsia',
  'suicide-plan',
  'steroids-stopped',
] as const
export type Flag = (typeof FLAGS)[number]

/** What a person has, takes or has had, that changes what is safe. Source: docs/clinical/red-flags.md#contraindications and docs/clinical/red-flags.md#about-you. */
export const CONDITIONS = [
  'anticoagulant',
  'antiplatelet',
  'aneurysm',
  'ankylosed-spine',
  'asthma-aspirin',
  'atrial-fibrillation',
  'cancer',
  'cancer-active-here',
  'cancer-bcc-remote',
  'carotid-disease',
  'cognitive-impairment',
  'cold-urticaria',
  'connective-tissue-disorder',
  'diabetes',
  'dialysis',
  'down-syndrome',
  'dvt-previous',
  'epilepsy',
  'fibromyalgia',
  'fracture-recent',
  'heart-disease',
  'heart-failure',
  'hypermobility',
  'hypertension',
  'immunosuppressed',
  'implant-here',
  'inflammatory-bowel',
  'injury-48h',
  'interacting-medicine',
  'iv-drug-use',
  'iv-drug-use-past',
  'kidney-disease',
  'liver-failure',
  'long-term-steroids',
  'needling-recent',
  'numbing-cream',
  'obesity',
  'oestrogen',
  'osteoporosis',
  'pacemaker',
  'peptic-ulcer',
  'peripheral-artery',
  'radiotherapy-here',
  'raynaud',
  'recent-deep-massage',
  'recent-hospital',
  'recent-infection',
  'recent-procedure',
  'recent-trauma-or-immobility',
  'respiratory-disease',
  'rhabdo-risk',
  'rheumatoid-arthritis',
  'sedated',
  'sensation-loss',
  'sickle-cell',
  'skin-problem-here',
  'smoker',
  'stress-incontinence-longstanding',
  'stroke-tia',
  'surgery-recent',
  'swelling-here',
  'thin-skin',
  'topical-patch',
  'varicose-veins',
] as const
export type Condition = (typeof CONDITIONS)[number]

/** An answer as it is recorded; a missing one is not known. */
export type YesNo = 'yes' | 'no'
export const SEXES = ['female', 'male'] as const
export const PREGNANCIES = ['no', 'possible', 'yes', 'postpartum'] as const
export const ONSETS = ['sudden', 'gradual', 'after-load', 'after-trauma', 'fluctuating', 'unknown'] as const
type Onset = (typeof ONSETS)[number]
export const COURSES = ['better', 'same', 'worse', 'fluctuating'] as const
type Course = (typeof COURSES)[number]

/**
 * All that is known of a person for the safety check. A missing member means "not asked": it is never a no.
 * Ages in years, pains 0–10, durations in days.
 */
export interface Answers {
  /** The person answers for somebody else: everything here is about that other one. */
  readonly forOther?: boolean
  readonly age?: number
  readonly sex?: (typeof SEXES)[number]
  /** `postpartum` is within six weeks of birth. */
  readonly pregnancy?: (typeof PREGNANCIES)[number]
  /** Full weeks, 1–42. */
  readonly pregnancyWeeks?: number
  readonly places?: readonly Place[]
  readonly durationDays?: number
  readonly onset?: Onset
  readonly painNow?: number
  readonly course?: Course
  /** Does it change with posture and movement? */
  readonly mechanical?: YesNo | 'unknown'
  /** Does pressing on it bring the familiar pain? */
  readonly pressReproduces?: YesNo | 'unknown'
  readonly flags: Readonly<Partial<Record<Flag, YesNo>>>
  readonly conditions: Readonly<Partial<Record<Condition, YesNo>>>
}

/** Of somebody who has told nothing yet. */
export const NO_ANSWERS: Answers = { flags: {}, conditions: {} }
