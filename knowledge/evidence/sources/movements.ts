import type { Source } from '#core/vocabulary/records.ts'

/** Works behind stretches and exercises. */
export const movementSources = {
  'tunwattanapong-2016': {
    kind: 'trial',
    authors: 'Tunwattanapong P, Kongkasuwan R, Kuptniratsaikul V',
    year: 2016,
    title:
      'The effectiveness of a neck and shoulder stretching exercise program among office workers with neck pain',
    where: 'Clinical Rehabilitation 30(1):64–72',
    confirmed: false,
  },
  'andersen-2011': {
    kind: 'trial',
    authors: 'Andersen LL, Saervoll CA, Mortensen OS, Poulsen OM, Hannerz H, Zebis MK',
    year: 2011,
    title:
      'Effectiveness of small daily amounts of progressive resistance training for frequent neck/shoulder pain',
    where: 'Pain 152(2):440–446',
    doi: '10.1016/j.pain.2010.11.016',
    confirmed: true,
  },
  'mcgill-2015': {
    kind: 'textbook',
    authors: 'McGill S',
    year: 2015,
    title: 'Low Back Disorders: Evidence-Based Prevention and Rehabilitation, 3rd edition',
    where: 'Human Kinetics',
    confirmed: false,
  },
} as const satisfies Record<string, Source>
