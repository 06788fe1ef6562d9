import type { Flag } from '#core/vocabulary/answers.ts'
import type { SafetyRule } from '#core/safety/types.ts'
import type { Concern } from '#core/safety/stop.ts'
import { bellyAndPregnancyRules } from '#knowledge/safety/rules/belly-and-pregnancy.ts'
import { bonesRules } from '#knowledge/safety/rules/bones.ts'
import { heartAndVesselsRules } from '#knowledge/safety/rules/heart-and-vessels.ts'
import { infectionsRules } from '#knowledge/safety/rules/infections.ts'
import { nervesRules } from '#knowledge/safety/rules/nerves.ts'

/** What each safety question is about. A new flag does not compile without its concern. */
export const concernOfFlag = {
  'saddle-numb': 'spine',
  'bladder-new': 'spine',
  'bowel-new': 'spine',
  'sexual-new': 'spine',
  'leg-both-neuro': 'spine',
  'leg-weak': 'spine',
  'legs-unsteady': 'spine',
  'hand-clumsy': 'spine',
  lhermitte: 'spine',
  'arm-weak': 'spine',
  'limb-numb-stable': 'spine',
  'radiating-limb': 'spine',
  'trauma-major': 'fracture',
  'trauma-minor-fragile': 'fracture',
  'midline-bone': 'fracture',
  'shape-change': 'fracture',
  'extension-athlete': 'fracture',
  'cancer-history': 'cancer',
  'weight-loss': 'cancer',
  'night-constant': 'cancer',
  'age60-persist': 'cancer',
  'smoker-scapula': 'cancer',
  'no-improve-6wk': 'other',
  fever: 'infection',
  'infection-risk': 'infection',
  'tb-risk': 'infection',
  meningism: 'brain',
  sepsis: 'infection',
  'rash-band': 'infection',
  'burning-band': 'infection',
  'chest-pain': 'heart-lung-vessels',
  exertional: 'heart-lung-vessels',
  tearing: 'heart-lung-vessels',
  aaa: 'heart-lung-vessels',
  collapse: 'heart-lung-vessels',
  palpitations: 'heart-lung-vessels',
  breathless: 'heart-lung-vessels',
  pleuritic: 'heart-lung-vessels',
  calf: 'heart-lung-vessels',
  'needle-breathless': 'heart-lung-vessels',
  'neck-artery': 'stroke-neck-artery',
  'neck-new-severe': 'stroke-neck-artery',
  horner: 'stroke-neck-artery',
  thunderclap: 'brain',
  stroke: 'stroke-neck-artery',
  'limb-cold': 'heart-lung-vessels',
  'bleed-risk-sudden': 'heart-lung-vessels',
  'flank-colic': 'belly',
  'uti-loin': 'belly',
  'blood-urine': 'belly',
  'dark-urine': 'belly',
  epigastric: 'belly',
  biliary: 'belly',
  jaundice: 'belly',
  'gi-bleed': 'belly',
  'preg-early': 'pregnancy',
  'preg-late': 'pregnancy',
  'shouldertip-trauma': 'belly',
  pelvic: 'belly',
  cyclic: 'belly',
  axspa: 'rheumatic',
  pmr: 'rheumatic',
  gca: 'rheumatic',
  widespread: 'rheumatic',
  'joint-hot': 'infection',
  under18: 'other',
  'new-after55': 'other',
  sickle: 'other',
  mood: 'mood',
  'severe-uncontrolled': 'other',
  'sleep-move': 'other',
  throat: 'infection',
  'skin-dying': 'infection',
  'arm-clot': 'heart-lung-vessels',
  'hard-muscle': 'other',
  testicle: 'belly',
  'pre-eclampsia': 'pregnancy',
  'suicide-plan': 'mood',
  'steroids-stopped': 'other',
} as const satisfies Readonly<Record<Flag, Concern>>

/** A rule is about what its file is about … */
const concernOfFile: readonly (readonly [readonly SafetyRule[], Concern])[] = [
  [nervesRules, 'spine'],
  [bonesRules, 'cancer'],
  [infectionsRules, 'infection'],
  [heartAndVesselsRules, 'heart-lung-vessels'],
  [bellyAndPregnancyRules, 'belly'],
]

/** … except these. Rules about the course of pain have no concern of their own and count as `other`. */
const ownConcern: Readonly<Record<string, Concern>> = {
  'bone-sore-with-risk': 'fracture',
  'fragile-after-jolt': 'fracture',
  'shape-with-risk': 'fracture',
  'stiff-spine-after-jolt': 'fracture',
  'first-episode-stays': 'other',
  'neck-severe-with-weak-tissue': 'stroke-neck-artery',
  'pelvic-in-pregnancy': 'pregnancy',
  'fever-in-pregnancy': 'pregnancy',
  'thinner-with-nerve-sign': 'spine',
  'temple-artery-sight': 'rheumatic',
}

export const concernOfRule: Readonly<Partial<Record<string, Concern>>> = {
  ...Object.fromEntries(
    concernOfFile.flatMap(([rules, concern]) => rules.map(({ id }) => [id, concern] as const)),
  ),
  ...ownConcern,
}
