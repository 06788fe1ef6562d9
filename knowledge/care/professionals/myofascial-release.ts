import type { Professional } from '#knowledge/shapes.ts'
import { LIGHT } from './not-with.ts'

export const myofascialRelease = {
  id: 'myofascial-release',
  name: 'Myofascial release',
  what: 'Slow, gentle pressure and stretch on muscle and the tissue round it.',
  happens: [
    'They look for parts that feel tight.',
    'They lay on their hands and lean in gently.',
    'They hold for a minute or more, without oil.',
    'You move to see what has changed.',
  ],
  visits: 'Often 4 to 8 visits of 30 minutes or more.',
  cost: 'Mostly paid by the visit.',
  grade: 'low',
  evidence:
    'A review found 8 trials with 457 people, and most were weak. For low back pain the gain was too small to matter. The authors say that is not enough to advise it.',
  risks: ['You may be sore for one or two days.', 'You may feel light-headed when you get up.'],
  notWith: LIGHT,
  ask: ['What is your training?', 'What should change, and by when?', 'Will I also get exercises?'],
  tell: [
    'Where it hurts, and what sets it off.',
    'If you take blood thinners or bruise easily. Then ask for light hands.',
    'If you have thin bones, numb skin or very loose joints.',
    'If you are pregnant, or have a fever. With a fever, wait.',
  ],
  sources: ['laimi-2018', 'dosing-memory', 'safety-memory', 'seed-000'],
} as const satisfies Professional
