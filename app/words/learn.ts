/** Buttons, headings and sentences of Learn. What a page says lives with its record. */
import type { Condition } from '#core/answers.ts'
import type { LearnShelf } from '#core/learn-shelves.ts'
import type { course } from '#knowledge/course.ts'
import type { heatLimits } from '#knowledge/heat-limits.ts'

interface ShelfWords {
  readonly name: string
  readonly one: string
  readonly about: string
}

const SHELVES: Readonly<Record<LearnShelf, ShelfWords>> = {
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
    name: 'Help from others',
    one: 'Help from others',
    about: 'What happens, how many visits, evidence and risks.',
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

const COURSES: Readonly<Record<keyof typeof course, string>> = {
  'knot-lasts': 'How long does a knot last?',
  'most-improve': 'Most new back pain eases',
  'first-two-weeks': 'The first two weeks',
  'new-back-pain': 'New low back pain over a year',
  'lasting-back-pain': 'Lasting low back pain over a year',
  'new-neck-pain': 'New neck pain over the weeks',
  'neck-after-a-year': 'Neck pain after a year',
  'comes-back': 'How often back pain comes back',
  'latent-is-common': 'Sore spots are common',
  'sore-after-pressing': 'Soreness after pressing',
  'fresh-injury': 'The first two days after an injury',
  'look-back-day-3': 'Looking back on day 3',
  'look-back-day-7': 'Looking back on day 7',
  'look-back-day-14': 'Looking back on day 14',
  'look-back-week-6': 'Looking back at six weeks',
  'look-back-week-12': 'Looking back at twelve weeks',
  'broken-nights': 'Nights broken by pain',
  'easing-off': 'When to stop daily pressing',
  'a-few-sessions': 'How many visits it takes',
  strengthening: 'How long strength takes',
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

/** Conditions the check does not ask everybody about, and so has no label for. */
const CONDITIONS: Readonly<Partial<Record<Condition, string>>> = {
  'cancer-active-here': 'Cancer at this place',
  'carotid-disease': 'Narrowed neck arteries',
  'cognitive-impairment': 'Memory or thinking problems',
  'connective-tissue-disorder': 'A connective tissue disorder',
  'down-syndrome': 'Down syndrome',
  'fracture-recent': 'A recent broken bone',
  'implant-here': 'An implant at this place',
  'interacting-medicine': 'A medicine that does not mix well with it',
  'liver-failure': 'Liver failure',
  'numbing-cream': 'Numbing cream on the skin',
  'peripheral-artery': 'Narrowed leg arteries',
  'radiotherapy-here': 'Radiotherapy at this place',
  'respiratory-disease': 'A lung disease',
  'rhabdo-risk': 'Overworked muscle, or dark urine after effort',
  sedated: 'Sleepy from medicine or alcohol',
  'stress-incontinence-longstanding': 'Leaking urine when you cough or jump',
  'thin-skin': 'Thin skin',
}

export const learnWords = {
  name: 'Learn',
  title: 'Learn about knots',
  lead: 'Every muscle, method, habit and source, in plain words. It opens without the network too.',
  search: 'Search',
  searchHint: 'knot in shoulder blade, heat or cold, tennis ball …',
  results: (count: number) =>
    count === 0
      ? 'Nothing found. Try another word, or look on the shelves.'
      : count === 1
        ? '1 page'
        : `${count} pages`,
  resultsTitle: 'Found',
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  nowhere: 'There is no such page',
  nowhereText: 'It may have moved. The shelves below hold everything there is.',
  toIndex: 'All of Learn',
  crumbs: 'Where you are',
  shelves: SHELVES,
  courses: COURSES,
  limits: LIMITS,
  conditions: CONDITIONS,

  checkFirst: 'Answer the safety check first.',
  checkWhy: 'Some pains feel like a knot and are not one. It takes two minutes.',
  checkLink: 'Go to the check',
  stopped: 'Your last answers need somebody first.',
  stoppedText: 'So this page shows no steps. You can still read what is known.',
  stopLink: 'What to do now',
  again: 'You ticked a sign since the last check.',
  againText: 'Answer the check again. Then the steps are shown.',
  blocked: 'Not for you now, because of what you told us.',
  gentle: 'Gentler for you, because of what you told us.',
  gentlePain: (pain: number) => `At most ${pain} of 10.`,
  gentleSeconds: (time: string) => `At most ${time}.`,
  folded: 'The steps, folded away',
  emergency: 'Chest pain, new numbness or weakness, fever or a bad fall? Get help first.',

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
  grades: { good: 'Good', moderate: 'Moderate', low: 'Low', against: 'Advised against' },
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
  unconfirmed: 'not confirmed by a clinician yet',
  unconfirmedNote: 'Part of this page is not confirmed by a clinician yet.',
  related: 'Related',
  citedBy: 'Pages that rest on it',
  published: 'Published in',
  authors: 'By',
  kind: 'Kind',
  confirmed: 'Checked',
  confirmedYes: 'We read this work, or its summary.',
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
    seed: 'Web article',
    judgement: 'Our own judgement',
  },
  notMedical: 'For self-care and comfort. It does not replace a doctor or a physiotherapist.',

  /** Titles for the browser’s tab and for search engines. */
  pageTitles: {
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
