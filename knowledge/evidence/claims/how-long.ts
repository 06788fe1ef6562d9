import type { Claim } from './claim.ts'

/** How long knots last. Source: docs/clinical/seed-facts.md#how-long. */
export const howLong = [
  {
    id: 'S-DUR-1',
    seed: ['seed-001'],
    says: 'A back knot lasts 10 to 14 days, or until massage or heat ends it.',
    verdict: 'changed',
    because: 'No study of it was found. We use it only as the day to look back.',
    records: [
      { shelf: 'course', id: 'knot-lasts' },
      { shelf: 'course', id: 'look-back-day-14' },
      { shelf: 'myth', id: 'gone-in-two-weeks' },
      { shelf: 'disagreement', id: 'c-11' },
      { shelf: 'review', id: 'two-weeks-little-change' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-DUR-2',
    seed: ['seed-001'],
    says: 'Force from outside breaks up the tissue and takes inflammation away.',
    verdict: 'dropped',
    because: 'Hands cannot reshape firm tissue, and the idea makes people press too hard.',
    records: [
      { shelf: 'myth', id: 'breaking-up-tissue' },
      { shelf: 'disagreement', id: 'c-9' },
    ],
    screen: '/learn/myth/breaking-up-tissue',
  },
  {
    id: 'S-DUR-3',
    seed: ['seed-001'],
    says: 'After a few goes with a tool one moves better and drives without pain.',
    verdict: 'changed',
    because: "One happy buyer is no proof. We promise nothing and measure each person's own sessions.",
    records: [
      { shelf: 'course', id: 'a-few-sessions' },
      { shelf: 'technique', id: 'cane' },
      { shelf: 'review', id: 'no-change-yet' },
    ],
    screen: '/progress',
  },
  {
    id: 'S-DUR-4',
    seed: ['seed-001'],
    says: 'A reader still has the same knots after three months and three massages, and is told to do more.',
    verdict: 'dropped',
    because: 'After twelve weeks in one place a person is sent to a physiotherapist or doctor.',
    records: [
      { shelf: 'course', id: 'look-back-week-12' },
      { shelf: 'sign', id: 'same-spot-again' },
      { shelf: 'review', id: 'comes-back-or-stays' },
      { shelf: 'disagreement', id: 'c-11' },
      { shelf: 'flag', id: 'no-improve-6wk' },
    ],
    screen: '/see-somebody',
  },
  {
    id: 'S-DUR-5',
    seed: ['seed-000'],
    says: 'Massage and acupuncture may take more than one visit.',
    verdict: 'kept',
    records: [
      { shelf: 'course', id: 'a-few-sessions' },
      { shelf: 'professional', id: 'therapeutic-massage' },
      { shelf: 'professional', id: 'acupuncture' },
    ],
    screen: '/learn/professional/therapeutic-massage',
  },
  {
    id: 'S-DUR-6',
    seed: ['seed-002'],
    says: 'Cold is for about the first 48 hours after an injury.',
    verdict: 'kept',
    records: [
      { shelf: 'heat-limit', id: 'cold-window' },
      { shelf: 'technique', id: 'cold' },
      { shelf: 'course', id: 'fresh-injury' },
      { shelf: 'phase', id: 'p0-acute' },
    ],
    screen: '/learn/heat-limit/cold-window',
  },
] as const satisfies readonly Claim[]
