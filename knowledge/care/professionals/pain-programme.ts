import type { Professional } from '#knowledge/shapes.ts'

export const painProgramme = {
  id: 'pain-programme',
  name: 'Pain programme or talking therapy',
  what: 'You learn how pain, thoughts, sleep and movement work on each other. It does not mean the pain is in your head.',
  happens: [
    'You talk about pain, sleep, mood and what you miss doing.',
    'You set small aims and pace your days.',
    'You practise calming, moving and handling fear of pain.',
    'It may be in a group, alone or by video.',
  ],
  visits: 'Often 6 to 12 sessions.',
  cost: 'Often covered, with a wait and a letter from a doctor. Costly if paid alone.',
  grade: 'moderate',
  evidence:
    'A review of lasting pain held 75 studies with 9,401 people. Talking therapy lowered pain, distress and limits a little. The gain was small, and smaller still against other active care.',
  risks: ['It takes time and effort.', 'Talking about hard things can upset you for a while.'],
  notWith: [],
  ask: [
    'Does the team have someone for movement and someone for mood?',
    'What do people like me get out of it?',
    'Can I do it by video or in the evening?',
    'What comes after the last session?',
  ],
  tell: [
    'What the pain stops you doing.',
    'How you sleep, and how your mood is.',
    'What you fear the pain may be.',
    'If you think of ending your life, say so and get help today.',
  ],
  sources: ['williams-2020', 'dosing-memory', 'safety-memory'],
} as const satisfies Professional
