import type { LongAnswer } from '#knowledge/shapes.ts'

export const soreAfterwards = {
  id: 'sore-afterwards',
  picture: 'After pressing: sore for a day or two is usual. Longer than that, and twice, is a sign to stop.',
  parts: [
    {
      title: 'What is usual',
      words: [
        'The spot may be sore to the touch for a day, sometimes for two. It feels like the day after a long walk. A small bruise can come with it. After massage by others people tell of the same. Serious harm is rare.',
      ],
      sources: ['yin-2014', 'unknot-judgement'],
    },
    {
      title: 'Is it a good sign?',
      words: [
        'No, and no bad one either. Soreness does not show that it worked. The ease you look for comes while you hold and in the hours after. If the spot is calmer and not sore at all, that is best.',
      ],
      sources: ['unknot-judgement'],
    },
    {
      title: 'What to do today',
      words: [
        'Leave the spot alone until the soreness has gone. Move through your day, turn and reach as far as is easy, and take a walk. Warmth may feel good if nothing is swollen or freshly bruised. Do not press it away: that makes two sore days out of one.',
      ],
      advises: 'mobility',
      sources: ['dahm-2010', 'houghton-2010', 'unknot-judgement'],
    },
    {
      title: 'Next time: half',
      words: [
        'Sore for more than a day? Then halve it. Hold for ten seconds in place of twenty, at a 3 of 10, and take the softer tool. Leave a day between. A spot needs 90 seconds in a session at most, three spots are enough, and ten minutes in all.',
        'Sore for over two days, and that twice? Then stop this way of pressing. Your body has answered. Take another tool, or only warmth and movement. If you tell the app how sore you were, it does all of this for you.',
      ],
      advises: 'pressure',
      sources: ['unknot-judgement'],
    },
    {
      title: 'When it is more than soreness',
      words: ['Get help at once, and stop pressing, for:'],
      points: [
        'Urine like cola or dark tea, above all with swollen, weak or very sore muscle. This is an emergency: muscle may be falling apart.',
        'New numbness, tingling or weakness in arm or leg: see a doctor today.',
        'Dizziness, double sight or a new severe headache after neck work: call the emergency number.',
        'Blood thinners, and a bruise that is big or keeps growing: call the emergency number.',
        'A spot that gets hot, red or swollen: see a doctor today.',
      ],
      sources: ['chen-2021', 'sulkowski-2022', 'finucane-2020', 'unknot-judgement'],
    },
    {
      title: 'Why it happens',
      words: [
        'Pressed tissue is irritated for a while, and small vessels may leak a little. The harder and longer, the more of it. In a rare case, many rounds of heat and massage harmed a man’s muscle. A massage gun has harmed the thighs of a woman. Light pressure is far from that.',
      ],
      sources: ['tanriover-2009', 'chen-2021', 'yin-2014', 'unknot-judgement'],
    },
  ],
  doubt: {
    words:
      'How many are sore after pressing at home, nobody has counted. What we know comes from massage in the hands of others. The limits are ours, on the safe side.',
    sources: ['yin-2014', 'unknot-judgement'],
  },
} as const satisfies LongAnswer
