import type { Technique } from '#knowledge/shapes.ts'

export const gun = {
  id: 'gun',
  name: 'Massage gun',
  kind: 'release',
  about: 'A tool that taps fast. Only for thick muscle.',
  steps: [
    'Set the lowest speed.',
    'Glide over thick muscle only, never neck, spine or ribs.',
    'Stay at 3 of 10 or less.',
  ],
  dose: {
    seconds: 45,
    secondsRange: [30, 60],
    repeats: 1,
    repeatsRange: [1, 2],
    restSeconds: 0,
    capSeconds: 120,
    startPain: 2,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  tools: ['gun'],
  needs: [],
  phases: ['p2-release', 'p3-rebuild'],
  progression: ['At most two minutes for a muscle, five in all.'],
  stop: [
    'Stop above 7 of 10, or if pain rises by 2 and stays.',
    'Stop at numb, tingling or electric feelings.',
    'Stop at dizziness, or something pulsing under the tool.',
    'Stop if a bruise comes.',
  ],
  grade: 'low',
  evidence:
    'Thirteen weak studies found easier movement and less pain for a while. On the neck, torn arteries have been reported. Used hard on thighs, it has harmed muscle.',
  sources: ['sams-2023', 'sulkowski-2022', 'shariff-2023', 'chen-2021'],
} as const satisfies Technique
