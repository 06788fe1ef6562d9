import { expect, test } from 'vitest'
import {
  CONDITIONS,
  COURSES,
  FLAGS,
  ONSETS,
  PREGNANCIES,
  SEXES,
  type Answers,
} from '#core/vocabulary/answers.ts'
import { isOneOf, isPlace } from '#core/vocabulary/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'

const YES_NO = ['yes', 'no', 'unknown'] as const

/** A person in words: flags and conditions that are a yes, and facts like `pain:8`, `age:60`, `at:interscapular`. */
function person(words: string): Answers {
  return words
    .split(' ')
    .filter(word => word !== '')
    .reduce<Answers>((answers, word) => withWord(answers, word), { flags: {}, conditions: {} })
}

function withWord(answers: Answers, word: string): Answers {
  if (isOneOf(FLAGS, word)) return { ...answers, flags: { ...answers.flags, [word]: 'yes' } }
  if (isOneOf(CONDITIONS, word)) return { ...answers, conditions: { ...answers.conditions, [word]: 'yes' } }
  const [fact, value] = word.split(':')
  const place = `${value}.L`
  if (fact === 'pain') return { ...answers, painNow: Number(value) }
  if (fact === 'age') return { ...answers, age: Number(value) }
  if (fact === 'days') return { ...answers, durationDays: Number(value) }
  if (fact === 'onset' && isOneOf(ONSETS, value)) return { ...answers, onset: value }
  if (fact === 'course' && isOneOf(COURSES, value)) return { ...answers, course: value }
  if (fact === 'pregnant' && isOneOf(PREGNANCIES, value)) return { ...answers, pregnancy: value }
  if (fact === 'sex' && isOneOf(SEXES, value)) return { ...answers, sex: value }
  if (fact === 'moves' && isOneOf(YES_NO, value)) return { ...answers, mechanical: value }
  if (fact === 'press' && isOneOf(YES_NO, value)) return { ...answers, pressReproduces: value }
  if (fact === 'at' && isPlace(place)) return { ...answers, places: [place] }
  throw new Error(`What is "${word}"?`)
}

/** For each rule: the people it is for, and people who are just not. Written from docs/clinical/red-flags.md#rules, not the code. */
const PEOPLE: Readonly<
  Record<string, { readonly fires: readonly string[]; readonly not: readonly string[] }>
> = {
  'nerves-with-cancer': {
    fires: [
      'cancer leg-weak',
      'cancer leg-both-neuro',
      'cancer legs-unsteady',
      'cancer hand-clumsy',
      'cancer arm-weak',
      'cancer limb-numb-stable',
      'cancer bladder-new',
      'cancer bowel-new',
      'cancer saddle-numb',
      'cancer lhermitte',
      'cancer radiating-limb',
      'cancer-history leg-weak',
      'cancer-active-here arm-weak',
    ],
    not: ['cancer', 'leg-weak', 'cancer fever', 'cancer-bcc-remote leg-weak'],
  },
  'nerves-sudden-severe': {
    fires: ['onset:sudden pain:8 limb-numb-stable', 'onset:sudden pain:8 arm-weak'],
    not: [
      'onset:sudden pain:7 limb-numb-stable',
      'onset:gradual pain:8 limb-numb-stable',
      'onset:sudden pain:8',
      'onset:sudden limb-numb-stable',
    ],
  },
  'leg-weak-worse': {
    fires: ['leg-weak course:worse'],
    not: ['leg-weak', 'leg-weak course:better', 'course:worse', 'arm-weak course:worse'],
  },
  'arm-weak-sudden': {
    fires: ['arm-weak onset:sudden', 'arm-weak onset:sudden pain:2'],
    not: ['arm-weak', 'arm-weak onset:gradual', 'onset:sudden', 'leg-weak onset:sudden'],
  },
  'cord-signs-fast': {
    fires: [
      'legs-unsteady course:worse',
      'legs-unsteady course:worse days:14',
      'legs-unsteady bladder-new days:3',
      'legs-unsteady bowel-new days:3',
      'legs-unsteady saddle-numb days:3',
    ],
    not: ['legs-unsteady', 'legs-unsteady course:worse days:15', 'course:worse days:3', 'bladder-new days:3'],
  },
  'cord-signs-together': {
    fires: ['hand-clumsy legs-unsteady course:worse'],
    not: ['hand-clumsy legs-unsteady', 'legs-unsteady course:worse', 'hand-clumsy course:worse'],
  },
  'shock-with-cord-sign': {
    fires: ['lhermitte hand-clumsy', 'lhermitte legs-unsteady', 'lhermitte arm-weak'],
    not: ['lhermitte', 'hand-clumsy arm-weak', 'lhermitte leg-weak'],
  },
  'numb-and-worse': {
    fires: ['limb-numb-stable course:worse'],
    not: ['limb-numb-stable', 'course:worse', 'limb-numb-stable course:fluctuating'],
  },
  'shooting-lasting-or-strong': {
    fires: [
      'radiating-limb',
      'radiating-limb days:14 pain:3',
      'radiating-limb days:3 pain:7',
      'radiating-limb pain:3',
      'radiating-limb days:3',
    ],
    not: ['radiating-limb days:13 pain:6', 'days:20 pain:8'],
  },
  'thinner-with-nerve-sign': {
    fires: ['anticoagulant limb-numb-stable'],
    not: ['anticoagulant', 'limb-numb-stable', 'antiplatelet limb-numb-stable'],
  },
  'bone-sore-with-risk': {
    fires: [
      'midline-bone fever',
      'midline-bone trauma-minor-fragile',
      'midline-bone cancer',
      'midline-bone cancer-history',
      'midline-bone osteoporosis',
      'midline-bone long-term-steroids',
      'midline-bone onset:after-trauma',
      'midline-bone age:65',
    ],
    not: [
      'midline-bone',
      'midline-bone age:64 onset:gradual',
      'fever age:70 osteoporosis onset:after-trauma',
    ],
  },
  'fragile-after-jolt': {
    fires: [
      'osteoporosis onset:after-trauma at:interscapular',
      'long-term-steroids onset:after-trauma at:lower-lumbar-paraspinal',
      'age:65 onset:after-trauma at:lower-lumbar-paraspinal',
      'osteoporosis onset:sudden pain:5',
      'long-term-steroids onset:sudden pain:5',
    ],
    not: [
      'osteoporosis onset:after-trauma at:posterior-neck',
      'age:64 onset:after-trauma',
      'age:65 onset:sudden pain:9',
      'osteoporosis onset:sudden pain:4',
      'osteoporosis onset:gradual pain:9',
      'onset:after-trauma',
      'osteoporosis pain:9',
    ],
  },
  'shape-with-risk': {
    fires: [
      'shape-change cancer',
      'shape-change cancer-history',
      'shape-change osteoporosis',
      'shape-change long-term-steroids',
    ],
    not: ['shape-change', 'cancer osteoporosis'],
  },
  'cancer-history': {
    fires: ['cancer', 'cancer-history', 'cancer-active-here'],
    not: ['', 'cancer-bcc-remote'],
  },
  'cancer-with-worrying-pain': {
    fires: [
      'cancer night-constant',
      'cancer midline-bone',
      'cancer weight-loss',
      'cancer course:worse',
      'cancer at:interscapular',
      'cancer pain:7',
      'cancer-history pain:7',
    ],
    not: [
      'cancer',
      'cancer pain:6 at:posterior-neck course:same',
      'night-constant pain:9 at:interscapular course:worse',
    ],
  },
  'night-pain-with-risk': {
    fires: [
      'night-constant cancer',
      'night-constant cancer-history',
      'night-constant immunosuppressed',
      'night-constant iv-drug-use',
      'night-constant recent-infection',
      'night-constant fever',
      'night-constant age:50',
      'night-constant age:50 days:42',
    ],
    not: [
      'night-constant',
      'night-constant age:49',
      'night-constant age:50 days:43',
      'cancer fever age:60 days:3',
    ],
  },
  'three-cancer-signs': {
    fires: [
      'weight-loss night-constant age60-persist',
      'smoker-scapula no-improve-6wk midline-bone',
      'new-after55 weight-loss night-constant',
      'weight-loss night-constant age60-persist smoker-scapula',
    ],
    not: ['weight-loss night-constant', 'new-after55 midline-bone fever'],
  },
  'two-cancer-signs': {
    fires: [
      'weight-loss night-constant',
      'age60-persist smoker-scapula',
      'no-improve-6wk midline-bone new-after55',
    ],
    not: ['weight-loss', 'new-after55 fever'],
  },
  'first-episode-stays': {
    fires: ['new-after55', 'new-after55 days:15'],
    not: ['new-after55 days:14', 'days:40'],
  },
  'very-strong-pain': { fires: ['pain:8', 'pain:10'], not: ['', 'pain:7'] },
  'not-a-knot-pattern': {
    fires: ['moves:no press:no', 'moves:no press:no days:8'],
    not: [
      'moves:no press:no days:7',
      'moves:no days:9',
      'press:no days:9',
      'moves:yes press:no',
      'moves:no press:yes',
    ],
  },
  'not-a-knot-pattern-yet': {
    fires: ['moves:no press:no', 'moves:no press:no days:1'],
    not: ['moves:no', 'press:no', 'moves:unknown press:unknown'],
  },
  'worse-after-a-week': {
    fires: ['course:worse days:7'],
    not: ['course:worse days:6', 'course:worse', 'course:same days:9', 'days:9'],
  },
  'six-weeks-without-change': {
    fires: ['course:same days:42', 'course:worse days:42'],
    not: [
      'course:same days:41',
      'course:same',
      'course:better days:50',
      'course:fluctuating days:50',
      'days:50',
    ],
  },
  'three-months-again-and-again': {
    fires: ['days:85', 'days:85 course:same', 'days:85 course:fluctuating'],
    not: ['days:84', 'days:85 course:better', ''],
  },
  'under-eighteen': { fires: ['age:17', 'under18', 'age:0'], not: ['age:18', ''] },
  'child-with-signs': {
    fires: ['age:9', 'age:17 night-constant', 'age:17 fever', 'age:17 weight-loss', 'under18 fever'],
    not: ['age:10', 'age:18 fever', 'fever', 'under18'],
  },
  'sickle-cell-pain': {
    fires: [
      'sickle-cell',
      'sickle-cell pain:5 moves:yes',
      'sickle-cell pain:3 moves:no',
      'sickle-cell moves:yes',
      'sickle',
    ],
    not: ['sickle-cell pain:4 moves:yes', 'pain:6 moves:no'],
  },
  'sickle-cell-crisis': {
    fires: ['sickle-cell fever', 'sickle chest-pain', 'sickle breathless', 'sickle pleuritic'],
    not: ['sickle-cell', 'sickle', 'fever chest-pain breathless'],
  },
  'temple-artery-sight': { fires: ['gca stroke'], not: ['gca', 'stroke'] },
  'colic-strong': {
    fires: [
      'flank-colic',
      'flank-colic pain:7',
      'flank-colic pain:3 fever',
      'flank-colic pain:3 collapse',
      'flank-colic pain:3 pregnant:yes',
      'flank-colic pain:3 age:60',
      'flank-colic pain:3 uti-loin fever',
    ],
    not: ['flank-colic pain:6', 'flank-colic pain:6 age:59', 'pain:8 fever collapse age:70'],
  },
  'kidney-infection-risk': {
    fires: [
      'uti-loin pregnant:yes',
      'uti-loin fever age:65',
      'uti-loin fever pain:7',
      'uti-loin fever diabetes',
      'uti-loin fever immunosuppressed',
      'uti-loin fever course:worse',
    ],
    not: [
      'uti-loin',
      'uti-loin fever',
      'uti-loin course:worse',
      'uti-loin fever age:64 pain:6',
      'uti-loin diabetes pain:8 age:70',
      'pregnant:yes',
      'fever diabetes',
    ],
  },
  'blood-in-urine-with-pain': {
    fires: ['blood-urine', 'blood-urine pain:1'],
    not: ['blood-urine pain:0', 'pain:5'],
  },
  'gallbladder-fever': { fires: ['biliary fever', 'biliary jaundice'], not: ['biliary', 'fever jaundice'] },
  'gallbladder-strong': { fires: ['biliary pain:7'], not: ['biliary pain:6', 'biliary', 'pain:8'] },
  'yellow-and-fever': { fires: ['jaundice fever'], not: ['jaundice', 'fever'] },
  'pelvic-in-pregnancy': {
    fires: ['pelvic pregnant:yes', 'pelvic pregnant:possible'],
    not: ['pelvic', 'pregnant:yes'],
  },
  'thinner-sudden-severe': {
    fires: ['anticoagulant onset:sudden pain:7'],
    not: ['anticoagulant onset:sudden pain:6', 'anticoagulant pain:7', 'onset:sudden pain:7'],
  },
  'thinner-after-fall': {
    fires: ['anticoagulant onset:after-trauma'],
    not: ['anticoagulant', 'onset:after-trauma'],
  },
  'breathing-pain-with-clot-risk': {
    fires: [
      'pleuritic calf',
      'pleuritic needling-recent',
      'pleuritic recent-procedure',
      'pleuritic onset:sudden',
      'pleuritic palpitations',
    ],
    not: ['pleuritic', 'pleuritic onset:gradual', 'calf', 'needling-recent onset:sudden palpitations'],
  },
  'breathing-pain': {
    fires: [
      'pleuritic',
      'pleuritic press:no moves:yes onset:after-load',
      'pleuritic press:yes moves:no onset:after-load',
      'pleuritic press:yes moves:yes onset:gradual',
    ],
    not: ['pleuritic press:yes moves:yes onset:after-load', ''],
  },
  'fever-with-infection-risk': { fires: ['fever infection-risk'], not: ['fever', 'infection-risk'] },
  'fever-with-severe-neck': {
    fires: ['fever neck-new-severe pain:6', 'fever neck-new-severe'],
    not: ['fever neck-new-severe pain:5', 'fever pain:6', 'neck-new-severe pain:6'],
  },
  'pelvic-testicle': {
    fires: ['pelvic sex:male onset:sudden', 'pelvic sex:male at:groin'],
    not: [
      'pelvic sex:female onset:sudden',
      'pelvic sex:male',
      'sex:male onset:sudden',
      'pelvic sex:female at:groin',
    ],
  },
  'gallbladder-hours': {
    fires: [
      'biliary days:1 course:worse moves:no',
      'biliary course:worse',
      'biliary days:0 course:worse moves:unknown',
    ],
    not: [
      'biliary days:2 course:worse',
      'biliary days:0 course:same',
      'biliary days:0 course:worse moves:yes',
      'days:0 course:worse',
    ],
  },
  'stiff-spine-after-jolt': {
    fires: ['ankylosed-spine onset:after-trauma', 'ankylosed-spine trauma-minor-fragile'],
    not: ['ankylosed-spine', 'onset:after-trauma', 'trauma-minor-fragile', 'ankylosed-spine onset:sudden'],
  },
  'arm-clot-with-chest': {
    fires: ['arm-clot pleuritic', 'arm-clot palpitations'],
    not: ['arm-clot', 'pleuritic', 'palpitations'],
  },
  'strain-of-yesterday': {
    fires: ['onset:after-load days:1', 'onset:after-load days:2', 'onset:after-load days:0'],
    not: ['onset:after-load days:3', 'onset:after-load', 'onset:gradual days:1'],
  },
  'calf-with-chest': {
    fires: [
      'calf pleuritic',
      'calf palpitations',
      'calf breathless',
      'calf chest-pain',
      'calf at:interscapular',
    ],
    not: ['calf', 'calf at:sacrum', 'pleuritic palpitations'],
  },
  'belly-artery': {
    fires: ['age:60 at:lower-lumbar-paraspinal moves:no onset:sudden', 'age:60 moves:no onset:sudden'],
    not: [
      'age:59 at:lower-lumbar-paraspinal moves:no onset:sudden',
      'moves:no onset:sudden',
      'age:70 at:posterior-neck moves:no onset:sudden',
      'age:70 at:lower-lumbar-paraspinal moves:yes onset:sudden',
      'age:70 at:lower-lumbar-paraspinal moves:no onset:gradual',
    ],
  },
  'belly-artery-unmoved': {
    fires: ['age:65 sex:male moves:no press:no smoker', 'age:65 moves:no press:no hypertension'],
    not: [
      'age:64 moves:no press:no smoker',
      'moves:no press:no smoker',
      'age:70 sex:female moves:no press:no smoker',
      'age:70 at:posterior-neck moves:no press:no smoker',
      'age:70 moves:yes press:no smoker',
      'age:70 moves:no press:yes smoker',
      'age:70 moves:no press:no',
    ],
  },
  'known-aneurysm': {
    fires: ['aneurysm', 'aneurysm moves:no', 'aneurysm moves:unknown'],
    not: ['aneurysm moves:yes', 'moves:no'],
  },
  'known-aneurysm-moving': { fires: ['aneurysm', 'aneurysm moves:yes'], not: ['', 'hypertension'] },
  'sudden-unmoved-severe': {
    fires: [
      'onset:sudden moves:no pain:7 age:40',
      'onset:sudden moves:no pain:7',
      'onset:sudden moves:no pain:7 age:30 arm-weak',
      'onset:sudden moves:no pain:7 age:30 chest-pain',
      'onset:sudden moves:no pain:7 age:30 exertional',
      'onset:sudden moves:no pain:7 age:30 palpitations',
      'onset:sudden moves:no pain:7 age:30 collapse',
      'onset:sudden moves:no pain:7 age:30 connective-tissue-disorder',
      'onset:sudden moves:no pain:7 age:30 aneurysm',
      'onset:sudden moves:no pain:7 age:30 hypertension',
      'onset:sudden moves:no pain:7 age:30 pregnant:yes',
    ],
    not: [
      'onset:sudden moves:no pain:7 age:39',
      'onset:sudden moves:no pain:6 age:50',
      'onset:sudden moves:yes pain:8 age:50',
      'onset:gradual moves:no pain:8 age:50',
    ],
  },
  'sudden-unmoved-severe-young': {
    fires: ['onset:sudden moves:no pain:7 age:20'],
    not: ['onset:sudden moves:no pain:6', 'onset:sudden moves:yes pain:8', 'onset:gradual moves:no pain:8'],
  },
  'sudden-unmoved-upper': {
    fires: [
      'onset:sudden moves:no press:no age:40 at:interscapular',
      'onset:sudden moves:no press:no at:posterior-neck',
    ],
    not: [
      'onset:gradual moves:no press:no age:40 at:interscapular',
      'onset:sudden moves:yes press:no age:40 at:interscapular',
      'onset:sudden moves:no press:yes age:40 at:interscapular',
      'onset:sudden moves:no press:no age:39 at:interscapular',
      'onset:sudden moves:no press:no age:40 at:sacrum',
    ],
  },
  'effort-pain-now': {
    fires: [
      'exertional course:worse',
      'exertional pain:7',
      'exertional palpitations',
      'exertional collapse',
      'exertional breathless',
    ],
    not: ['exertional', 'exertional pain:6 course:same', 'course:worse pain:7 palpitations'],
  },
  'effort-pain-at-rest': {
    fires: [
      'exertional moves:no pain:5 age:40 at:interscapular',
      'exertional moves:no pain:5 age:40 at:posterior-neck',
      'exertional moves:no pain:5',
      'exertional moves:no pain:5 age:30 smoker diabetes',
    ],
    not: [
      'exertional moves:no pain:4 age:60',
      'exertional moves:yes pain:5 age:60',
      'exertional moves:no pain:5 age:60 at:sacrum',
      'exertional moves:no pain:5 age:39 smoker',
      'moves:no pain:6 age:60',
    ],
  },
  'heart-disease-unmoved': {
    fires: ['heart-disease at:interscapular moves:no', 'heart-disease at:posterior-neck moves:no'],
    not: [
      'heart-disease at:sacrum moves:no',
      'heart-disease at:interscapular moves:yes',
      'at:interscapular moves:no',
    ],
  },
  'neck-severe-with-weak-tissue': {
    fires: [
      'neck-new-severe connective-tissue-disorder',
      'neck-new-severe hypermobility',
      'neck-new-severe recent-deep-massage',
      'neck-new-severe arm-weak',
    ],
    not: ['neck-new-severe', 'hypermobility arm-weak'],
  },
  'tissue-disorder-sudden': {
    fires: ['connective-tissue-disorder onset:sudden', 'connective-tissue-disorder onset:sudden moves:no'],
    not: ['connective-tissue-disorder onset:sudden moves:yes', 'connective-tissue-disorder', 'onset:sudden'],
  },
  'fever-with-risk': {
    fires: ['fever pain:8', 'infection-risk pain:8', 'fever leg-weak', 'infection-risk arm-weak'],
    not: ['fever', 'infection-risk pain:7', 'pain:8 leg-weak'],
  },
  'fever-with-weak-defence': {
    fires: [
      'fever iv-drug-use',
      'fever immunosuppressed',
      'fever diabetes',
      'fever recent-infection',
      'fever recent-procedure',
      'fever dialysis',
      'fever surgery-recent',
      'fever long-term-steroids',
      'fever sickle-cell',
    ],
    not: ['fever', 'diabetes dialysis', 'fever smoker'],
  },
  'infection-risk-severe': {
    fires: [
      'iv-drug-use pain:7',
      'immunosuppressed pain:7',
      'recent-infection pain:7',
      'recent-procedure pain:7',
      'dialysis pain:7',
      'dialysis night-constant',
      'dialysis moves:no course:worse',
    ],
    not: [
      'dialysis',
      'dialysis pain:6',
      'dialysis moves:no',
      'dialysis course:worse',
      'pain:7 night-constant',
    ],
  },
  'tuberculosis-with-nerve-sign': { fires: ['tb-risk leg-weak'], not: ['tb-risk', 'leg-weak'] },
  'burning-skin-risk': {
    fires: ['burning-band', 'burning-band age:50', 'burning-band age:30 immunosuppressed'],
    not: ['burning-band age:49', 'age:60 immunosuppressed'],
  },
  'fever-in-pregnancy': {
    fires: ['pregnant:yes fever pain:6', 'pregnant:yes fever uti-loin', 'pregnant:postpartum fever pain:6'],
    not: [
      'pregnant:yes fever',
      'pregnant:yes fever pain:5',
      'pregnant:yes uti-loin pain:9',
      'fever uti-loin pain:9',
    ],
  },
}

test('every rule has people it is for and people it is not for', () => {
  const ids: ReadonlySet<string> = new Set(safety.rules.map(({ id }) => id))
  const missing = [...ids].filter(id => PEOPLE[id] === undefined)
  expect(missing, 'give PEOPLE above somebody each is for and somebody it is not for').toEqual([])
  expect(Object.keys(PEOPLE).filter(id => !ids.has(id))).toEqual([])
})

for (const { id, when } of safety.rules) {
  const { fires, not } = PEOPLE[id] ?? { fires: [], not: [] }
  test.each(fires)(`${id} is for: %s`, words => expect(when(person(words))).toBe(true))
  test.each(not)(`${id} is not for: %s`, words => expect(when(person(words))).toBe(false))
}
