import type { Technique } from '#knowledge/shapes.ts'

export const roller = {
  id: 'roller',
  name: 'Foam roller',
  kind: 'release',
  about: 'Slow rolling over a soft cylinder, and resting on the spot.',
  setUp: [],
  during: [],
  pressing: {
    setUp: ['Lie on the roller, knees bent, head held.', 'Keep off your neck and low back.'],
    press: 'Let your weight sink onto it slowly.',
    during: ['Roll slowly, two to four seconds each way.', 'Now stop on the sore spot and rest there.'],
    stop: 'Stop if it turns sharp, numb or electric.',
    letGo: 'Lift off the roller slowly.',
    rest: 'Rest, and breathe easily.',
  },
  dose: {
    seconds: 30,
    secondsRange: [30, 120],
    repeats: 3,
    repeatsRange: [1, 3],
    restSeconds: 30,
    capSeconds: 90,
    startPain: 3,
    maxPain: 5,
    perDay: 1,
    daysPerWeek: 7,
    sources: ['seed-001', 'wiewelhove-2019'],
  },
  tools: ['roller'],
  needs: ['floor'],
  phases: ['p2-release', 'p3-rebuild', 'latent'],
  progression: ['Mid back only, and slow.'],
  stop: [
    'Stop above 7 of 10, or if pain rises by 2 and stays.',
    'Stop at numb, tingling or electric feelings.',
    'Stop at dizziness, or something pulsing under the tool.',
  ],
  grade: 'low',
  evidence:
    'Rolling loosens movement for a while. For pain the evidence is thin. In 50 people without pain, a spot could bear more after resting on it for 90 seconds. Next to rolling the difference was not clear.',
  sources: ['wiewelhove-2019', 'konrad-2022', 'wilke-2018', 'behm-2020', 'bartsch-2021', 'seed-001'],
} as const satisfies Technique
