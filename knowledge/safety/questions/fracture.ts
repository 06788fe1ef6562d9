import { has } from '#core/safety/person.ts'
import { isIn, isThoracic } from '#core/safety/person-areas.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import type { Question } from '#knowledge/shapes.ts'

/** Source: docs/clinical/red-flags.md#fracture. */
export const fractureQuestions = {
  'trauma-major': {
    flag: 'trauma-major',
    ask: 'Did it begin with a serious accident: a crash, a fall from height or five stairs, diving, a heavy blow?',
    short: 'After a serious accident',
    mayMean: 'a broken bone',
    group: 'injury',
    names: ['crash, fall, heavy blow'],
    areas: 'all',
    tier: 'emergency-now',
    because: 'After a serious accident the spine has to be checked first.',
    sources: ['downie-2013', 'nhs-back-pain'],
  },
  'trauma-minor-fragile': {
    flag: 'trauma-minor-fragile',
    ask: 'Began with a trip, bend, lift, cough or sneeze, at 65 or over, on steroids, or with thin bones?',
    short: 'Began with a small jolt, bones perhaps fragile',
    mayMean: 'a broken bone of the spine',
    group: 'bones',
    names: ['thin bones'],
    areas: 'all',
    askAlone: answers =>
      (isThoracic(answers) || isIn(answers, 'low-back')) &&
      answers.onset !== 'gradual' &&
      answers.onset !== 'fluctuating' &&
      ((answers.age ?? 99) >= 65 || has(answers, 'long-term-steroids')),
    tier: 'same-day',
    because: 'Fragile bones can break with a small jolt.',
    sources: ['downie-2013', 'henschke-2009'],
  },
  'midline-bone': {
    flag: 'midline-bone',
    ask: 'Sharp soreness right on the bones of the spine, not beside them?',
    short: 'Sore right on the spine bones',
    mayMean: 'a problem of the bone',
    group: 'spine',
    names: ['sore spine bones'],
    areas: 'all',
    tier: 'gp-soon',
    withinDays: 3,
    because: 'Soreness right on the bone is not a muscle knot.',
    sources: ['finucane-2020'],
  },
  'shape-change': {
    flag: 'shape-change',
    ask: 'Has your spine changed shape, or is there a new hump, a new lump or lost height?',
    short: 'Changed spine, new hump, lump or lost height',
    mayMean: 'a broken or changed bone',
    group: 'spine',
    names: ['new hump or lump'],
    areas: ['upper-back', 'low-back'],
    tier: 'gp-soon',
    withinDays: 3,
    because: 'A change of shape needs a picture of the bone.',
    sources: ['finucane-2020', 'nhs-back-pain'],
  },
  'extension-athlete': {
    flag: 'extension-athlete',
    ask: 'Under 25, in a sport with arching, like gymnastics or fast bowling, and sore on leaning back for weeks?',
    short: 'Young athlete, sore leaning back',
    mayMean: 'a stress fracture',
    group: 'lasting',
    names: ['sore leaning back'],
    areas: ['upper-back', 'low-back'],
    askWhen: answers => (answers.age ?? 0) < 25,
    tier: 'gp-soon',
    withinDays: 14,
    because: 'Arching sports can cause a stress fracture in the young.',
    sources: ['safety-memory'],
  },
  'hard-muscle': {
    flag: 'hard-muscle',
    ask: 'After hard effort or a blow: a muscle rock hard, swollen and too painful to touch?',
    short: 'A muscle rock hard and extremely painful',
    mayMean: 'pressure that cuts off a muscle',
    group: 'injury',
    names: ['rock-hard muscle'],
    areas: 'all',
    tier: 'emergency-now',
    because: 'A muscle that swells hard in its sheath can die within hours.',
    sources: ['safety-memory'],
  },
} as const satisfies Partial<Record<Flag, Question>>
