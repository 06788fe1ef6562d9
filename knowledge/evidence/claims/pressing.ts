import type { Claim } from './claim.ts'

/** Pressing and rolling. Source: docs/clinical/seed-facts.md#self-care. */
export const pressing = [
  {
    id: 'S-M-HAND',
    seed: ['seed-000'],
    says: 'Knots are pressed by hand with the right force, by an expert only.',
    verdict: 'changed',
    because: 'Pressing oneself is allowed within limits. Some places and some muscles are left alone.',
    records: [
      { shelf: 'technique', id: 'pressure' },
      { shelf: 'disagreement', id: 'c-7' },
      { shelf: 'myth', id: 'expert-only' },
      { shelf: 'flag', id: 'neck-artery' },
    ],
    screen: '/learn/technique/pressure',
  },
  {
    id: 'S-M-FR',
    seed: ['seed-000'],
    says: 'A foam roller gives the right pressure.',
    verdict: 'kept',
    records: [
      { shelf: 'technique', id: 'roller' },
      { shelf: 'tool', id: 'roller' },
    ],
    screen: '/learn/technique/roller',
  },
  {
    id: 'S-M-GRID',
    seed: ['seed-001'],
    says: 'A patterned roller for 30 seconds, three times, is the best way and lasts longer.',
    verdict: 'changed',
    because: 'The dose is inside ours. That one brand is best is not shown, and it was an advert.',
    records: [
      { shelf: 'technique', id: 'roller' },
      { shelf: 'myth', id: 'special-tool' },
      { shelf: 'disagreement', id: 'c-10' },
      { shelf: 'disagreement', id: 'c-23' },
    ],
    screen: '/learn/technique/roller',
  },
  {
    id: 'S-M-CANE',
    seed: ['seed-001'],
    says: 'A hook cane on the spot for 10 to 30 seconds, three or four times, daily, with no side effects.',
    verdict: 'changed',
    because: 'The hold is inside ours. Soreness and bruises are common, so no tool is without side effects.',
    records: [
      { shelf: 'technique', id: 'cane' },
      { shelf: 'tool', id: 'cane' },
      { shelf: 'myth', id: 'tools-no-side-effects' },
      { shelf: 'disagreement', id: 'c-8' },
      { shelf: 'disagreement', id: 'c-10' },
    ],
    screen: '/learn/technique/cane',
  },
  {
    id: 'S-M-BALL',
    seed: ['seed-002'],
    says: 'A ball between knot and wall or floor, slowly, held for 20 to 30 seconds.',
    verdict: 'kept',
    because: 'Kept, at the wall first.',
    records: [
      { shelf: 'technique', id: 'ball-wall' },
      { shelf: 'tool', id: 'tennis-ball' },
      { shelf: 'disagreement', id: 'c-10' },
    ],
    screen: '/learn/technique/ball-wall',
  },
] as const satisfies readonly Claim[]
