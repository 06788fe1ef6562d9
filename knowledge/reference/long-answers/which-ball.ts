import type { LongAnswer } from '#knowledge/shapes.ts'

export const whichBall = {
  id: 'which-ball',
  picture: 'From soft to hard: socks, tennis ball, two balls in a sock, roller, hook cane, hard ball.',
  parts: [
    {
      title: 'Begin with socks',
      words: [
        'Roll a pair of socks and lean on it at a wall. If that is easy and the ache fades, take a tennis ball. Drop it into a long sock and hold the end. So it hangs where you want it and never rolls away. A hard ball comes only after an easy week. A golf ball is too hard.',
      ],
      advises: 'ball-wall',
      sources: ['seed-002', 'unknot-choice'],
    },
    {
      title: 'Which one for which place',
      words: ['Each place bears something else:'],
      points: [
        'Between the blades: socks or a tennis ball at a wall.',
        'Along the spine: two tennis balls in a sock. The spine lies in the gap.',
        'Top of the shoulder: your hand, or a hook cane.',
        'Neck: only your fingertips, lying down.',
        'Low back: hand or soft ball, light, beside the spine and above the hip.',
        'Buttock: socks or a tennis ball at a wall.',
      ],
      advises: 'ball-wall',
      sources: ['donnelly-2019', 'seed-001', 'unknot-choice'],
    },
    {
      title: 'The wall before the floor',
      words: [
        'At a wall you set the weight yourself: lean in for more, step back for less. On the floor your body does it for you. Lie on a ball only when the wall is a 3 of 10 or less. With blood thinners, thin bones or in pregnancy stay off it.',
      ],
      sources: ['unknot-judgement'],
    },
    {
      title: 'Roller and cane',
      words: [
        'A roller is for the middle of the back, the side below the armpit and the seat. Not for neck or low back. Roll slowly, then rest on the sore spot. In one trial with calves, resting let the spot bear more, rolling did not. The gap between the two may have been chance.',
        'A hook cane reaches your own back. In a trial of 28 people the pressed spot could bear more after a week than the one beside it. Pain was not measured.',
      ],
      advises: 'roller',
      sources: ['wilke-2018', 'gulick-2011', 'unknot-choice'],
    },
    {
      title: 'And a massage gun?',
      words: [
        'It is loud and strong, and nobody has shown that it is better. Trials are few and short. At the neck, tears of an artery have been reported. If you have one: lowest speed, big muscles only. Never on neck, spine, ribs, kidneys or front.',
      ],
      sources: ['sams-2023', 'sulkowski-2022'],
    },
    {
      title: 'You need to buy nothing',
      words: [
        'No brand has been shown to be best. The article that named three products earned money from each of them. Your hands, a pair of socks and a wall are a whole kit. In your plan the tools you own take turns, the softest first.',
      ],
      sources: ['seed-001', 'unknot-choice'],
    },
  ],
  doubt: {
    words:
      'No trial has set one ball against another at home. What fits which place comes from textbooks and teachers. So let the ache decide: what lets it fade is the right one.',
    sources: ['donnelly-2019', 'lu-2022'],
  },
} as const satisfies LongAnswer
