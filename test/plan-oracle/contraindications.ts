/**
 * Who must not do what, written again from docs/clinical/red-flags.md#contraindications (X and L cells, and C cells that say to ask
 * first or give a number), docs/clinical/red-flags.md#everybody, and the notes of docs/clinical/dosing.md#stretches.
 */
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { MovementId, MuscleId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import { BELLY, FRONT, KIDNEY, LEGS, LOW_BACK, NECK, RIBS, SPINE, UPPER_NECK } from './anatomy.ts'

/** The columns of the table. */
export type Column = 'heat' | 'cold' | 'press' | 'roll' | 'gun' | 'stretch' | 'aerobic' | 'strength'

/** The columns a technique stands in; contrast is both warm and cold. */
export const COLUMNS_OF: Readonly<Partial<Record<TechniqueId, readonly Column[]>>> = {
  heat: ['heat'],
  ir: ['heat'],
  cold: ['cold'],
  contrast: ['heat', 'cold'],
  pressure: ['press'],
  'ball-wall': ['press'],
  cane: ['press'],
  roller: ['roll'],
  gun: ['gun'],
  stretch: ['stretch'],
  aerobic: ['aerobic'],
  'strength-2min': ['strength'],
  core: ['strength'],
}

type Who = Condition | Flag | 'everybody' | 'pregnant' | 'pregnant-20-weeks' | 'under-18' | 'fresh-injury'

/** One cell or more of the table: a thing forbidden, or done less. Seconds; pain 0–10. */
export interface Ban {
  readonly of: Who
  readonly columns?: readonly Column[]
  readonly movements?: readonly MovementId[]
  readonly muscles?: readonly MuscleId[]
  /** Only there; absent means wherever it would be done. */
  readonly regions?: readonly Region[]
  /** Allowed up to here; absent means not at all. */
  readonly upToPain?: number
  readonly upToSeconds?: number
  /** Allowed when somebody is with the person. */
  readonly unlessHelped?: true
}

const TOUCH: readonly Column[] = ['press', 'roll', 'gun']
const SITE: readonly Column[] = ['heat', 'press', 'roll', 'gun']
const EFFORT: readonly Column[] = ['stretch', 'aerobic', 'strength']
/** The spine rounded at its end. Source: docs/clinical/dosing.md#thin-bones. */
const ROUNDED: readonly MovementId[] = [
  'st-hug',
  'st-child-pose',
  'st-lat-prayer',
  'st-knee-to-chest',
  'st-cat-cow',
]
const NECK_HELD: readonly MovementId[] = ['st-upper-trap', 'st-levator', 'st-scalene']

export const BANS: readonly Ban[] = [
  {
    of: 'everybody',
    columns: ['gun'],
    regions: [...NECK, ...SPINE, ...RIBS, ...KIDNEY, ...FRONT, 'interscapular'],
  },
  { of: 'everybody', columns: ['roll'], regions: [...NECK, ...LOW_BACK, ...BELLY] },
  { of: 'under-18', columns: ['heat', 'cold', ...TOUCH, ...EFFORT] },
  { of: 'anticoagulant', columns: ['gun'] },
  { of: 'anticoagulant', columns: ['press', 'roll'], upToPain: 3 },
  { of: 'osteoporosis', columns: ['press'], regions: [...RIBS, ...SPINE] },
  {
    of: 'osteoporosis',
    columns: ['roll', 'gun'],
    regions: [...RIBS, ...SPINE, 'interscapular', 'medial-scapular-border'],
  },
  { of: 'osteoporosis', movements: ['ex-curl-up', 'st-seated-fold', 'st-thoracic-ext', 'mo-jumping-jack'] },
  { of: 'osteoporosis', movements: ROUNDED },
  ...(
    ['pregnant', 'under-18', 'heart-disease', 'heart-failure', 'stress-incontinence-longstanding'] as const
  ).map(of => ({ of, movements: ['mo-jumping-jack' as const] })),
  { of: 'fracture-recent', movements: ROUNDED },
  { of: 'long-term-steroids', columns: ['gun'] },
  { of: 'fracture-recent', columns: ['heat', ...TOUCH, ...EFFORT] },
  { of: 'pregnant', columns: ['heat'], upToSeconds: 900 },
  { of: 'pregnant', columns: ['press', 'roll', 'gun', 'heat'], regions: BELLY },
  { of: 'pregnant', columns: ['gun'], regions: LOW_BACK },
  { of: 'dvt-previous', columns: ['press', 'roll', 'gun', 'heat'], regions: LEGS },
  { of: 'calf', columns: ['press', 'roll', 'gun', 'heat'], regions: LEGS },
  { of: 'varicose-veins', columns: ['press', 'roll', 'gun', 'heat'], regions: LEGS },
  { of: 'peripheral-artery', columns: ['heat'], regions: LEGS },
  { of: 'sensation-loss', columns: ['heat', 'cold', 'gun'] },
  { of: 'raynaud', columns: ['cold'] },
  { of: 'cold-urticaria', columns: ['cold'] },
  { of: 'peripheral-artery', columns: ['cold'] },
  { of: 'fever', columns: SITE },
  { of: 'skin-problem-here', columns: ['cold', ...SITE] },
  { of: 'surgery-recent', columns: ['stretch', ...SITE] },
  { of: 'implant-here', columns: ['heat', 'roll', 'gun'] },
  { of: 'radiotherapy-here', columns: ['heat', 'cold', 'gun'] },
  { of: 'cancer-active-here', columns: SITE },
  { of: 'hypermobility', columns: ['press'], upToPain: 3 },
  { of: 'hypermobility', columns: ['gun'], regions: NECK },
  { of: 'hypermobility', movements: NECK_HELD },
  { of: 'rheumatoid-arthritis', columns: ['press'], regions: UPPER_NECK },
  { of: 'rheumatoid-arthritis', columns: ['roll', 'gun'], regions: NECK },
  { of: 'rheumatoid-arthritis', movements: NECK_HELD },
  { of: 'down-syndrome', columns: ['press'], regions: UPPER_NECK },
  { of: 'down-syndrome', columns: ['roll', 'gun'], regions: NECK },
  { of: 'down-syndrome', movements: NECK_HELD },
  ...(
    [
      'rheumatoid-arthritis',
      'down-syndrome',
      'hypermobility',
      'connective-tissue-disorder',
      'fresh-injury',
    ] as const
  ).map(of => ({ of, columns: TOUCH, muscles: ['suboccipitals' as const] })),
  { of: 'aneurysm', columns: ['press'], regions: [...BELLY, ...LOW_BACK] },
  { of: 'aneurysm', columns: ['roll', 'gun'] },
  ...(['carotid-disease', 'stroke-tia'] as const).flatMap(of => [
    { of, columns: ['press'] as const, regions: ['anterior-neck', 'lateral-neck'] as const },
    { of, columns: ['roll', 'gun'] as const, regions: NECK },
    { of, movements: ['st-scalene', 'st-scm-gentle'] as const },
  ]),
  { of: 'sedated', columns: ['heat'], unlessHelped: true },
  { of: 'cognitive-impairment', columns: ['heat'], unlessHelped: true },
  { of: 'thin-skin', columns: ['heat', 'gun'] },
  { of: 'numbing-cream', columns: ['heat', 'gun'] },
  { of: 'topical-patch', columns: SITE },
  { of: 'fresh-injury', columns: SITE },
  { of: 'swelling-here', columns: SITE },
  { of: 'rhabdo-risk', columns: ['gun'] },
  { of: 'rhabdo-risk', columns: ['press'], upToPain: 3 },
  { of: 'radiating-limb', movements: ['st-seated-fold', 'st-cobra'] },
  { of: 'extension-athlete', movements: ['st-cobra'] },
  { of: 'pregnant', movements: ['st-cobra', 'ex-suitcase-carry', 'st-itb-cross'] },
]

/** True where a row concerns this person on that day (1 is today). */
export function concerns(of: Who, answers: Answers, day: number): boolean {
  switch (of) {
    case 'everybody':
      return true
    case 'under-18':
      return answers.age !== undefined && answers.age < 18
    case 'pregnant':
      return answers.pregnancy === 'yes' || answers.pregnancy === 'possible'
    case 'pregnant-20-weeks':
      return answers.pregnancy === 'yes' && (answers.pregnancyWeeks ?? 20) + Math.floor((day - 1) / 7) >= 20
    case 'fresh-injury':
      return isFresh(answers, day)
    default:
      return isYes(answers.conditions, of) || isYes(answers.flags, of)
  }
}

/** True within 48 hours of an injury or of a sudden start; an injury of unknown hour was just now. */
export function isFresh(answers: Answers, day: number): boolean {
  const since = answers.durationDays
  if (answers.conditions['injury-48h'] === 'yes')
    return (since !== undefined && since < 2 ? since : 0) + day - 1 < 2
  const abrupt = ['after-trauma', 'after-load', 'sudden'].includes(answers.onset ?? 'gradual')
  return abrupt && since !== undefined && since + day - 1 < 2
}

function isYes(said: Readonly<Partial<Record<string, 'yes' | 'no'>>>, key: string): boolean {
  return said[key] === 'yes'
}

/** Who must not lie on a ball or roller with their weight: bleeding, thin bones, pregnancy. */
export const NOT_ON_THE_FLOOR: readonly Who[] = ['anticoagulant', 'antiplatelet', 'osteoporosis', 'pregnant']
/** Postures nobody keeps from twenty weeks of pregnancy on. */
export const NOT_FROM_20_WEEKS = ['lying', 'prone'] as const
