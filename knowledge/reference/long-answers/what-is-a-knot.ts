import type { LongAnswer } from '#knowledge/shapes.ts'

export const whatIsAKnot = {
  id: 'what-is-a-knot',
  picture: 'A muscle drawn as strands: one band is taut, and in it sits a small sore spot.',
  parts: [
    {
      title: 'What you feel',
      words: [
        'Your finger finds one small place that is far more sore than the muscle round it. It often lies in a tight band, like a cord. It may feel like a pea or a bean. Press it, and you may think: that is my pain.',
        'People in the trade call it a trigger point. Sixty experts from twelve countries named three signs. There is a tight band, a very sore spot in it, and an ache that is felt elsewhere.',
      ],
      sources: ['fernandez-delphi-2018', 'seed-001'],
    },
    {
      title: 'Why it hurts somewhere else',
      words: [
        'A knot can send a dull ache to another place. One on the flat of the shoulder blade may be felt down the arm. The same experts say: no place is fixed. So our maps show where to look, and never say “it is here”.',
      ],
      sources: ['fernandez-delphi-2018', 'poveda-pagan-2017'],
    },
    {
      title: 'Active or quiet',
      words: [
        'An active knot hurts by itself. A quiet one hurts only when you press it. About half of healthy young people have a quiet one near the shoulder. So a sore spot alone means little. You need not hunt for them.',
      ],
      sources: ['fernandez-delphi-2018', 'sola-1955'],
    },
    {
      title: 'What it is not',
      words: [
        'It is not a lump in the skin, and you cannot see it. No waste or crystals have been found in it. Small studies saw other chemistry near active knots than in calm muscle. Nobody knows if that comes before the pain or after it.',
        'No hand can press firm tissue into a new shape. What pressing can do is let the spot bear more for a while.',
      ],
      sources: ['shah-2008', 'quintner-2015', 'chaudhry-2008', 'lu-2022'],
    },
    {
      title: 'Where it comes from',
      words: [
        'People notice knots after long sitting, an odd night, a heavy bag, or a task done over and over. Often nothing stands out. What starts one has not been shown. The safest guess is staying in one position for long. Office workers who broke up their sitting got less neck pain.',
      ],
      sources: ['waongenngarm-2021', 'unknot-judgement'],
    },
    {
      title: 'What you can do',
      words: [
        'Most people try warmth, light pressure, easy movement and a walk. In a small trial people pressed and stretched at home for five days. They hurt less than those who only moved. Start light: a 3 of 10 is enough.',
        'Some other pains feel like a knot and are not one. So we first ask about signs that need somebody to look. It takes two minutes.',
      ],
      advises: 'pressure',
      sources: ['hanten-2000', 'unknot-choice'],
    },
  ],
  doubt: {
    words:
      'Some doubt that knots are a thing of their own, and trained hands often disagree on where one is. The sore spot is real all the same, and you can look after it.',
    sources: ['quintner-2015', 'lucas-2009'],
  },
} as const satisfies LongAnswer
