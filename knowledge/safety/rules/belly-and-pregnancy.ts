import { isAt } from '#core/safety/person-areas.ts'
import { flagged, has, hurts, isPregnant } from '#core/safety/person.ts'
import type { SafetyRule } from '#knowledge/shapes.ts'

/** Belly, urine and pregnancy. Source: docs/clinical/red-flags.md#rules-belly-and-pregnancy. */
export const bellyAndPregnancyRules: readonly SafetyRule[] = [
  {
    id: 'colic-strong',
    when: a =>
      flagged(a, 'flank-colic') &&
      ((a.painNow ?? 10) >= 7 || flagged(a, 'fever', 'collapse') || isPregnant(a) || (a.age ?? 0) >= 60),
    tier: 'emergency-now',
    because: 'Strong colic, or colic with fever, in pregnancy, or at sixty or over, is an emergency.',
    sources: ['nice-ng118', 'nice-ng156', 'safety-memory'],
    examples: [
      { answers: { painNow: 8, flags: { 'flank-colic': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'flank-colic': 'yes' }, conditions: {} }, fires: true },
      { answers: { painNow: 4, age: 30, flags: { 'flank-colic': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'kidney-infection-risk',
    when: a =>
      flagged(a, 'uti-loin') &&
      (isPregnant(a) ||
        (flagged(a, 'fever') &&
          ((a.age ?? 0) >= 65 ||
            hurts(a, 7) ||
            a.course === 'worse' ||
            has(a, 'diabetes', 'immunosuppressed')))),
    tier: 'emergency-now',
    because: 'A kidney infection that worsens, in pregnancy, age or weak defence, is an emergency.',
    sources: ['nice-ng111', 'safety-memory'],
    examples: [
      { answers: { pregnancy: 'yes', flags: { 'uti-loin': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'uti-loin': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'blood-in-urine-with-pain',
    when: a => flagged(a, 'blood-urine') && a.painNow !== 0,
    tier: 'same-day',
    because: 'Blood in urine with pain is seen today.',
    sources: ['nice-ng12'],
    examples: [
      { answers: { painNow: 4, flags: { 'blood-urine': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'blood-urine': 'yes' }, conditions: {} }, fires: true },
      { answers: { painNow: 0, flags: { 'blood-urine': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'gallbladder-fever',
    when: a => flagged(a, 'biliary') && flagged(a, 'fever', 'jaundice'),
    tier: 'emergency-now',
    because: 'Gallstone pain with fever or yellow skin is an emergency.',
    sources: ['nice-cg188', 'safety-memory'],
    examples: [
      { answers: { flags: { biliary: 'yes', fever: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { biliary: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'gallbladder-strong',
    when: a => flagged(a, 'biliary') && hurts(a, 7),
    tier: 'same-day',
    because: 'Strong gallstone pain now is seen today.',
    sources: ['nice-cg188', 'safety-memory'],
    examples: [
      { answers: { painNow: 8, flags: { biliary: 'yes' }, conditions: {} }, fires: true },
      { answers: { painNow: 3, flags: { biliary: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'yellow-and-fever',
    when: a => flagged(a, 'jaundice') && flagged(a, 'fever'),
    tier: 'emergency-now',
    because: 'Yellow skin with fever is an emergency.',
    sources: ['nice-cg188', 'safety-memory'],
    examples: [
      { answers: { flags: { jaundice: 'yes', fever: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { jaundice: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'pelvic-in-pregnancy',
    when: a => isPregnant(a) && flagged(a, 'pelvic'),
    tier: 'emergency-now',
    because: 'Pelvic pain like this in pregnancy is an emergency.',
    sources: ['safety-memory'],
    examples: [
      { answers: { pregnancy: 'yes', flags: { pelvic: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { pelvic: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'pelvic-testicle',
    when: a => a.sex === 'male' && flagged(a, 'pelvic') && (a.onset === 'sudden' || isAt(a, 'groin')),
    tier: 'emergency-now',
    because: 'New pain there in a man can be a twisted testicle, which can be saved only within hours.',
    sources: ['syb-torsion'],
    examples: [
      { answers: { sex: 'male', onset: 'sudden', flags: { pelvic: 'yes' }, conditions: {} }, fires: true },
      {
        answers: { sex: 'male', places: ['groin.R'], flags: { pelvic: 'yes' }, conditions: {} },
        fires: true,
      },
      { answers: { sex: 'female', onset: 'sudden', flags: { pelvic: 'yes' }, conditions: {} }, fires: false },
      { answers: { sex: 'male', onset: 'gradual', flags: { pelvic: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'gallbladder-hours',
    when: a =>
      flagged(a, 'biliary') && (a.durationDays ?? 0) <= 1 && a.course === 'worse' && a.mechanical !== 'yes',
    tier: 'same-day',
    because: 'Right belly pain that gets worse over hours can be an inflamed gallbladder.',
    sources: ['nice-cg188', 'safety-memory'],
    examples: [
      {
        answers: {
          durationDays: 0,
          course: 'worse',
          mechanical: 'no',
          flags: { biliary: 'yes' },
          conditions: {},
        },
        fires: true,
      },
      {
        answers: {
          durationDays: 9,
          course: 'worse',
          mechanical: 'no',
          flags: { biliary: 'yes' },
          conditions: {},
        },
        fires: false,
      },
      {
        answers: {
          durationDays: 0,
          course: 'same',
          mechanical: 'no',
          flags: { biliary: 'yes' },
          conditions: {},
        },
        fires: false,
      },
    ],
  },
]
