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
      { shelf: 'technique', id: 'ergo' },
      { shelf: 'habit', id: 'screen-height' },
      { shelf: 'habit', id: 'feet' },
      { shelf: 'disagreement', id: 'c-20' },
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
      { shelf: 'technique', id: 'sleep' },
      { shelf: 'habit', id: 'sleep-back' },
      { shelf: 'habit', id: 'sleep-side' },
      { shelf: 'habit', id: 'sleep-pregnant' },
      { shelf: 'disagreement', id: 'c-18' },
    ],
    screen: '/prevent/sleep',
  },
  {
    id: 'S-M-BREAK',
    seed: ['seed-000', 'seed-001'],
    says: 'Take breaks when sitting or driving for long.',
    verdict: 'kept',
    records: [
      { shelf: 'technique', id: 'break' },
      { shelf: 'habit', id: 'stand-up' },
      { shelf: 'habit', id: 'driving-stop' },
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
      { shelf: 'technique', id: 'stay-active' },
      { shelf: 'habit', id: 'pause-the-task' },
      { shelf: 'term', id: 'relative-rest' },
      { shelf: 'disagreement', id: 'c-2' },
    ],
    screen: '/learn/habit/pause-the-task',
  },
] as const satisfies readonly Claim[]
