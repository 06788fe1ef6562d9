import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { SourceId } from '#knowledge/evidence/sources.ts'

/** A knot in `from` often keeps a knot in `to` sore; both are offered together. */
export interface Chain {
  readonly from: MuscleId
  readonly to: readonly [MuscleId, ...MuscleId[]]
  readonly because: string
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** Key and satellite muscles within our atlas. Source: docs/clinical/atlas.md#chains. */
export const chains = [
  {
    from: 'supraspinatus',
    to: ['deltoid-posterior'],
    because: 'It sends pain over the shoulder cap.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'infraspinatus',
    to: ['deltoid-posterior', 'teres-minor'],
    because: 'They turn the arm out together.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'quadratus-lumborum',
    to: ['gluteus-maximus', 'piriformis', 'gluteus-minimus'],
    because: 'It sends pain into the buttock.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'lower-trapezius',
    to: ['upper-trapezius'],
    because: 'When the lower part tires, the upper part works for it.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'pectoralis-minor',
    to: ['rhomboid-major', 'rhomboid-minor', 'middle-trapezius'],
    because: 'A short chest muscle keeps the blades pulled forward.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'pectoralis-major',
    to: ['rhomboid-major', 'middle-trapezius'],
    because: 'A short chest muscle keeps the blades pulled forward.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'levator-scapulae',
    to: ['upper-trapezius'],
    because: 'Both lift the blade.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'latissimus-dorsi',
    to: ['teres-major'],
    because: 'Both pull the arm down and back.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'scalenes',
    to: ['pectoralis-minor', 'serratus-posterior-superior'],
    because: 'Both help shallow breathing.',
    sources: ['donnelly-2019'],
  },
  {
    from: 'iliopsoas',
    to: ['quadratus-lumborum', 'gluteus-maximus'],
    because: 'A short hip front makes the low back work harder.',
    sources: ['donnelly-2019'],
  },
] as const satisfies readonly Chain[]
