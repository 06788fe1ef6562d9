import { countCancerSigns, flagged, has, hasHadCancer, hurts } from '#core/safety/person.ts'
import { isIn, isThoracic } from '#core/safety/person-areas.ts'
import type { SafetyRule } from '#knowledge/shapes.ts'

/** Bones and cancer. Source: docs/clinical/red-flags.md#rules-bones-and-cancer. */
export const bonesRules: readonly SafetyRule[] = [
  {
    id: 'bone-sore-with-risk',
    when: a =>
      flagged(a, 'midline-bone') &&
      (flagged(a, 'fever', 'trauma-minor-fragile') ||
        hasHadCancer(a) ||
        has(a, 'osteoporosis', 'long-term-steroids') ||
        a.onset === 'after-trauma' ||
        (a.age ?? 0) >= 65),
    tier: 'same-day',
    because: 'Sore bone can be a broken or ill bone: with a fall, fever, cancer or age 65 or more.',
    sources: ['downie-2013'],
    examples: [
      { answers: { age: 70, flags: { 'midline-bone': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'midline-bone': 'yes' }, conditions: { cancer: 'yes' } }, fires: true },
      { answers: { age: 40, flags: { 'midline-bone': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'fragile-after-jolt',
    when: a =>
      isIn(a, 'upper-back', 'low-back') &&
      (has(a, 'osteoporosis', 'long-term-steroids') || (a.age ?? 0) >= 65) &&
      (a.onset === 'after-trauma' ||
        (a.onset === 'sudden' && has(a, 'osteoporosis', 'long-term-steroids') && hurts(a, 5))),
    tier: 'same-day',
    because: 'Fragile bones can break with a small jolt.',
    sources: ['downie-2013', 'henschke-2009'],
    examples: [
      {
        answers: {
          age: 78,
          onset: 'after-trauma',
          places: ['lower-lumbar-paraspinal.L'],
          flags: {},
          conditions: {},
        },
        fires: true,
      },
      {
        answers: { onset: 'sudden', painNow: 6, flags: {}, conditions: { osteoporosis: 'yes' } },
        fires: true,
      },
      { answers: { age: 40, onset: 'after-trauma', flags: {}, conditions: {} }, fires: false },
      {
        answers: { onset: 'gradual', painNow: 6, flags: {}, conditions: { osteoporosis: 'yes' } },
        fires: false,
      },
    ],
  },
  {
    id: 'shape-with-risk',
    when: a =>
      flagged(a, 'shape-change') && (hasHadCancer(a) || has(a, 'osteoporosis', 'long-term-steroids')),
    tier: 'same-day',
    because: 'A changed spine with fragile bones or cancer is seen today.',
    sources: ['downie-2013'],
    examples: [
      { answers: { flags: { 'shape-change': 'yes' }, conditions: { cancer: 'yes' } }, fires: true },
      { answers: { flags: { 'shape-change': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'cancer-history',
    when: a => hasHadCancer(a),
    tier: 'gp-soon',
    withinDays: 7,
    because: 'With a history of cancer, new back pain is looked at by a doctor.',
    sources: ['nice-ng234'],
    examples: [
      { answers: { flags: {}, conditions: { cancer: 'yes' } }, fires: true },
      { answers: { flags: {}, conditions: { 'cancer-bcc-remote': 'yes' } }, fires: false },
    ],
  },
  {
    id: 'cancer-with-worrying-pain',
    when: a =>
      hasHadCancer(a) &&
      (flagged(a, 'night-constant', 'midline-bone', 'weight-loss') ||
        a.course === 'worse' ||
        isThoracic(a) ||
        hurts(a, 7)),
    tier: 'same-day',
    because: 'With cancer in the past, strong, growing, night or chest-level pain is checked within a day.',
    sources: ['nice-ng234'],
    examples: [
      { answers: { flags: { 'night-constant': 'yes' }, conditions: { cancer: 'yes' } }, fires: true },
      { answers: { places: ['interscapular.L'], flags: {}, conditions: { cancer: 'yes' } }, fires: true },
      {
        answers: {
          places: ['buttock-mid.L'],
          painNow: 3,
          course: 'same',
          flags: {},
          conditions: { cancer: 'yes' },
        },
        fires: false,
      },
    ],
  },
  {
    id: 'night-pain-with-risk',
    when: a =>
      flagged(a, 'night-constant') &&
      (hasHadCancer(a) ||
        has(a, 'immunosuppressed', 'iv-drug-use', 'recent-infection') ||
        flagged(a, 'fever') ||
        ((a.age ?? 0) >= 50 && (a.durationDays ?? 0) <= 42)),
    tier: 'same-day',
    because: 'Constant pain at fifty or over, or with fever or cancer, is seen today.',
    sources: ['finucane-2020'],
    examples: [
      {
        answers: { age: 62, durationDays: 20, flags: { 'night-constant': 'yes' }, conditions: {} },
        fires: true,
      },
      {
        answers: { age: 30, durationDays: 20, flags: { 'night-constant': 'yes' }, conditions: {} },
        fires: false,
      },
    ],
  },
  {
    id: 'three-cancer-signs',
    when: a => countCancerSigns(a) >= 3,
    tier: 'same-day',
    because: 'Several such signs together need a call today.',
    sources: ['finucane-2020'],
    examples: [
      {
        answers: {
          flags: { 'weight-loss': 'yes', 'night-constant': 'yes', 'midline-bone': 'yes' },
          conditions: {},
        },
        fires: true,
      },
      { answers: { flags: { 'weight-loss': 'yes', 'night-constant': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'two-cancer-signs',
    when: a => countCancerSigns(a) >= 2,
    tier: 'gp-soon',
    withinDays: 3,
    because: 'Two such signs together need a doctor within days.',
    sources: ['finucane-2020'],
    examples: [
      { answers: { flags: { 'weight-loss': 'yes', 'night-constant': 'yes' }, conditions: {} }, fires: true },
      { answers: { flags: { 'weight-loss': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'first-episode-stays',
    when: a => flagged(a, 'new-after55') && (a.durationDays ?? 15) > 14,
    tier: 'gp-soon',
    withinDays: 14,
    because: 'A first episode at this age that stays deserves a look.',
    sources: ['safety-memory'],
    examples: [
      { answers: { durationDays: 20, flags: { 'new-after55': 'yes' }, conditions: {} }, fires: true },
      { answers: { durationDays: 5, flags: { 'new-after55': 'yes' }, conditions: {} }, fires: false },
    ],
  },
  {
    id: 'stiff-spine-after-jolt',
    when: a =>
      has(a, 'ankylosed-spine') && (a.onset === 'after-trauma' || flagged(a, 'trauma-minor-fragile')),
    tier: 'emergency-now',
    because: 'A stiffened spine can break right through after a small fall.',
    sources: ['safety-memory'],
    examples: [
      {
        answers: { onset: 'after-trauma', flags: {}, conditions: { 'ankylosed-spine': 'yes' } },
        fires: true,
      },
      {
        answers: { flags: { 'trauma-minor-fragile': 'yes' }, conditions: { 'ankylosed-spine': 'yes' } },
        fires: true,
      },
      { answers: { onset: 'gradual', flags: {}, conditions: { 'ankylosed-spine': 'yes' } }, fires: false },
      { answers: { onset: 'after-trauma', flags: {}, conditions: {} }, fires: false },
    ],
  },
]
