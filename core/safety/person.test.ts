import { expect, test } from 'vitest'
import { FLAGS, type Answers, type Condition, type Flag } from '#core/vocabulary/answers.ts'
import {
  atLeast,
  cardiacRisks,
  couldBePregnant,
  countCancerSigns,
  flagged,
  has,
  hasClotRisk,
  hasHadCancer,
  hasNerveSign,
  hasSickleCell,
  hurts,
  isMinor,
  isPregnant,
} from './person.ts'
import { areasOf, isIn, isThoracic } from './person-areas.ts'
import { REGIONS, type Region, AREAS } from '#core/vocabulary/regions.ts'
import { TIERS } from './types.ts'
import { higherTier, isUrgent } from './urgency.ts'

const nobody: Answers = { flags: {}, conditions: {} }
const signs = (...flags: readonly Flag[]): Answers => ({
  flags: Object.fromEntries(flags.map(flag => [flag, 'yes'])),
  conditions: {},
})
const having = (...conditions: readonly Condition[]): Answers => ({
  flags: {},
  conditions: Object.fromEntries(conditions.map(condition => [condition, 'yes'])),
})
const at = (region: Region): Answers => ({ ...nobody, places: [`${region}.L`] })

test('a sign or condition counts only when it is a yes', () => {
  expect(flagged(signs('fever'), 'calf', 'fever')).toBe(true)
  expect(flagged({ ...nobody, flags: { fever: 'no' } }, 'fever')).toBe(false)
  expect(flagged(nobody, 'fever')).toBe(false)
  expect(has(having('diabetes'), 'cancer', 'diabetes')).toBe(true)
  expect(has({ ...nobody, conditions: { diabetes: 'no' } }, 'diabetes')).toBe(false)
})

test('cancer and sickle cell disease count whichever way they were asked', () => {
  for (const who of [having('cancer'), having('cancer-active-here'), signs('cancer-history')])
    expect(hasHadCancer(who)).toBe(true)
  expect(hasHadCancer(having('cancer-bcc-remote'))).toBe(false)
  expect(hasSickleCell(having('sickle-cell'))).toBe(true)
  expect(hasSickleCell(signs('sickle'))).toBe(true)
  expect(hasSickleCell(nobody)).toBe(false)
})

test('under 18 is told by age or by the question', () => {
  expect(isMinor({ ...nobody, age: 17 })).toBe(true)
  expect(isMinor({ ...nobody, age: 18 })).toBe(false)
  expect(isMinor(signs('under18'))).toBe(true)
  expect(isMinor(nobody)).toBe(false)
})

test('an unknown age may be any age, an unknown pain is not strong', () => {
  expect(atLeast(nobody, 100)).toBe(true)
  expect(atLeast({ ...nobody, age: 40 }, 40)).toBe(true)
  expect(atLeast({ ...nobody, age: 39 }, 40)).toBe(false)
  expect(hurts(nobody, 1)).toBe(false)
  expect(hurts({ ...nobody, painNow: 7 }, 7)).toBe(true)
  expect(hurts({ ...nobody, painNow: 6 }, 7)).toBe(false)
})

test.each<[boolean, boolean, Partial<Answers>]>([
  [true, true, { pregnancy: 'yes' }],
  [true, true, { pregnancy: 'possible', sex: 'male' }],
  [true, true, { pregnancy: 'postpartum', age: 70 }],
  [false, false, { pregnancy: 'no', sex: 'female', age: 30 }],
  [false, false, { sex: 'male', age: 30 }],
  [false, true, {}],
  [false, true, { sex: 'female' }],
  [false, true, { sex: 'female', age: 10 }],
  [false, false, { sex: 'female', age: 9 }],
  [false, true, { sex: 'female', age: 58 }],
  [false, false, { sex: 'female', age: 59 }],
])('pregnant (%s) or perhaps pregnant (%s): %j', (is, could, more) => {
  expect(isPregnant({ ...nobody, ...more })).toBe(is)
  expect(couldBePregnant({ ...nobody, ...more })).toBe(could)
})

const NERVE_SIGNS: readonly Flag[] = [
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
]
const CANCER_SIGNS: readonly Flag[] = [
  'midline-bone',
  'weight-loss',
  'night-constant',
  'age60-persist',
  'smoker-scapula',
  'no-improve-6wk',
  'new-after55',
]

test.each(FLAGS)('%s is a nerve sign or a weak sign of cancer only where the sources say so', flag => {
  expect(hasNerveSign(signs(flag))).toBe(NERVE_SIGNS.includes(flag))
  expect(countCancerSigns(signs(flag))).toBe(CANCER_SIGNS.includes(flag) ? 1 : 0)
})

test('signs of cancer add up', () => {
  expect(countCancerSigns(signs(...CANCER_SIGNS))).toBe(7)
})

test.each<Answers>([
  { ...nobody, pregnancy: 'postpartum' },
  signs('calf'),
  signs('cancer-history'),
  having('cancer'),
  having('recent-trauma-or-immobility'),
  having('surgery-recent'),
  having('recent-hospital'),
  having('oestrogen'),
  having('dvt-previous'),
])('%j makes a clot likelier', who => {
  expect(hasClotRisk(who)).toBe(true)
})

test('nobody has a risk of clots for nothing', () => {
  expect(hasClotRisk(nobody)).toBe(false)
  expect(hasClotRisk(having('smoker', 'diabetes'))).toBe(false)
})

test('what raises the risk of the heart is counted once each', () => {
  expect(cardiacRisks(nobody)).toBe(0)
  const risks: readonly Condition[] = [
    'smoker',
    'diabetes',
    'hypertension',
    'obesity',
    'heart-disease',
    'stroke-tia',
    'kidney-disease',
  ]
  for (const risk of risks) expect(cardiacRisks(having(risk)), risk).toBe(1)
  expect(cardiacRisks(having(...risks, 'epilepsy'))).toBe(7)
})

/** The areas of docs/clinical/red-flags.md#areas, written region by region; border regions belong to two. */
const NECK_ONLY =
  'head-vertex forehead temple eye-orbit cheek-face jaw-angle ear-deep mastoid-behind-ear occiput suboccipital posterior-neck lateral-neck anterior-neck lateral-deltoid'
const NECK_AND_UPPER =
  'neck-shoulder-angle upper-shoulder-ridge suprascapular acromion anterior-shoulder posterior-shoulder cervicothoracic-midline'
const LOW_AND_UPPER = 'thoracolumbar-paraspinal posterior-lower-ribs upper-abdomen'
const LOW_ONLY =
  'upper-lumbar-paraspinal lower-lumbar-paraspinal lumbar-midline flank-waist iliac-crest-posterior iliac-crest-lateral sacroiliac sacrum coccyx buttock-upper buttock-mid buttock-lower greater-trochanter lateral-thigh posterior-thigh anterior-thigh groin posterior-calf lateral-calf lower-abdomen'

test.each(REGIONS)('%s is asked about with the right part of the body', region => {
  const inList = (list: string) => list.split(' ').includes(region)
  const expected = inList(NECK_ONLY)
    ? ['neck']
    : inList(NECK_AND_UPPER)
      ? ['neck', 'upper-back']
      : inList(LOW_AND_UPPER)
        ? ['low-back', 'upper-back']
        : inList(LOW_ONLY)
          ? ['low-back']
          : ['upper-back']
  expect([...areasOf(at(region))]).toEqual(expected)
})

test('pain that is not painted may be anywhere', () => {
  expect([...areasOf(nobody)]).toEqual([...AREAS])
  expect([...areasOf({ ...nobody, places: [] })]).toEqual([...AREAS])
  expect(isIn(nobody, 'neck')).toBe(true)
  expect(isIn(at('sacrum'), 'neck', 'low-back')).toBe(true)
  expect(isIn(at('sacrum'), 'neck', 'upper-back')).toBe(false)
  expect([...areasOf({ ...nobody, places: ['sacrum.L', 'occiput.L'] })]).toEqual(['low-back', 'neck'])
})

test('chest level is the spine and the blades between neck and loin', () => {
  expect(REGIONS.filter(region => isThoracic(at(region)))).toEqual([
    'medial-scapular-border',
    'under-scapula-upper',
    'cervicothoracic-midline',
    'interscapular',
    'upper-thoracic-paraspinal',
    'mid-thoracic-paraspinal',
    'thoracolumbar-paraspinal',
  ])
  expect(isThoracic(nobody)).toBe(false)
  expect(isThoracic({ ...nobody, places: ['sacrum.L', 'interscapular.R'] })).toBe(true)
})

test('of two tiers the more urgent counts, and the last two are urgent', () => {
  for (const [a, first] of TIERS.entries())
    for (const [b, second] of TIERS.entries()) expect(higherTier(first, second)).toBe(TIERS[Math.max(a, b)])
  expect(TIERS.filter(isUrgent)).toEqual(['same-day', 'emergency-now'])
})
