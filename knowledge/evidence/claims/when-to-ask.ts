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
      { shelf: 'flag', id: 'severe-uncontrolled' },
      { shelf: 'flag', id: 'night-constant' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-2',
    seed: ['seed-000'],
    says: 'Pain that keeps you awake: tell a doctor.',
    verdict: 'kept',
    records: [
      { shelf: 'flag', id: 'sleep-move' },
      { shelf: 'sign', id: 'night-pain' },
      { shelf: 'course', id: 'broken-nights' },
      { shelf: 'review', id: 'woken-or-hard-to-move' },
    ],
    screen: '/check',
  },
  {
    id: 'S-ESC-3',
    seed: ['seed-000'],
    says: 'Hard to move: tell a doctor.',
    verdict: 'kept',
    records: [
      { shelf: 'flag', id: 'sleep-move' },
      { shelf: 'sign', id: 'limited-movement' },
      { shelf: 'review', id: 'woken-or-hard-to-move' },
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
      { shelf: 'flag', id: 'no-improve-6wk' },
      { shelf: 'review', id: 'six-weeks-not-recovered' },
      { shelf: 'course', id: 'look-back-week-6' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-ESC-5',
    seed: ['seed-002'],
    says: 'Pain that gets worse: see a doctor.',
    verdict: 'kept',
    records: [
      { shelf: 'review', id: 'pain-worse' },
      { shelf: 'course', id: 'look-back-day-7' },
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
      { shelf: 'flag', id: 'limb-numb-stable' },
      { shelf: 'flag', id: 'saddle-numb' },
      { shelf: 'flag', id: 'leg-both-neuro' },
      { shelf: 'sign', id: 'numb-or-weak' },
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
      { shelf: 'flag', id: 'radiating-limb' },
      { shelf: 'sign', id: 'referred-pain' },
      { shelf: 'disagreement', id: 'c-21' },
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
      { shelf: 'sign', id: 'same-spot-again' },
      { shelf: 'course', id: 'look-back-week-12' },
      { shelf: 'review', id: 'comes-back-or-stays' },
      { shelf: 'disagreement', id: 'c-13' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-ESC-9',
    seed: ['seed-002'],
    says: 'A sharp rise in pain during a stretch: stop.',
    verdict: 'kept',
    records: [
      { shelf: 'technique', id: 'stretch' },
      { shelf: 'myth', id: 'stretch-must-hurt' },
    ],
    screen: '/session',
  },
  {
    id: 'S-ESC-10',
    seed: ['seed-002'],
    says: 'If care for yourself brings no lasting relief: professional treatment.',
    verdict: 'kept',
    records: [
      { shelf: 'review', id: 'two-weeks-little-change' },
      { shelf: 'professional', id: 'physiotherapy' },
      { shelf: 'course', id: 'look-back-day-14' },
    ],
    screen: '/see-somebody',
  },
] as const satisfies readonly Claim[]
