import type { Practice } from '#core/vocabulary/ids.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import type { Contraindication } from '#knowledge/shapes.ts'
import { BELLY, LEGS } from './by-region.ts'

/** One line of the table: what happens to the practice, where (absent: everywhere) and how light. Pain 0–10. */
type Line = readonly [Practice, 'block' | 'caution', (readonly Region[] | undefined)?, (2 | 3)?]

/** The same reason for every line of a condition. A caution without a pain asks first. */
function limitsFor(
  of: Contraindication['of'],
  because: string,
  lines: readonly Line[],
): readonly Contraindication[] {
  return lines.map(([practice, limit, regions, maxPain]) => ({
    of,
    practice,
    limit,
    ...(regions === undefined ? {} : { regions }),
    ...(maxPain === undefined ? {} : { maxPain }),
    ...(limit === 'caution' && maxPain === undefined ? { askFirst: true } : {}),
    because,
    sources: ['safety-memory', 'unknot-judgement'],
  }))
}

const LIGHT: readonly Line[] = [
  ['pressure', 'caution', undefined, 3],
  ['ball-wall', 'caution', undefined, 3],
  ['cane', 'caution', undefined, 3],
  ['roller', 'caution', undefined, 3],
]
const NOT_THE_LEGS: readonly Line[] = [
  ['pressure', 'block', LEGS],
  ['ball-wall', 'block', LEGS],
  ['cane', 'block', LEGS],
  ['roller', 'block', LEGS],
  ['gun', 'block', LEGS],
]
const ASK_THE_HANDS: readonly Line[] = [
  ['deep-massage', 'caution'],
  ['cupping', 'caution'],
  ['needling', 'caution'],
]
const NO_HANDS: readonly Line[] = [
  ['deep-massage', 'block'],
  ['cupping', 'block'],
  ['needling', 'block'],
]
const WEAK_DEFENCE = 'A weak defence: needles and bruises let germs in. Watch for fever.'
const HIDDEN_FEVER = 'These painkillers can hide a fever, which a weak defence must not miss.'
const WEAK_DEFENCE_LINES: readonly Line[] = [['gun', 'caution'], ...ASK_THE_HANDS]
const ASK_PAINKILLERS: readonly Line[] = [['nsaid', 'caution']]
const SORE_MUSCLE: readonly Line[] = [
  ...LIGHT,
  ['gun', 'block'],
  ['stretch', 'caution', undefined, 2],
  ['aerobic', 'caution', undefined, 3],
  ...NO_HANDS,
]

/** What was done to a body lately, or weakens it as a whole. Source: docs/clinical/red-flags.md#recent-care-and-weakness. */
export const limitsRecent: readonly Contraindication[] = [
  ...limitsFor('postpartum', 'In the six weeks after birth joints are loose and clots likelier.', [
    ['pressure', 'block', BELLY],
    ['ball-wall', 'block', BELLY],
    ['cane', 'block', BELLY],
    ['roller', 'block', BELLY],
    ['gun', 'block', BELLY],
    ...NOT_THE_LEGS,
    ['stretch', 'caution', undefined, 2],
    ['aerobic', 'caution', undefined, 3],
    ...ASK_THE_HANDS,
  ]),
  ...limitsFor('postpartum', 'After a birth, ask first whether these painkillers suit you.', ASK_PAINKILLERS),
  ...limitsFor('immunosuppressed', WEAK_DEFENCE, WEAK_DEFENCE_LINES),
  ...limitsFor('immunosuppressed', HIDDEN_FEVER, ASK_PAINKILLERS),
  ...limitsFor('iv-drug-use', WEAK_DEFENCE, WEAK_DEFENCE_LINES),
  ...limitsFor('iv-drug-use', HIDDEN_FEVER, ASK_PAINKILLERS),
  ...limitsFor('recent-procedure', 'Let the place of the procedure heal. Watch for fever.', [
    ...LIGHT,
    ['gun', 'block'],
    ['nsaid', 'caution'],
    ...NO_HANDS,
  ]),
  ...limitsFor(
    'recent-deep-massage',
    'A muscle worked hard lately has to settle. Dark urine is an emergency.',
    [...SORE_MUSCLE, ...ASK_PAINKILLERS],
  ),
  ...limitsFor('needling-recent', 'After needles, chest pain or breathlessness is an emergency.', [
    ...LIGHT,
    ['gun', 'block'],
    ...NO_HANDS,
  ]),
  ...limitsFor(
    'sickle-cell',
    'With sickle cell disease, cold, hard pressing and hard effort can bring on a crisis.',
    [['cold', 'block'], ['contrast', 'block'], ...SORE_MUSCLE],
  ),
  ...limitsFor(
    'sickle-cell',
    'With sickle cell disease, these painkillers can harm the kidneys.',
    ASK_PAINKILLERS,
  ),
  ...limitsFor('fibromyalgia', 'When pain is turned up everywhere, lighter works better.', [
    ...LIGHT,
    ['gun', 'caution', undefined, 3],
    ['stretch', 'caution', undefined, 2],
    ['deep-massage', 'caution'],
  ]),
  ...limitsFor(
    'strain-48h',
    'In the first two days after a strain, warmth and hard hands can make it bleed and swell.',
    [
      ['heat', 'block'],
      ['ir', 'block'],
      ['contrast', 'block'],
      ['roller', 'block'],
      ['gun', 'block'],
      ['deep-massage', 'block'],
      ['cupping', 'block'],
      ['pressure', 'caution', undefined, 3],
      ['ball-wall', 'caution', undefined, 3],
      ['cane', 'caution', undefined, 3],
      ['stretch', 'caution', undefined, 2],
    ],
  ),
  ...limitsFor('recent-trauma-or-immobility', 'After a long rest or an injury, a leg can hold a clot.', [
    ...NOT_THE_LEGS,
    ['gun', 'caution', undefined, 3],
    ...ASK_THE_HANDS,
  ]),
  ...limitsFor('after-trauma', 'In the weeks after a bump, go gently: light hands, no end of range.', [
    ...LIGHT,
    ['gun', 'block'],
    ['stretch', 'caution', undefined, 2],
    ['aerobic', 'caution', undefined, 3],
    ['traction', 'block'],
    ['end-range-neck-stretch', 'block'],
    ...NO_HANDS,
  ]),
]
