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
      { section: 'course', id: 'knot-lasts' },
      { section: 'course', id: 'look-back-day-14' },
      { section: 'myth', id: 'gone-in-two-weeks' },
      { section: 'disagreement', id: 'c-11' },
      { section: 'review', id: 'two-weeks-little-change' },
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
      { section: 'myth', id: 'breaking-up-tissue' },
      { section: 'disagreement', id: 'c-9' },
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
      { section: 'course', id: 'a-few-sessions' },
      { section: 'technique', id: 'cane' },
      { section: 'review', id: 'no-change-yet' },
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
      { section: 'course', id: 'look-back-week-12' },
      { section: 'sign', id: 'same-spot-again' },
      { section: 'review', id: 'comes-back-or-stays' },
      { section: 'disagreement', id: 'c-11' },
      { section: 'flag', id: 'no-improve-6wk' },
    ],
    screen: '/see-somebody',
  },
  {
    id: 'S-DUR-5',
    seed: ['seed-000'],
    says: 'Massage and acupuncture may take more than one visit.',
    verdict: 'kept',
    records: [
      { section: 'course', id: 'a-few-sessions' },
      { section: 'professional', id: 'therapeutic-massage' },
      { section: 'professional', id: 'acupuncture' },
    ],
    screen: '/learn/professional/therapeutic-massage',
  },
  {
    id: 'S-DUR-6',
    seed: ['seed-002'],
    says: 'Cold is for about the first 48 hours after an injury.',
    verdict: 'kept',
    records: [
      { section: 'heat-limit', id: 'cold-window' },
      { section: 'technique', id: 'cold' },
      { section: 'course', id: 'fresh-injury' },
      { section: 'phase', id: 'p0-acute' },
    ],
    screen: '/learn/heat-limit/cold-window',
  },
] as const satisfies readonly Claim[]
