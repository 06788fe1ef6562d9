import type { Professional } from '#knowledge/shapes.ts'

export const cbt = {
  id: 'cbt',
  name: 'Cognitive behavioural therapy (CBT)',
  what: 'Talks with a psychologist about thoughts, habits and sleep around the pain.',
  happens: [
    'You set aims together.',
    'You look at what you do and think when it hurts.',
    'You try something new between the talks.',
  ],
  visits: 'Often 6 to 12 talks, also online.',
  cost: 'Often covered, with a wait.',
  grade: 'moderate',
  evidence:
    'In lasting pain it eased pain, worry and daily limits a little more than usual care. Next to other talks it was very little. The WHO lets it be offered in lasting low back pain. It is not for a knot of some days.',
  risks: ['Talking about hard things can be tiring.'],
  notWith: [],
  ask: [
    'What is your training?',
    'Have you worked with people in pain?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['If you feel hopeless or think of harming yourself: say it first.'],
  sources: ['williams-2020', 'who-2023'],
} as const satisfies Professional
