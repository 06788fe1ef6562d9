import type { Claim } from './claim.ts'

/** Where knots are. Source: docs/clinical/seed-facts.md#where. */
export const where = [
  {
    id: 'S-AREA-1',
    seed: ['seed-000'],
    says: 'Knots sit in the upper back and in the legs.',
    verdict: 'changed',
    because: 'We guide the back, neck, shoulders and hips. For legs we only draw where pain is sent.',
    records: [
      { section: 'muscle', id: 'middle-trapezius' },
      { section: 'muscle', id: 'rhomboid-major' },
      { section: 'muscle', id: 'gluteus-minimus' },
    ],
    screen: '/find',
  },
  {
    id: 'S-AREA-2',
    seed: ['seed-001'],
    says: 'The trapezius, from neck to mid back and shoulders, has them most often.',
    verdict: 'kept',
    records: [
      { section: 'muscle', id: 'upper-trapezius' },
      { section: 'muscle', id: 'middle-trapezius' },
      { section: 'muscle', id: 'lower-trapezius' },
      { section: 'term', id: 'trapezius' },
    ],
    screen: '/learn/muscle/upper-trapezius',
  },
  {
    id: 'S-AREA-3',
    seed: ['seed-001', 'seed-002'],
    says: 'The muscles of the lower back have them.',
    verdict: 'kept',
    records: [
      { section: 'muscle', id: 'quadratus-lumborum' },
      { section: 'muscle', id: 'iliocostalis-lumborum' },
      { section: 'muscle', id: 'multifidi-rotatores' },
      { section: 'muscle', id: 'thoracolumbar-erectors-general' },
    ],
    screen: '/learn/muscle/quadratus-lumborum',
  },
  {
    id: 'S-AREA-4',
    seed: ['seed-000'],
    says: 'Neck knots are what easy cardio is for.',
    verdict: 'kept',
    records: [
      { section: 'muscle', id: 'levator-scapulae' },
      { section: 'muscle', id: 'splenius-cervicis' },
      { section: 'technique', id: 'aerobic' },
    ],
    screen: '/learn/muscle/levator-scapulae',
  },
  {
    id: 'S-AREA-5',
    seed: ['seed-002'],
    says: 'Upper and lower back each have a stretch of their own.',
    verdict: 'kept',
    records: [
      { section: 'movement', id: 'st-shoulder-blade-squeeze' },
      { section: 'movement', id: 'st-knee-to-chest' },
    ],
    screen: '/plan',
  },
  {
    id: 'S-AREA-6',
    seed: ['seed-002'],
    says: 'Belly, back and buttock muscles that are weak leave others too much work.',
    verdict: 'changed',
    because: 'A weak core is not shown to be the cause. Strength still helps, so we offer it.',
    records: [
      { section: 'myth', id: 'weak-core' },
      { section: 'technique', id: 'core' },
      { section: 'muscle', id: 'gluteus-medius' },
    ],
    screen: '/learn/myth/weak-core',
  },
] as const satisfies readonly Claim[]
