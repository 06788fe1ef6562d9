import { flagged, hasSickleCell, hurts, isMinor, isPainFree } from '#core/safety/person.ts'
import type { SafetyRule } from '#knowledge/shapes.ts'

/** Strength, course and person. Source: docs/clinical/red-flags.md#rules-course. */
export const courseRules: readonly SafetyRule[] = [
  {
    id: 'very-strong-pain',
    when: a => hurts(a, 8),
    tier: 'same-day',
    because: 'Pain of 8 or more is more than a knot should give.',
    sources: ['nhs-back-pain', 'unknot-choice'],
    examples: [
      { answers: { painNow: 8, flags: {}, conditions: {} }, fires: true },
      { answers: { painNow: 7, flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'not-a-knot-pattern',
    when: a => a.mechanical === 'no' && a.pressReproduces === 'no' && (a.durationDays ?? 8) > 7,
    tier: 'gp-soon',
    withinDays: 14,
    because: 'Neither movement nor pressing changes it. That is not how knots behave.',
    sources: ['unknot-choice'],
    examples: [
      {
        answers: { mechanical: 'no', pressReproduces: 'no', durationDays: 20, flags: {}, conditions: {} },
        fires: true,
      },
      {
        answers: { mechanical: 'no', pressReproduces: 'no', durationDays: 3, flags: {}, conditions: {} },
        fires: false,
      },
      {
        answers: { mechanical: 'yes', pressReproduces: 'no', durationDays: 20, flags: {}, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'not-a-knot-pattern-yet',
    when: a => a.mechanical === 'no' && a.pressReproduces === 'no',
    tier: 'self-care-caution',
    because: 'Neither movement nor pressing changes it. If it stays a week, see a doctor.',
    sources: ['unknot-choice'],
    examples: [
      {
        answers: { mechanical: 'no', pressReproduces: 'no', durationDays: 3, flags: {}, conditions: {} },
        fires: true,
      },
      { answers: { mechanical: 'no', pressReproduces: 'yes', flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'worse-after-a-week',
    when: a => a.course === 'worse' && (a.durationDays ?? 0) >= 7,
    tier: 'gp-soon',
    withinDays: 7,
    because: 'Worse after a week is time for somebody to look.',
    sources: ['seed-002', 'unknot-choice'],
    examples: [
      { answers: { course: 'worse', durationDays: 9, flags: {}, conditions: {} }, fires: true },
      { answers: { course: 'worse', durationDays: 3, flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'six-weeks-without-change',
    when: a => (a.course === 'same' || a.course === 'worse') && (a.durationDays ?? 0) >= 42,
    tier: 'gp-soon',
    withinDays: 14,
    because: 'Six weeks without change is time for somebody to look.',
    sources: ['nice-ng59', 'seed-000', 'seed-002'],
    examples: [
      { answers: { course: 'same', durationDays: 50, flags: {}, conditions: {} }, fires: true },
      { answers: { course: 'better', durationDays: 50, flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'three-months-again-and-again',
    when: a => a.course !== 'better' && (a.durationDays ?? 0) > 84,
    tier: 'gp-soon',
    withinDays: 14,
    because: 'Over twelve weeks in the same place: a physiotherapist should look.',
    sources: ['seed-000', 'unknot-choice'],
    examples: [
      { answers: { durationDays: 97, flags: {}, conditions: {} }, fires: true },
      { answers: { durationDays: 97, course: 'better', flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'under-eighteen',
    when: a => isMinor(a),
    tier: 'gp-soon',
    withinDays: 14,
    because: 'Unknot is made for adults. Under 18, ask a doctor or physiotherapist.',
    sources: ['unknot-choice'],
    examples: [
      { answers: { age: 16, flags: {}, conditions: {} }, fires: true },
      { answers: { age: 18, flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'child-with-signs',
    when: a => isMinor(a) && ((a.age ?? 18) < 10 || flagged(a, 'night-constant', 'fever', 'weight-loss')),
    tier: 'same-day',
    because: 'A child with such pain is seen today.',
    sources: ['safety-memory'],
    examples: [
      { answers: { age: 8, flags: {}, conditions: {} }, fires: true },
      { answers: { age: 15, flags: { 'night-constant': 'yes' }, conditions: {} }, fires: true },
      { answers: { age: 15, flags: {}, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'sickle-cell-pain',
    when: a => hasSickleCell(a) && ((a.painNow ?? 5) >= 5 || a.mechanical !== 'yes') && !isPainFree(a),
    tier: 'same-day',
    because: 'With sickle cell disease, bone pain is seen today.',
    sources: ['nice-cg143'],
    examples: [
      { answers: { painNow: 6, flags: {}, conditions: { 'sickle-cell': 'yes' } }, fires: true },
      {
        answers: { painNow: 2, mechanical: 'yes', flags: {}, conditions: { 'sickle-cell': 'yes' } },
        fires: false,
      },
    ],
  },
  {
    id: 'sickle-cell-crisis',
    when: a => hasSickleCell(a) && flagged(a, 'fever', 'chest-pain', 'breathless', 'pleuritic'),
    tier: 'emergency-now',
    because: 'Sickle cell disease with fever or chest signs is an emergency.',
    sources: ['nice-cg143', 'safety-memory'],
    examples: [
      { answers: { flags: { sickle: 'yes', fever: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { sickle: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'temple-artery-sight',
    when: a => flagged(a, 'gca') && flagged(a, 'stroke'),
    tier: 'emergency-now',
    because: 'Loss of sight with a new headache is an emergency.',
    sources: ['mackie-2020'],
    examples: [
      { answers: { flags: { gca: 'yes', stroke: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { gca: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'strain-of-yesterday',
    when: a => a.onset === 'after-load' && a.durationDays !== undefined && a.durationDays <= 2,
    tier: 'self-care-caution',
    because: 'In the first two days after a strain: no heat, no roller, no gun, no deep massage.',
    sources: ['unknot-choice'],
    examples: [
      { answers: { onset: 'after-load', durationDays: 1, flags: {}, conditions: {} }, fires: true },
      { answers: { onset: 'after-load', durationDays: 4, flags: {}, conditions: {} }, fires: false },
      { answers: { onset: 'gradual', durationDays: 1, flags: {}, conditions: {} }, fires: false },
    ],
  },
]
