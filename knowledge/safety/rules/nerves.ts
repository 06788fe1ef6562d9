import { flagged, has, hasHadCancer, hasNerveSign, hurts } from '#core/safety/person.ts'
import type { SafetyRule } from '#knowledge/shapes.ts'

/** Nerves and spinal cord. Source: docs/clinical/red-flags.md#rules-nerves. */
export const nervesRules: readonly SafetyRule[] = [
  {
    id: 'nerves-with-cancer',
    when: a => hasHadCancer(a) && (hasNerveSign(a) || flagged(a, 'radiating-limb')),
    tier: 'emergency-now',
    because: 'With cancer, new nerve signs can mean pressure on the spinal cord.',
    sources: ['nice-ng234'],
    examples: [
      { answers: { flags: { 'leg-weak': 'yes' }, conditions: { cancer: 'yes' } }, fires: true },
      { answers: { flags: { 'leg-weak': 'yes', 'cancer-history': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: {}, conditions: { cancer: 'yes' } }, fires: false },
      { answers: { flags: { 'leg-weak': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'nerves-sudden-severe',
    when: a => a.onset === 'sudden' && hurts(a, 8) && hasNerveSign(a),
    tier: 'emergency-now',
    because: 'Sudden severe pain with numbness or weakness can be bleeding or a torn artery.',
    sources: ['fedor-2011', 'safety-memory'],
    examples: [
      {
        answers: { onset: 'sudden', painNow: 8, flags: { 'limb-numb-stable': 'yes' }, conditions: {} },
        fires: true,
      },
      {
        answers: { onset: 'gradual', painNow: 8, flags: { 'limb-numb-stable': 'yes' }, conditions: {} },
        fires: false,
      },
      { answers: { onset: 'sudden', painNow: 8, flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'leg-weak-worse',
    when: a => flagged(a, 'leg-weak') && a.course === 'worse',
    tier: 'emergency-now',
    because: 'A leg that gets weaker by the day cannot wait.',
    sources: ['finucane-2020'],
    examples: [
      { answers: { course: 'worse', flags: { 'leg-weak': 'yes' }, conditions: {} }, fires: true },
      { answers: { course: 'same', flags: { 'leg-weak': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'arm-weak-sudden',
    when: a => flagged(a, 'arm-weak') && a.onset === 'sudden',
    tier: 'emergency-now',
    because: 'An arm that is suddenly weak can be a stroke or a torn artery of the neck.',
    sources: ['nhs-fast', 'safety-memory'],
    examples: [
      { answers: { onset: 'sudden', flags: { 'arm-weak': 'yes' }, conditions: {} }, fires: true },
      { answers: { onset: 'gradual', flags: { 'arm-weak': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'cord-signs-fast',
    when: a =>
      flagged(a, 'legs-unsteady') &&
      (a.course === 'worse' || flagged(a, 'bladder-new', 'bowel-new', 'saddle-numb')) &&
      (a.durationDays ?? 0) <= 14,
    tier: 'emergency-now',
    because: 'Legs that get unsteady within days point to the spinal cord.',
    sources: ['finucane-2020'],
    examples: [
      {
        answers: { course: 'worse', durationDays: 4, flags: { 'legs-unsteady': 'yes' }, conditions: {} },
        fires: true,
      },
      {
        answers: { course: 'same', durationDays: 4, flags: { 'legs-unsteady': 'yes' }, conditions: {} },
        fires: false,
      },
      {
        answers: { course: 'worse', durationDays: 200, flags: { 'legs-unsteady': 'yes' }, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'cord-signs-together',
    when: a =>
      flagged(a, 'hand-clumsy') &&
      flagged(a, 'legs-unsteady') &&
      a.course === 'worse' &&
      (a.durationDays ?? 0) <= 90,
    tier: 'emergency-now',
    because: 'Clumsy hands and unsteady legs together point to the cord in the neck.',
    sources: ['finucane-2020'],
    examples: [
      {
        answers: { course: 'worse', flags: { 'hand-clumsy': 'yes', 'legs-unsteady': 'yes' }, conditions: {} },
        fires: true,
      },
      { answers: { course: 'worse', flags: { 'hand-clumsy': 'yes' }, conditions: {} }, fires: false },
      {
        answers: {
          course: 'worse',
          durationDays: 700,
          flags: { 'hand-clumsy': 'yes', 'legs-unsteady': 'yes' },
          conditions: {},
        },
        fires: false,
      },
    ],
  },
  {
    id: 'shock-with-cord-sign',
    when: a => flagged(a, 'lhermitte') && flagged(a, 'hand-clumsy', 'legs-unsteady', 'arm-weak'),
    tier: 'same-day',
    because: 'An electric shock with clumsiness is looked at today.',
    sources: ['safety-memory'],
    examples: [
      { answers: { flags: { lhermitte: 'yes', 'hand-clumsy': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { lhermitte: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'numb-and-worse',
    when: a => flagged(a, 'limb-numb-stable') && a.course === 'worse',
    tier: 'same-day',
    because: 'Numbness that grows needs a look today.',
    sources: ['finucane-2020'],
    examples: [
      { answers: { course: 'worse', flags: { 'limb-numb-stable': 'yes' }, conditions: {} }, fires: true },
      { answers: { course: 'same', flags: { 'limb-numb-stable': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'shooting-lasting-or-strong',
    when: a => flagged(a, 'radiating-limb') && ((a.durationDays ?? 14) >= 14 || (a.painNow ?? 7) >= 7),
    tier: 'gp-soon',
    withinDays: 14,
    because: 'Shooting pain that is strong or lasts two weeks is a nerve matter.',
    sources: ['seed-002', 'unknot-choice'],
    examples: [
      {
        answers: { durationDays: 20, painNow: 4, flags: { 'radiating-limb': 'yes' }, conditions: {} },
        fires: true,
      },
      { answers: { flags: { 'radiating-limb': 'yes' }, conditions: {} }, fires: true },
      {
        answers: { durationDays: 3, painNow: 4, flags: { 'radiating-limb': 'yes' }, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'thinner-with-nerve-sign',
    when: a => has(a, 'anticoagulant') && hasNerveSign(a),
    tier: 'emergency-now',
    because: 'On blood thinners, new nerve signs can be bleeding round the cord.',
    sources: ['fedor-2011', 'ozger-2020', 'safety-memory'],
    examples: [
      {
        answers: { flags: { 'limb-numb-stable': 'yes' }, conditions: { anticoagulant: 'yes' } },
        fires: true,
      },
      { answers: { flags: {}, conditions: { anticoagulant: 'yes' } }, fires: false },
    ],
  },
]
