import type { Technique } from '#knowledge/shapes.ts'

export const ballWall = {
  id: 'ball-wall',
  name: 'Ball on the wall',
  kind: 'release',
  about: 'A ball between you and a wall. Leaning sets how hard it is.',
  steps: [
    'Stand with your back to a wall, feet a step away.',
    'Put the ball on the spot and bend your knees.',
    'Lean until it is a 3 of 10. Breathe out.',
  ],
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
  tools: ['socks', 'tennis-ball', 'two-balls', 'lacrosse-ball'],
  needs: ['wall'],
  phases: ['p1-settle', 'p2-release', 'latent'],
  progression: [
    'A harder ball only after one easy week.',
    'The floor only when the wall is 3 of 10 or less.',
  ],
  stop: [
    'Stop above 7 of 10, or if pain rises by 2 and stays.',
    'Stop at numb, tingling or electric feelings.',
    'Stop at dizziness, or something pulsing under the tool.',
  ],
  grade: 'low',
  evidence: 'Few small trials. It is the same idea as pressure by hand.',
  sources: ['lu-2022', 'seed-002'],
} as const satisfies Technique
