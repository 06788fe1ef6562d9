import type { LongAnswer } from '#knowledge/shapes.ts'

export const howToSleep = {
  id: 'how-to-sleep',
  picture:
    'On the side: a pillow fills the gap at the neck, one lies between the knees. On the back: one under the knees.',
  parts: [
    {
      title: 'On your side',
      words: [
        'Fill the gap between ear and shoulder with your pillow, so that your neck lies straight. About 10 cm felt best to people in one small study. Put a second pillow between your knees, and hug a third. In a review of four studies lying on the side was mostly kind to the spine.',
      ],
      advises: 'sleep',
      sources: ['sacco-2015', 'cary-2019'],
    },
    {
      title: 'On your back',
      words: [
        'A thin pillow under your head and one under your knees. Your low back lies easier when the knees are a little bent. That the back is as good as the side is common advice. The studies do not tell.',
      ],
      advises: 'sleep',
      sources: ['seed-002', 'cary-2019', 'unknot-judgement'],
    },
    {
      title: 'Rather not on your front',
      words: [
        'There your head is turned to one side for hours. People who lay like that for longer told of more sore mornings. If you fall asleep in no other way, take the flattest pillow or none, and change sides.',
      ],
      sources: ['cary-2019', 'unknot-judgement'],
    },
    {
      title: 'A sore shoulder or hip',
      words: [
        'Do not lie on it. Lie on the other side, with a pillow in your arm, so that the sore arm does not hang. On your back, lay a folded towel under the upper arm. Turn over as often as you like: it is no bad night because you moved.',
      ],
      sources: ['unknot-judgement'],
    },
    {
      title: 'Before and after the night',
      words: [
        'Warm up in the evening: fifteen minutes with a pad on top of you, awake. Then unplug it. Never fall asleep with it. At 44 °C skin can burn within a night, and you would not feel it coming.',
        'A stiff morning is no damage. Roll your shoulders and turn your head before you get up. If you are stiff for over half an hour most mornings for three months, tell a doctor.',
      ],
      advises: 'heat',
      sources: ['moritz-1947', 'nice-ng65', 'unknot-choice'],
    },
    {
      title: 'Do you need a new pillow or mattress?',
      words: [
        'Try what you have first, for a week at a time. A folded towel makes a pillow higher, taking one away makes it lower. If you wake less sore, it was worth it. No pillow has been shown to make a knot go.',
      ],
      sources: ['unknot-judgement'],
    },
    {
      title: 'In late pregnancy',
      words: [
        'From week 28 on go to sleep on your side, left or right. Falling asleep on the back was linked with more stillbirths. If you wake on your back, just turn over.',
      ],
      sources: ['cronin-2019'],
    },
    {
      title: 'When the night is a sign',
      words: [
        'Pain that no position eases is for a doctor. So is pain that wakes you three nights a week for over a week. Newly short of breath, also when you lie flat? Call the emergency number.',
      ],
      sources: ['finucane-2020', 'nice-ng158', 'unknot-judgement'],
    },
  ],
  doubt: {
    words:
      'The studies of sleep and sore backs are few and small, and none is about knots. Only the advice for pregnancy rests on firm ground.',
    sources: ['cary-2019', 'cronin-2019'],
  },
} as const satisfies LongAnswer
