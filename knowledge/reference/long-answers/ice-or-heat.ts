import type { LongAnswer } from '#knowledge/shapes.ts'

export const iceOrHeat = {
  id: 'ice-or-heat',
  picture: 'Warmth lies on top of the sore place, never under it. Cold comes wrapped in a cloth.',
  parts: [
    {
      title: 'Warmth first',
      words: [
        'Lay a warm pad on top of the sore place, with a cloth between. Fifteen minutes will do, and twenty is the most. It is to be warm, never hot: about 40 °C is plenty. Look at the skin after five minutes.',
        'A warm shower does as well, or a towel dipped in warm water. Warm up before you press or stretch. Then it is easier to let go.',
      ],
      advises: 'heat',
      sources: ['french-2006', 'nadler-2002', 'unknot-choice'],
    },
    {
      title: 'Why warmth',
      words: [
        'In two trials with 258 people a warm wrap eased new back pain a little. They wore it for about eight hours. In 90 people a heated blanket eased it at once. A pad for a quarter of an hour has no trial. The warmth is from the trials, the short time is ours, to be on the safe side.',
      ],
      sources: ['french-2006', 'unknot-choice'],
    },
    {
      title: 'When cold makes sense',
      words: [
        'Cold is for a fresh strain or for swelling, in the first two days. Wrap the pack in a cloth. Leave it for ten minutes, twenty at the very most. Then wait for two hours. Take it off when the skin goes numb, white or blue.',
        'How much cold helps, nobody can say: there are too few trials. It may feel good, and that counts.',
      ],
      advises: 'cold',
      sources: ['bleakley-2004', 'french-2006', 'houghton-2010'],
    },
    {
      title: 'Never warm these',
      words: ['Warmth can harm, and it does so without a sound. Leave it out here:'],
      points: [
        'A swelling, a fresh bruise, hot or red skin, a fever.',
        'Skin that is numb or broken.',
        'Skin with a cream or a rub on it: people were burned.',
        'In bed or asleep: at 44 °C skin can burn within a night.',
        'Under you: the heat cannot get away.',
      ],
      sources: ['houghton-2010', 'fda-rubs', 'moritz-1947'],
    },
    {
      title: 'One after the other',
      words: [
        'Some like both: one minute cold, three minutes warm, three times round. End with warm. It comes from a web article, and no trial for knots was found. If you like it, keep it. If not, you miss nothing.',
      ],
      advises: 'contrast',
      sources: ['seed-000', 'unknot-choice'],
    },
    {
      title: 'Find out which is yours',
      words: [
        'Stay with one kind for three days. Note your pain before and after, from 0 to 10. Then try the other. What brings more ease to you is right for you. The app can draw one of the two for each day and lay them side by side.',
        'Neither makes a knot go away for good. Both are there so that you can move again. Movement is what has the better trials behind it.',
      ],
      sources: ['unknot-choice', 'pocovi-2024'],
    },
  ],
  doubt: {
    words:
      'The articles quarrel: one says ice first, one says heat first, one says both. For warmth there is a little evidence, for cold next to none. None of it is about knots alone.',
    sources: ['seed-000', 'seed-001', 'seed-002', 'french-2006'],
  },
} as const satisfies LongAnswer
