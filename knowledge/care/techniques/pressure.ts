import type { Technique } from '#knowledge/shapes.ts'

export const pressure = {
  id: 'pressure',
  name: 'Pressure with your hands',
  kind: 'release',
  about: 'Slow steady pressure on the tender spot until it eases.',
  setUp: [],
  during: [],
  pressing: {
    setUp: ['Sit or lie so that the place is loose.', 'Lay flat fingertips on the spot.'],
    press: 'Press in slowly with flat fingertips.',
    stop: 'Stop if it turns sharp, numb or electric.',
    letGo: 'Lift your fingers slowly.',
    rest: 'Move that part a little, easily.',
  },
  dose: {
    seconds: 20,
    secondsRange: [10, 30],
    repeats: 3,
    repeatsRange: [3, 4],
    restSeconds: 45,
    capSeconds: 90,
    startPain: 3,
    maxPain: 5,
    perDay: 2,
    daysPerWeek: 7,
    sources: ['seed-001', 'seed-002', 'unknot-judgement'],
  },
  tools: ['hands'],
  needs: [],
  phases: ['p1-settle', 'p2-release', 'latent'],
  progression: [
    'No easing in 30 seconds: go lighter.',
    'Sore over a day: halve it.',
    'Better for three days: every other day.',
  ],
  stop: [
    'Stop above 7 of 10, or if pain rises by 2 and stays.',
    'Stop at numb, tingling or electric feelings.',
    'Stop at dizziness, or something pulsing under the tool.',
  ],
  grade: 'low',
  evidence:
    'Pressure raises the pressure a spot can bear. Felt pain changed little in the pooled trials. In one session of a trial, light pressure did more when held for 90 seconds than for 30 or 60.',
  sources: ['lu-2022', 'hanten-2000', 'hou-2002', 'nagrale-2010', 'seed-001', 'seed-002'],
} as const satisfies Technique
