import type { Source } from '#core/vocabulary/records.ts'

/** The three public articles the product grew from, our own judgement where nothing better is known, and what is ours to choose. */
export const seedSources = {
  'seed-000': {
    kind: 'seed',
    authors: 'Anonymous web article',
    year: 2023,
    title: 'How To Get Knots Out Of Your Back?',
    where: 'Public health article, source 000',
    confirmed: false,
  },
  'seed-001': {
    kind: 'seed',
    authors: 'Anonymous web article with affiliate links',
    year: 2023,
    title: '3 Ways to Get Rid of Muscle Knots in Back',
    where: 'Public web article, source 001',
    confirmed: false,
  },
  'seed-002': {
    kind: 'seed',
    authors: 'Anonymous web article',
    year: 2023,
    title: 'What Actually Helps With Knots in Your Back?',
    where: 'Public web article, source 002',
    confirmed: false,
  },
  'unknot-judgement': {
    kind: 'judgement',
    authors: 'Unknot contributors',
    year: 2026,
    title: 'A careful default inside the ranges of the sources, to be confirmed by a clinician',
    where: 'Unknot',
    confirmed: false,
  },
  'unknot-choice': {
    kind: 'choice',
    authors: 'Unknot contributors',
    year: 2026,
    title: 'Our choice: there is nothing to look up',
    where: 'Unknot',
    confirmed: false,
  },
} as const satisfies Record<string, Source>
