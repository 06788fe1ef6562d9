import { atLeast, flagged, has, hasNerveSign, hurts, isPregnant } from '#core/safety/person.ts'
import type { SafetyRule } from '#knowledge/shapes.ts'

/** Infection. Source: docs/clinical/red-flags.md#rules-infection. */
export const infectionsRules: readonly SafetyRule[] = [
  {
    id: 'fever-with-risk',
    when: a => flagged(a, 'fever', 'infection-risk') && (hasNerveSign(a) || hurts(a, 8)),
    tier: 'emergency-now',
    because: 'Fever or infection risk with severe pain or nerve signs can be an infection of the spine.',
    sources: ['finucane-2020', 'davis-2004'],
    examples: [
      { answers: { painNow: 8, flags: { fever: 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'infection-risk': 'yes', 'leg-weak': 'yes' }, conditions: {} }, fires: true },
      { answers: { painNow: 4, flags: { fever: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'fever-with-weak-defence',
    when: a =>
      flagged(a, 'fever') &&
      has(
        a,
        'iv-drug-use',
        'immunosuppressed',
        'diabetes',
        'recent-infection',
        'recent-procedure',
        'dialysis',
        'surgery-recent',
        'long-term-steroids',
        'sickle-cell',
      ),
    tier: 'emergency-now',
    because: 'Fever with a weak defence or a recent infection can be an infection of the spine.',
    sources: ['finucane-2020', 'davis-2004'],
    examples: [
      { answers: { flags: { fever: 'yes' }, conditions: { diabetes: 'yes' } }, fires: true },
      { answers: { flags: { fever: 'yes' }, conditions: {} }, fires: false },
      { answers: { flags: {}, conditions: { diabetes: 'yes' } }, fires: false },
    ],
  },
  {
    id: 'infection-risk-severe',
    when: a =>
      has(a, 'iv-drug-use', 'immunosuppressed', 'recent-infection', 'recent-procedure', 'dialysis') &&
      (hurts(a, 7) || flagged(a, 'night-constant') || (a.mechanical === 'no' && a.course === 'worse')),
    tier: 'same-day',
    because: 'A weak defence and strong new spine pain can be an infection, even without fever.',
    sources: ['finucane-2020', 'davis-2004'],
    examples: [
      { answers: { painNow: 7, flags: {}, conditions: { 'iv-drug-use': 'yes' } }, fires: true },
      { answers: { painNow: 3, flags: {}, conditions: { 'iv-drug-use': 'yes' } }, fires: false },
    ],
  },
  {
    id: 'tuberculosis-with-nerve-sign',
    when: a => flagged(a, 'tb-risk') && hasNerveSign(a),
    tier: 'emergency-now',
    because: 'Tuberculosis risk with nerve signs cannot wait.',
    sources: ['finucane-2020'],
    examples: [
      { answers: { flags: { 'tb-risk': 'yes', 'leg-weak': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'tb-risk': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'burning-skin-risk',
    when: a => flagged(a, 'burning-band') && (atLeast(a, 50) || has(a, 'immunosuppressed')),
    tier: 'gp-soon',
    withinDays: 3,
    because: 'At fifty or over, or with a weak defence, early shingles is worth a call.',
    sources: ['rowlands-shingles', 'safety-memory'],
    examples: [
      { answers: { age: 60, flags: { 'burning-band': 'yes' }, conditions: {} }, fires: true },
      { answers: { age: 30, flags: { 'burning-band': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'fever-in-pregnancy',
    when: a => isPregnant(a) && flagged(a, 'fever') && (flagged(a, 'uti-loin') || hurts(a, 6)),
    tier: 'emergency-now',
    because: 'Fever with pain in pregnancy is an emergency.',
    sources: ['nice-ng111', 'nice-ng51', 'safety-memory'],
    examples: [
      { answers: { pregnancy: 'yes', painNow: 6, flags: { fever: 'yes' }, conditions: {} }, fires: true },
      { answers: { pregnancy: 'yes', painNow: 3, flags: { fever: 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'fever-with-infection-risk',
    when: a => flagged(a, 'fever') && flagged(a, 'infection-risk'),
    tier: 'emergency-now',
    because: 'Fever and an infection risk together can be an infection of the spine.',
    sources: ['finucane-2020', 'davis-2004'],
    examples: [
      { answers: { flags: { fever: 'yes', 'infection-risk': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { fever: 'yes' }, conditions: {} }, fires: false },
      { answers: { flags: { 'infection-risk': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'fever-with-severe-neck',
    when: a => flagged(a, 'fever') && flagged(a, 'neck-new-severe') && (a.painNow ?? 6) >= 6,
    tier: 'emergency-now',
    because: 'Fever with new severe neck pain can be an infection deep in the neck or round the brain.',
    sources: ['safety-memory'],
    examples: [
      {
        answers: { painNow: 6, flags: { fever: 'yes', 'neck-new-severe': 'yes' }, conditions: {} },
        fires: true,
      },
      {
        answers: { painNow: 5, flags: { fever: 'yes', 'neck-new-severe': 'yes' }, conditions: {} },
        fires: false,
      },
      { answers: { painNow: 6, flags: { 'neck-new-severe': 'yes' }, conditions: {} }, fires: false },
    ],
  },
]
