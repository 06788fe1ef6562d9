/** Buttons, headings and sentences of Learn. What a page says lives with its record. */
import type { LearnSection } from '#core/learn/sections.ts'
import type { heatLimits } from '#knowledge/evidence/heat-limits.ts'

interface SectionWords {
  readonly name: string
  readonly one: string
  readonly about: string
}

const SECTIONS: Readonly<Record<LearnSection, SectionWords>> = {
  question: {
    name: 'Asked most',
    one: 'Asked most',
    about: 'The ten questions asked most, each answered on one page in plain words.',
  },
  muscle: {
    name: 'Muscles',
    one: 'Muscle',
    about: 'Where each runs, where its knots sit and where they are felt.',
  },
  technique: {
    name: 'Techniques',
    one: 'Technique',
    about: 'Ways of looking after a knot, with dose and evidence.',
  },
  movement: {
    name: 'Movements',
    one: 'Movement',
    about: 'Stretches, exercises and easy moves, step by step.',
  },
  tool: { name: 'Tools', one: 'Tool', about: 'What to press or warm with, and what does the same at home.' },
  sign: { name: 'Signs', one: 'Sign', about: 'How a knot feels, looks and sounds, and when to ask.' },
  cause: { name: 'Causes', one: 'Cause', about: 'What may bring a knot on, and what to change.' },
  habit: { name: 'Habits', one: 'Habit', about: 'Breaks, desk, driving, sleep and walking, with numbers.' },
  professional: {
    name: 'Help and other methods',
    one: 'Help or method',
    about: 'What others do and what people buy: evidence, risks and what to ask.',
  },
  course: {
    name: 'What to expect',
    one: 'What to expect',
    about: 'How long it may last, and when to look back.',
  },
  limit: {
    name: 'Warmth and cold in numbers',
    one: 'Warmth and cold',
    about: 'How warm, how cold and how long.',
  },
  disagreement: {
    name: 'Where sources disagree',
    one: 'Where sources disagree',
    about: 'Who says what, what we do, and why.',
  },
  myth: { name: 'Myths', one: 'Myth', about: 'Common beliefs, and what is known instead.' },
  word: { name: 'Words', one: 'Word', about: 'Words you may meet here or at a professional’s.' },
  source: { name: 'Sources', one: 'Source', about: 'Every work a fact here rests on.' },
}

const LIMITS: Readonly<Record<keyof typeof heatLimits, string>> = {
  'heat-ceiling': 'How warm is too warm?',
  'heat-time': 'How long may warmth stay on?',
  'heat-usual': 'The usual warmth',
  'heat-pause': 'How often warmth?',
  'skin-check': 'Looking at the skin',
  'timer-and-awake': 'A timer, and awake',
  'pad-on-top': 'The pad on top, never under you',
  'numb-skin': 'Where warmth must not go',
  infrared: 'Infrared pads',
  'hot-water-bottle': 'Hot-water bottles',
  'microwave-bag': 'Bags from the microwave',
  'burn-44': 'What 44 °C does to skin',
  'burn-46': 'What 46 °C does to skin',
  'burn-50': 'What 50 °C does to skin',
  'net-marks': 'Net-like brown marks',
  'cold-time': 'How long may cold stay on?',
  'cold-pause': 'How often cold?',
  'cold-window': 'When cold fits',
  'cold-layer': 'A cloth between cold and skin',
  'cold-stop': 'When to take the cold off',
  contrast: 'Warm and cold in turn',
}

export const learnWords = {
  title: 'Learn about knots',
  lead: 'Every muscle, method, habit and source, in plain words. It opens without the network too.',
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  crumbs: 'Where you are',
  sections: SECTIONS,
  limits: LIMITS,

  mapOf: (muscle: string, view: string) =>
    `${muscle}, ${view}: the muscle lit up, its usual knots ringed, and where they are often felt.`,
  feltIn: (muscle: string, view: string) => `Where knots in the ${muscle} are often felt, ${view}.`,
  views: {
    back: 'seen from behind',
    front: 'seen from the front',
    left: 'from the left side',
    right: 'from the right side',
  },
  muscleMore: 'Where its knots sit, where they are felt, and what to do.',
  mapNote:
    'Rings are as wide as a palm: worth checking, not “it is here”. Dots show where pain is often felt. Your side may be the other one.',
  figureOf: (name: string) => `A person doing this: ${name}.`,

  selfNo: 'Not one to press yourself.',
  selfNoText: 'Arteries, nerves or organs lie close. A physiotherapist can look at it with you.',
  selfLimited: 'Light and short only.',
  selfLimitedText: 'Delicate parts lie close. Stay gentle, and stop early.',
  dangers: 'Take care',
  knots: 'Where its knots sit',
  knot: (number: number) => `Knot ${number}`,
  feltBest: 'Often felt at',
  feltAlso: 'Sometimes at',
  feltThere: 'Felt where it is.',
  bothSides: 'On both sides.',
  find: 'How to feel for it',
  releases: 'Ways to press it gently',
  release: (technique: string, tool: string) => `${technique}: ${tool}`,
  steps: 'Step by step',
  feel: 'What you feel',
  stop: 'Stop signs',
  progression: 'How it grows',
  dose: 'How much',
  doseFrom: 'These numbers rest on:',
  forWhen: 'For when',
  notWith: 'Not with',
  happens: 'What happens',
  visits: 'Visits',
  cost: 'Cost',
  risks: 'Risks',
  ask: 'What to ask',
  tell: 'What to tell',
  change: 'What to change',
  whenToAsk: 'When to ask somebody',
  truth: 'What is known',
  whatWeDo: 'What we do',
  because: 'Because',
  who: 'Who says what',
  substitute: 'At home instead',
  hardness: 'How hard it is',
  hardnessOf: (hardness: number) =>
    hardness === 0 ? 'Not hard at all.' : `${hardness} of 5. Softest first.`,
  numbers: 'In numbers',
  evidence: 'Evidence',
  gradeWords: {
    good: 'Several good studies point the same way.',
    moderate: 'Some good studies. New ones may change it.',
    low: 'Few or small studies. We may be wrong.',
    against: 'Guidelines or trials advise against it.',
  },
  confidence: {
    high: 'Most textbooks agree on these places.',
    medium: 'Textbooks differ on these places.',
  },
  said: 'What the articles said, and what we made of it',
  verdicts: { kept: 'Kept', changed: 'Changed', dropped: 'Dropped' },
  sources: 'Sources',
  related: 'Related',
  citedBy: 'Pages that rest on it',
  published: 'Published in',
  authors: 'By',
  kind: 'Kind',
  confirmed: 'Checked',
  confirmedYes: 'We read this work, or its summary.',
  confirmedChoice: 'This is our choice. There is nothing to look up.',
  confirmedNo: 'From memory or our own judgement: not confirmed by a clinician yet.',
  doi: 'DOI',
  kinds: {
    trial: 'Trial',
    review: 'Review of studies',
    guideline: 'Guideline',
    'case-report': 'Case report',
    cohort: 'People followed over time',
    consensus: 'Agreement of experts',
    textbook: 'Textbook',
    standard: 'Standard',
    leaflet: 'Leaflet',
    teaching: 'Teaching page: named by others, no trial',
    seed: 'Web article',
    judgement: 'Our own judgement',
    choice: 'Our choice',
  },
  notMedical: 'For self-care and comfort. It does not replace a doctor or a physiotherapist.',

  /** Titles for the browser’s tab and for search engines. */
  pageTitles: {
    question: (name: string) => name,
    muscle: (name: string, own: boolean) =>
      own
        ? `${name} knots: where they hurt, how to ease them gently`
        : `${name} knots: where they hurt, who can help`,
    technique: (name: string) => `${name} for a muscle knot: how to, dose, evidence`,
    movement: (name: string) => `${name}: steps, dose, when to stop`,
    tool: (name: string) => `${name} for a knot in the back: use and substitute`,
    sign: (name: string) => `${name}: what it means, when to ask`,
    cause: (name: string) => `${name}: how it brings on a knot, what to change`,
    habit: (name: string) => `${name}: a habit for neck and back`,
    professional: (name: string) => `${name} for muscle knots: evidence, risks, questions`,
    course: (name: string) => `${name}: back and neck pain over time`,
    limit: (name: string) => `${name}: heat and cold on skin`,
    disagreement: (name: string) => `${name} What the sources say`,
    myth: (name: string) => `Myth or not? ${name}`,
    word: (name: string) => `${name}: what the word means`,
    source: (name: string) => name,
  },
} as const
