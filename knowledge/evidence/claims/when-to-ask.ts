import type { Claim } from './claim.ts'

/** When the articles say to see somebody. Source: docs/clinical/seed-facts.md#when-to-ask. */
export const whenToAsk = [
  {
    id: 'S-ESC-1',
    seed: ['seed-000'],
    says: 'Deep pain and soreness: tell a doctor.',
    verdict: 'changed',
    because:
      'Deep soreness alone is common in ordinary knots. Strong pain, or pain no position eases, is sent on to a doctor.',
    records: [
      { section: 'flag', id: 'severe-uncontrolled' },
      { section: 'flag', id: 'night-constant' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-2',
    seed: ['seed-000'],
    says: 'Pain that keeps you awake: tell a doctor.',
    verdict: 'kept',
    records: [
      { section: 'flag', id: 'sleep-move' },
      { section: 'sign', id: 'night-pain' },
      { section: 'course', id: 'broken-nights' },
      { section: 'review', id: 'woken-or-hard-to-move' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-3',
    seed: ['seed-000'],
    says: 'Hard to move: tell a doctor.',
    verdict: 'kept',
    records: [
      { section: 'flag', id: 'sleep-move' },
      { section: 'sign', id: 'limited-movement' },
      { section: 'review', id: 'woken-or-hard-to-move' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-4',
    seed: ['seed-000', 'seed-002'],
    says: 'Pain that does not go away: see a doctor.',
    verdict: 'kept',
    because: 'Kept, with days: fourteen for a review, six weeks for a doctor.',
    records: [
      { section: 'flag', id: 'no-improve-6wk' },
      { section: 'review', id: 'six-weeks-not-recovered' },
      { section: 'course', id: 'look-back-week-6' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-ESC-5',
    seed: ['seed-002'],
    says: 'Pain that gets worse: see a doctor.',
    verdict: 'kept',
    records: [
      { section: 'review', id: 'pain-worse' },
      { section: 'course', id: 'look-back-day-7' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-ESC-6',
    seed: ['seed-002'],
    says: 'Numbness: see a doctor.',
    verdict: 'kept',
    because: 'Kept, and sooner when it is between the legs, in both legs, or with weakness.',
    records: [
      { section: 'flag', id: 'limb-numb-stable' },
      { section: 'flag', id: 'saddle-numb' },
      { section: 'flag', id: 'leg-both-neuro' },
      { section: 'sign', id: 'numb-or-weak' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-7',
    seed: ['seed-002'],
    says: 'Pain that spreads: see a doctor.',
    verdict: 'changed',
    because: 'Knots send a dull ache too. With sharp pain past elbow or knee, see a doctor.',
    records: [
      { section: 'flag', id: 'radiating-limb' },
      { section: 'sign', id: 'referred-pain' },
      { section: 'disagreement', id: 'c-21' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-8',
    seed: ['seed-000'],
    says: "Coming back in the same place: a doctor's word or a physiotherapist before stretching.",
    verdict: 'changed',
    because: 'A review is offered. Gentle stretching is not forbidden until then.',
    records: [
      { section: 'sign', id: 'same-spot-again' },
      { section: 'course', id: 'look-back-week-12' },
      { section: 'review', id: 'comes-back-or-stays' },
      { section: 'disagreement', id: 'c-13' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-ESC-9',
    seed: ['seed-002'],
    says: 'A sharp rise in pain during a stretch: stop.',
    verdict: 'kept',
    records: [
      { section: 'technique', id: 'stretch' },
      { section: 'myth', id: 'stretch-must-hurt' },
    ],
    screen: '/session',
  },
  {
    id: 'S-ESC-10',
    seed: ['seed-002'],
    says: 'If care for yourself brings no lasting relief: professional treatment.',
    verdict: 'kept',
    records: [
      { section: 'review', id: 'two-weeks-little-change' },
      { section: 'professional', id: 'physiotherapy' },
      { section: 'course', id: 'look-back-day-14' },
    ],
    screen: '/see-somebody',
  },
] as const satisfies readonly Claim[]
