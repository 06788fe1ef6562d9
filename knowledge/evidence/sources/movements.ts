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
    doi: '10.1177/0269215515575747',
    confirmed: true,
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
  'louw-2017': {
    kind: 'review',
    authors: 'Louw S, Makwela S, Manas L, Meyer L, Terblanche D, Brink Y',
    year: 2017,
    title:
      'Effectiveness of exercise in office workers with neck pain: a systematic review and meta-analysis',
    where: 'South African Journal of Physiotherapy 73(1):a392',
    doi: '10.4102/sajp.v73i1.392',
    confirmed: true,
  },
  'price-2020': {
    kind: 'review',
    authors: 'Price J, Rushton A, Tyros I, Tyros V, Heneghan NR',
    year: 2020,
    title:
      'Effectiveness and optimal dosage of exercise training for chronic non-specific neck pain: a systematic review with a narrative synthesis',
    where: 'PLoS One 15(6):e0234511',
    doi: '10.1371/journal.pone.0234511',
    confirmed: true,
  },
  'villanueva-ruiz-2022': {
    kind: 'review',
    authors: 'Villanueva-Ruiz I, Falla D, Lascurain-Aguirrebena I',
    year: 2022,
    title:
      'Effectiveness of specific neck exercise for nonspecific neck pain; usefulness of strategies for patient selection and tailored exercise: a systematic review with meta-analysis',
    where: 'Physical Therapy 102(2):pzab259',
    confirmed: true,
  },
  'blomgren-2018': {
    kind: 'review',
    authors: 'Blomgren J, Strandell E, Jull G, Vikman I, Röijezon U',
    year: 2018,
    title:
      'Effects of deep cervical flexor training on impaired physiological functions associated with chronic neck pain: a systematic review',
    where: 'BMC Musculoskeletal Disorders 19:415',
    doi: '10.1186/s12891-018-2324-z',
    confirmed: true,
  },
} as const satisfies Record<string, Source>
