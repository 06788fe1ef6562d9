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
      { section: 'technique', id: 'pressure' },
      { section: 'disagreement', id: 'c-7' },
      { section: 'myth', id: 'expert-only' },
      { section: 'flag', id: 'neck-artery' },
    ],
    screen: '/learn/technique/pressure',
  },
  {
    id: 'S-M-FR',
    seed: ['seed-000'],
    says: 'A foam roller gives the right pressure.',
    verdict: 'kept',
    records: [
      { section: 'technique', id: 'roller' },
      { section: 'tool', id: 'roller' },
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
      { section: 'technique', id: 'roller' },
      { section: 'myth', id: 'special-tool' },
      { section: 'disagreement', id: 'c-10' },
      { section: 'disagreement', id: 'c-23' },
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
      { section: 'technique', id: 'cane' },
      { section: 'tool', id: 'cane' },
      { section: 'myth', id: 'tools-no-side-effects' },
      { section: 'disagreement', id: 'c-8' },
      { section: 'disagreement', id: 'c-10' },
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
      { section: 'technique', id: 'ball-wall' },
      { section: 'tool', id: 'tennis-ball' },
      { section: 'disagreement', id: 'c-10' },
    ],
    screen: '/learn/technique/ball-wall',
  },
] as const satisfies readonly Claim[]
