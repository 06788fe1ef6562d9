import type { Claim } from './claim.ts'

/** Desk, breaks and sleep. Source: docs/clinical/seed-facts.md#self-care. */
export const everyday = [
  {
    id: 'S-M-ERG',
    seed: ['seed-002'],
    says: 'Screen at eye level, feet flat on the floor.',
    verdict: 'changed',
    because: 'The top line sits at eye level or slightly below, so that the whole screen is not too high.',
    records: [
      { section: 'technique', id: 'ergo' },
      { section: 'habit', id: 'screen-height' },
      { section: 'habit', id: 'feet' },
      { section: 'disagreement', id: 'c-20' },
    ],
    screen: '/prevent/desk',
  },
  {
    id: 'S-M-SLEEP',
    seed: ['seed-002'],
    says: 'Sleep on the back with a pillow under the knees.',
    verdict: 'changed',
    because: 'On the side is just as good, and the better way late in pregnancy.',
    records: [
      { section: 'technique', id: 'sleep' },
      { section: 'habit', id: 'sleep-back' },
      { section: 'habit', id: 'sleep-side' },
      { section: 'habit', id: 'sleep-pregnant' },
      { section: 'disagreement', id: 'c-18' },
    ],
    screen: '/prevent/sleep',
  },
  {
    id: 'S-M-BREAK',
    seed: ['seed-000', 'seed-001'],
    says: 'Take breaks when sitting or driving for long.',
    verdict: 'kept',
    records: [
      { section: 'technique', id: 'break' },
      { section: 'habit', id: 'stand-up' },
      { section: 'habit', id: 'driving-stop' },
    ],
    screen: '/prevent/breaks',
  },
  {
    id: 'S-M-AVOID',
    seed: ['seed-000'],
    says: 'Leave out what causes it between visits, until treatment is over.',
    verdict: 'changed',
    because: 'Only for one to three days, then bit by bit again. Avoiding for long makes backs weaker.',
    records: [
      { section: 'technique', id: 'stay-active' },
      { section: 'habit', id: 'pause-the-task' },
      { section: 'term', id: 'relative-rest' },
      { section: 'disagreement', id: 'c-2' },
    ],
    screen: '/learn/habit/pause-the-task',
  },
] as const satisfies readonly Claim[]
