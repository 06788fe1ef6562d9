import type { LongAnswer } from '#knowledge/shapes.ts'

export const betweenTheBlades = {
  id: 'between-the-blades',
  picture: 'The muscles between the shoulder blades, their usual knots ringed, and where they ache.',
  parts: [
    {
      title: 'First: is it a knot?',
      words: [
        'This place is shared with heart, lungs and gall bladder. Call the emergency number for chest pain, sweat, short breath, or pain that came in seconds and tears. See a doctor today for an ache that comes with stairs and goes with rest. Burning skin in a band may be shingles: look for a rash.',
        'A knot is another thing. It changes when you move, and pressing it brings the pain you know.',
      ],
      sources: ['mcsweeney-2003', 'nice-cg95', 'fernandez-delphi-2018', 'unknot-judgement'],
    },
    {
      title: 'Which muscles',
      words: [
        'The rhomboids run from the spine to the inner edge of the blade. The trapezius lies over them. Some aches there come from further off: from the neck, or from the front of the chest. So the finder may send you to a place that does not hurt. Pressing it for five seconds tells more than any map.',
      ],
      sources: ['donnelly-2019', 'teach-niel-asher', 'teach-aberdeen'],
    },
    {
      title: 'Lean on a ball',
      words: [
        'Stand with your back to a wall, feet a step away. Put rolled socks or a tennis ball between blade and spine, never on bone. Lay the arm of that side across your chest: so the blade slides away and the spot lies free. Lean until it is a 3 of 10, and breathe out. Twenty seconds, three times.',
      ],
      advises: 'ball-wall',
      sources: ['seed-002', 'hanten-2000', 'unknot-judgement'],
    },
    {
      title: 'Then move it both ways',
      words: ['Pressing is the smaller part. Afterwards, move the blades:'],
      points: [
        'Roll your shoulders eight times.',
        'Draw the blades back and down, hold for five seconds, ten times.',
        'Hug yourself and breathe into your upper back, twice for 20 seconds.',
      ],
      advises: 'stretch',
      sources: ['seed-002', 'tunwattanapong-2016', 'unknot-choice'],
    },
    {
      title: 'Make it strong',
      words: [
        'Once it is calm, two minutes a day are worth it. Raise your arms with a light band to shoulder height. In an office trial with 198 people neck and shoulder pain fell by 1.4 of 10 in ten weeks. Rowing with the band works the blades.',
      ],
      advises: 'strength-2min',
      sources: ['andersen-2011', 'louw-2017'],
    },
    {
      title: 'At the desk',
      words: [
        'There is no one right way to sit. Reviews do not agree that a posture alone brings pain. Staying in it may. Stand up or move for a minute or two every half hour. Put screen and mouse straight in front of you, near enough that you need not reach. The best sitting is the next one.',
      ],
      advises: 'break',
      sources: ['swain-2020', 'waongenngarm-2021', 'osha-workstations'],
    },
  ],
  doubt: {
    words:
      'No trial has looked at this place alone. Office trials measured neck and shoulders, and the maps of where knots ache come from teachers.',
    sources: ['andersen-2011', 'donnelly-2019'],
  },
} as const satisfies LongAnswer
