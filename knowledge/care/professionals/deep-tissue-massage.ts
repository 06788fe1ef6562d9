import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from './not-with.ts'

export const deepTissueMassage = {
  id: 'deep-tissue-massage',
  name: 'Deep-tissue massage',
  what: 'Slow, firm massage with hands, knuckles or elbows.',
  happens: [
    'You agree on a signal for "too hard".',
    'They warm the muscle with lighter strokes.',
    'They press slowly and firmly along the muscle.',
    'They ease off again at the end.',
    'Between visits you rest from what sets it off.',
  ],
  visits: 'Often 4 to 10 visits of 30 to 60 minutes.',
  cost: 'Mostly paid by the visit, often a bit more than plain massage.',
  grade: 'low',
  evidence:
    'Few good trials look at hard massage alone. We know of none that shows harder is better. A review of 11 years found 138 reported harms from massage for pain. Such harm is rare.',
  risks: [
    'You may be sore for one or two days.',
    'Bruises are common with hard pressure.',
    'Rarely, very hard pressure harms muscle, nerves or vessels.',
    'Dark urine afterwards is an emergency.',
  ],
  notWith: DEEP,
  ask: [
    'Would a lighter massage do the same for me?',
    'Which places will you leave alone?',
    'How do I stop you?',
    'What should I watch for afterwards?',
  ],
  tell: [
    'All your medicines, above all blood thinners and steroids.',
    'If you bruise easily, or have thin bones, diabetes or numb skin.',
    'If you just trained much harder than usual.',
    'If you are pregnant, or have a fever. With a fever, wait.',
  ],
  sources: ['yin-2014', 'furlan-2015', 'dosing-memory', 'safety-memory', 'seed-000', 'seed-002'],
} as const satisfies Professional
