import {
  atLeast,
  cardiacRisks,
  flagged,
  has,
  hasClotRisk,
  hasNerveSign,
  hurts,
  isPainFree,
  isPregnant,
} from '#core/safety/person.ts'
import { isIn, isThoracic } from '#core/safety/person-areas.ts'
import type { SafetyRule } from '#knowledge/shapes.ts'

/** Heart, lungs and vessels. Source: docs/clinical/red-flags.md#rules-heart-lungs-vessels. */
export const heartAndVesselsRules: readonly SafetyRule[] = [
  {
    id: 'thinner-sudden-severe',
    when: a => has(a, 'anticoagulant') && a.onset === 'sudden' && hurts(a, 7),
    tier: 'emergency-now',
    because: 'On blood thinners, sudden severe pain can be bleeding inside.',
    sources: ['ozger-2020', 'safety-memory'],
    examples: [
      {
        answers: { onset: 'sudden', painNow: 7, flags: {}, conditions: { anticoagulant: 'yes' } },
        fires: true,
      },
      {
        answers: { onset: 'gradual', painNow: 7, flags: {}, conditions: { anticoagulant: 'yes' } },
        fires: false,
      },
    ],
  },
  {
    id: 'thinner-after-fall',
    when: a => has(a, 'anticoagulant') && a.onset === 'after-trauma',
    tier: 'same-day',
    because: 'On blood thinners, a fall is checked for bleeding.',
    sources: ['safety-memory'],
    examples: [
      { answers: { onset: 'after-trauma', flags: {}, conditions: { anticoagulant: 'yes' } }, fires: true },
      { answers: { onset: 'gradual', flags: {}, conditions: { anticoagulant: 'yes' } }, fires: false },
    ],
  },
  {
    id: 'breathing-pain-with-clot-risk',
    when: a =>
      flagged(a, 'pleuritic') &&
      (hasClotRisk(a) ||
        has(a, 'needling-recent', 'recent-procedure') ||
        a.onset === 'sudden' ||
        flagged(a, 'palpitations')),
    tier: 'emergency-now',
    because: 'Sharp pain on breathing with a risk of clots can be the lung.',
    sources: ['nice-ng158'],
    examples: [
      { answers: { flags: { pleuritic: 'yes' }, conditions: { oestrogen: 'yes' } }, fires: true },
      { answers: { onset: 'sudden', flags: { pleuritic: 'yes' }, conditions: {} }, fires: true },
      { answers: { onset: 'gradual', flags: { pleuritic: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'breathing-pain',
    when: a =>
      flagged(a, 'pleuritic') &&
      !(a.pressReproduces === 'yes' && a.mechanical === 'yes' && a.onset === 'after-load'),
    tier: 'same-day',
    because: 'Pain on breathing in is checked today, unless it is clearly a strained rib muscle.',
    sources: ['nice-ng158', 'safety-memory'],
    examples: [
      { answers: { flags: { pleuritic: 'yes' }, conditions: {} }, fires: true },
      {
        answers: {
          pressReproduces: 'yes',
          mechanical: 'yes',
          onset: 'after-load',
          flags: { pleuritic: 'yes' },
          conditions: {},
        },
        fires: false,
      },
    ],
  },
  {
    id: 'calf-with-chest',
    when: a =>
      flagged(a, 'calf') &&
      (isThoracic(a) || flagged(a, 'pleuritic', 'palpitations', 'breathless', 'chest-pain')),
    tier: 'emergency-now',
    because: 'A swollen calf with pain or signs at the chest can be a clot in the lung.',
    sources: ['nice-ng158'],
    examples: [
      { answers: { flags: { calf: 'yes', pleuritic: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { calf: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'belly-artery',
    when: a => (a.age ?? 0) >= 60 && isIn(a, 'low-back') && a.mechanical === 'no' && a.onset === 'sudden',
    tier: 'emergency-now',
    because: 'From sixty on, sudden pain that movement does not change can be the main artery.',
    sources: ['nice-ng156'],
    examples: [
      {
        answers: {
          age: 66,
          places: ['lower-lumbar-paraspinal.L'],
          mechanical: 'no',
          onset: 'sudden',
          flags: {},
          conditions: {},
        },
        fires: true,
      },
      {
        answers: {
          age: 66,
          places: ['lower-lumbar-paraspinal.L'],
          mechanical: 'yes',
          onset: 'sudden',
          flags: {},
          conditions: {},
        },
        fires: false,
      },
      {
        answers: {
          age: 40,
          places: ['lower-lumbar-paraspinal.L'],
          mechanical: 'no',
          onset: 'sudden',
          flags: {},
          conditions: {},
        },
        fires: false,
      },
    ],
  },
  {
    id: 'belly-artery-unmoved',
    when: a =>
      (a.age ?? 0) >= 65 &&
      a.sex !== 'female' &&
      isIn(a, 'low-back') &&
      a.mechanical === 'no' &&
      a.pressReproduces === 'no' &&
      has(a, 'smoker', 'hypertension'),
    tier: 'same-day',
    because:
      'At 65 or over, with smoking or high blood pressure, pain movement does not change is checked today.',
    sources: ['nice-ng156', 'unknot-choice'],
    examples: [
      {
        answers: {
          age: 70,
          sex: 'male',
          places: ['lower-lumbar-paraspinal.L'],
          mechanical: 'no',
          pressReproduces: 'no',
          flags: {},
          conditions: { smoker: 'yes' },
        },
        fires: true,
      },
      {
        answers: {
          age: 70,
          sex: 'male',
          places: ['lower-lumbar-paraspinal.L'],
          mechanical: 'yes',
          pressReproduces: 'no',
          flags: {},
          conditions: { smoker: 'yes' },
        },
        fires: false,
      },
    ],
  },
  {
    id: 'known-aneurysm',
    when: a => has(a, 'aneurysm') && a.mechanical !== 'yes' && !isPainFree(a),
    tier: 'emergency-now',
    because: 'With a known aneurysm, new pain that movement does not clearly change is an emergency.',
    sources: ['nice-ng156'],
    examples: [
      { answers: { flags: {}, conditions: { aneurysm: 'yes' } }, fires: true },
      { answers: { mechanical: 'yes', flags: {}, conditions: { aneurysm: 'yes' } }, fires: false },
    ],
  },
  {
    id: 'known-aneurysm-moving',
    when: a => has(a, 'aneurysm'),
    tier: 'gp-soon',
    withinDays: 7,
    because: 'With a known aneurysm, new back pain is told to the doctor.',
    sources: ['nice-ng156'],
    examples: [
      { answers: { mechanical: 'yes', flags: {}, conditions: { aneurysm: 'yes' } }, fires: true },
      { answers: { flags: {}, conditions: { hypertension: 'yes' } }, fires: false },
    ],
  },
  {
    id: 'sudden-unmoved-severe',
    when: a =>
      a.onset === 'sudden' &&
      a.mechanical === 'no' &&
      hurts(a, 7) &&
      (atLeast(a, 40) ||
        hasNerveSign(a) ||
        flagged(a, 'chest-pain', 'exertional', 'palpitations', 'collapse') ||
        has(a, 'connective-tissue-disorder', 'aneurysm', 'hypertension') ||
        isPregnant(a)),
    tier: 'emergency-now',
    because: 'Sudden severe pain that movement does not change can be an artery.',
    sources: ['rcem-2021', 'safety-memory'],
    examples: [
      {
        answers: { age: 55, onset: 'sudden', mechanical: 'no', painNow: 8, flags: {}, conditions: {} },
        fires: true,
      },
      {
        answers: { age: 55, onset: 'sudden', mechanical: 'yes', painNow: 8, flags: {}, conditions: {} },
        fires: false,
      },
      {
        answers: { age: 30, onset: 'sudden', mechanical: 'no', painNow: 8, flags: {}, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'sudden-unmoved-severe-young',
    when: a => a.onset === 'sudden' && a.mechanical === 'no' && hurts(a, 7),
    tier: 'same-day',
    because: 'Sudden severe pain that movement does not change is checked today.',
    sources: ['unknot-choice'],
    examples: [
      {
        answers: { age: 30, onset: 'sudden', mechanical: 'no', painNow: 8, flags: {}, conditions: {} },
        fires: true,
      },
      {
        answers: { age: 30, onset: 'sudden', mechanical: 'no', painNow: 4, flags: {}, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'sudden-unmoved-upper',
    when: a =>
      a.onset === 'sudden' &&
      a.mechanical === 'no' &&
      a.pressReproduces === 'no' &&
      atLeast(a, 40) &&
      isIn(a, 'neck', 'upper-back'),
    tier: 'same-day',
    because: 'Sudden pain up there that neither movement nor pressing changes may not be a muscle.',
    sources: ['unknot-choice'],
    examples: [
      {
        answers: {
          age: 50,
          onset: 'sudden',
          mechanical: 'no',
          pressReproduces: 'no',
          places: ['interscapular.L'],
          flags: {},
          conditions: {},
        },
        fires: true,
      },
      {
        answers: {
          age: 50,
          onset: 'sudden',
          mechanical: 'no',
          pressReproduces: 'yes',
          places: ['interscapular.L'],
          flags: {},
          conditions: {},
        },
        fires: false,
      },
    ],
  },
  {
    id: 'effort-pain-now',
    when: a =>
      flagged(a, 'exertional') &&
      (a.course === 'worse' || hurts(a, 7) || flagged(a, 'palpitations', 'collapse', 'breathless')),
    tier: 'emergency-now',
    because: 'Effort pain that grows or is there at rest can be the heart.',
    sources: ['nice-cg95', 'safety-memory'],
    examples: [
      { answers: { course: 'worse', flags: { exertional: 'yes' }, conditions: {} }, fires: true },
      { answers: { course: 'same', painNow: 3, flags: { exertional: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'effort-pain-at-rest',
    when: a =>
      flagged(a, 'exertional') &&
      a.mechanical === 'no' &&
      isIn(a, 'neck', 'upper-back') &&
      hurts(a, 5) &&
      (atLeast(a, 40) || cardiacRisks(a) >= 2),
    tier: 'emergency-now',
    because: 'Effort pain that is there now, at rest, can be the heart.',
    sources: ['nice-cg95', 'safety-memory'],
    examples: [
      {
        answers: {
          age: 50,
          painNow: 5,
          mechanical: 'no',
          places: ['interscapular.L'],
          flags: { exertional: 'yes' },
          conditions: {},
        },
        fires: true,
      },
      {
        answers: { age: 50, painNow: 0, mechanical: 'no', flags: { exertional: 'yes' }, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'heart-disease-unmoved',
    when: a => has(a, 'heart-disease') && isIn(a, 'neck', 'upper-back') && a.mechanical === 'no',
    tier: 'same-day',
    because: 'With heart disease, pain up there that movement does not change is checked today.',
    sources: ['unknot-choice'],
    examples: [
      {
        answers: {
          places: ['interscapular.L'],
          mechanical: 'no',
          flags: {},
          conditions: { 'heart-disease': 'yes' },
        },
        fires: true,
      },
      {
        answers: {
          places: ['interscapular.L'],
          mechanical: 'yes',
          flags: {},
          conditions: { 'heart-disease': 'yes' },
        },
        fires: false,
      },
    ],
  },
  {
    id: 'neck-severe-with-weak-tissue',
    when: a =>
      flagged(a, 'neck-new-severe') &&
      (has(a, 'connective-tissue-disorder', 'hypermobility', 'recent-deep-massage') || hasNerveSign(a)),
    tier: 'emergency-now',
    because: 'Severe new neck pain after a strong massage or with weak tissue can be an artery.',
    sources: ['ichd-3'],
    examples: [
      {
        answers: { flags: { 'neck-new-severe': 'yes' }, conditions: { 'recent-deep-massage': 'yes' } },
        fires: true,
      },
      { answers: { flags: { 'neck-new-severe': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'tissue-disorder-sudden',
    when: a => has(a, 'connective-tissue-disorder') && a.onset === 'sudden' && a.mechanical !== 'yes',
    tier: 'emergency-now',
    because: 'With a tissue disorder, sudden pain can be the main artery.',
    sources: ['rcem-2021', 'safety-memory'],
    examples: [
      {
        answers: { onset: 'sudden', flags: {}, conditions: { 'connective-tissue-disorder': 'yes' } },
        fires: true,
      },
      {
        answers: { onset: 'gradual', flags: {}, conditions: { 'connective-tissue-disorder': 'yes' } },
        fires: false,
      },
    ],
  },
  {
    id: 'arm-clot-with-chest',
    when: a => flagged(a, 'arm-clot') && flagged(a, 'pleuritic', 'palpitations'),
    tier: 'emergency-now',
    because: 'A swollen arm with signs at the chest can be a clot in the lung.',
    sources: ['safety-memory'],
    examples: [
      { answers: { flags: { 'arm-clot': 'yes', pleuritic: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'arm-clot': 'yes' }, conditions: {} }, fires: false },
    ],
  },
]
