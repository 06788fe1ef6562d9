import type { LongAnswer } from '#knowledge/shapes.ts'

export const willNotGo = {
  id: 'will-not-go',
  picture: 'The way of a knot that stays: day 3, day 7, day 14, six weeks, twelve weeks.',
  parts: [
    {
      title: 'After three days: change one thing',
      words: [
        'Do not do more of the same. Change one thing, and only one, so that you know what it did. Press lighter and longer. Take another tool. Warm it first. Or try the muscle next to it, since the ache is often not where the knot is.',
      ],
      advises: 'pressure',
      sources: ['hou-2002', 'fernandez-delphi-2018', 'unknot-choice'],
    },
    {
      title: 'Worse by 2: stop pressing',
      words: [
        'Is it worse by 2 of 10 than when you began? Then stop pressing. Keep to easy movement and walks. If it is still worse two days later, ask a doctor. Too much pressing can keep a spot sore.',
      ],
      sources: ['unknot-choice', 'yin-2014'],
    },
    {
      title: 'After two weeks: look back',
      words: [
        'Better means 2 points less, or about a third less, than on day 1. Less than that, and it is time for somebody else to look. You have not failed. Some pains need other hands, and some are not knots at all.',
      ],
      sources: ['ostelo-2008', 'unknot-judgement'],
    },
    {
      title: 'Look at what feeds it',
      words: [
        'A knot likes to come back where the strain comes back. Note what you did on the day before. In a trial in offices 44 of 100 got neck pain within half a year. With short breaks it was 17. A new desk or chair alone changed little.',
        'Strength helps as well. Eight trials in office workers found less neck pain with it than without.',
      ],
      advises: 'break',
      sources: ['waongenngarm-2021', 'driessen-2010', 'louw-2017'],
    },
    {
      title: 'Answer the check again',
      words: [
        'Things change in weeks. Some signs are for a doctor: pain day and night that no position eases, or weight you lose without trying. So are fever, and new numb or weak limbs. The check asks about each of them.',
      ],
      sources: ['finucane-2020', 'nice-ng12'],
    },
    {
      title: 'Whom to ask',
      words: ['All of these can be asked for, and each has its limits:'],
      points: [
        'A physiotherapist. Exercise helps in lasting back pain, by a little.',
        'A massage therapist. It may ease the back for a short time. For the neck little is shown.',
        'Somebody trained in dry needling. It may ease neck pain for some weeks, not for good.',
        'Your doctor, after six weeks, or when you are worried.',
      ],
      sources: ['hayden-2021', 'cashin-2025', 'furlan-2015', 'gross-2024', 'navarro-santana-2020'],
    },
    {
      title: 'Bring one page along',
      words: [
        'Say where it is, since when, what you tried, and what it did. The app prints that on one page, with a picture of the place. Was it the same spot for twelve weeks, or three times in half a year? Then ask a physiotherapist or doctor.',
      ],
      sources: ['unknot-choice', 'seed-000'],
    },
  ],
  doubt: {
    words:
      'No study says on which day to change what. The days are ours, so that nobody goes on for months with what does not help.',
    sources: ['unknot-choice'],
  },
} as const satisfies LongAnswer
