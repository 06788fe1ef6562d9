import type { Knot } from '#core/locate/knot.ts'
import type { Step } from '#core/session/step.ts'
import {
  asked,
  step,
  move,
  goodSteps,
  setup,
  withSteps,
  changed,
  swapped,
  whoHas,
  whoSaid,
  whoIs,
  pinch,
  type Mutation,
  elsewhere,
  elsewhereFor,
} from './good-plan.ts'

const buttock: Partial<Knot> = { muscle: 'gluteus-medius', place: 'buttock-upper.L' }
const gun: Partial<Step> = { technique: 'gun', tool: 'gun', posture: 'sitting', repeats: 1 }
/** Steps that one condition, flag or fact forbids. */
export const BANNED: readonly Mutation[] = (
  [
    {
      name: 'thin blood pressed at 4',
      request: whoHas('anticoagulant'),
      plan: changed('press', { maxPain: 4 }),
    },
    {
      name: 'a gun on the neck',
      ...elsewhere(
        { muscle: 'levator-scapulae', place: 'neck-shoulder-angle.L' },
        { ...pinch, technique: 'gun', tool: 'gun' },
      ),
    },
    {
      name: 'thin blood and a gun',
      ...elsewhereFor(whoHas('anticoagulant'), buttock, gun),
    },
    {
      name: 'a roller low on the back',
      ...elsewhere(
        { muscle: 'iliocostalis-lumborum', place: 'lower-lumbar-paraspinal.L' },
        { technique: 'roller', tool: 'roller', posture: 'lying' },
      ),
    },
    {
      name: 'thin bones and ribs pressed',
      ...elsewhereFor(whoHas('osteoporosis'), { muscle: 'latissimus-dorsi', place: 'lateral-ribs.L' }),
    },
    {
      name: 'thin bones and a curl-up',
      request: whoHas('osteoporosis'),
      plan: swapped('cue', move('core', 'ex-curl-up', 8, 5, { posture: 'lying' })),
    },
    ...(['st-hug', 'st-child-pose', 'st-lat-prayer', 'st-knee-to-chest', 'st-cat-cow'] as const).map(
      movement => ({
        name: `thin bones and ${movement}`,
        request: whoHas('osteoporosis'),
        plan: changed('left', { movement }),
      }),
    ),
    {
      name: 'pain down a leg and the cobra',
      request: whoSaid('radiating-limb'),
      plan: changed('left', { movement: 'st-cobra' }),
    },
    {
      name: 'a back that hurts leaning back, and the cobra',
      request: whoSaid('extension-athlete'),
      plan: changed('left', { movement: 'st-cobra' }),
    },
    {
      name: 'pregnant and the cobra',
      request: whoIs({ pregnancy: 'yes', pregnancyWeeks: 12 }),
      plan: changed('left', { movement: 'st-cobra' }),
    },
    {
      name: 'pregnant and a weight in one hand',
      request: whoIs({ pregnancy: 'yes', pregnancyWeeks: 12 }),
      plan: changed('left', { movement: 'ex-suitcase-carry' }),
    },
    {
      name: 'jumping at 70',
      request: whoIs({ age: 70 }),
      plan: changed('roll', { movement: 'mo-jumping-jack' }),
    },
    {
      name: 'jumping with pain of 4',
      request: whoIs({ painNow: 4 }),
      plan: changed('roll', { movement: 'mo-jumping-jack' }),
    },
    {
      name: 'jumping with a sick heart',
      request: whoHas('heart-disease'),
      plan: changed('roll', { movement: 'mo-jumping-jack' }),
    },
    {
      name: 'jumping on what was just pressed',
      request: asked,
      plan: changed('move', { movement: 'mo-jumping-jack' }),
    },
    { name: 'somebody of 17', request: whoIs({ age: 17 }) },
    {
      name: 'pregnant and twenty minutes of heat',
      request: whoIs({ pregnancy: 'yes', pregnancyWeeks: 12 }),
      plan: changed('heat', { seconds: 1200 }),
    },
    {
      name: 'pregnant for 24 weeks and lying flat',
      request: whoIs({ pregnancy: 'yes', pregnancyWeeks: 24 }),
      plan: changed('breath', { posture: 'lying' }),
    },
    {
      name: 'pregnant for 19 weeks and lying flat in the second',
      request: whoIs({ pregnancy: 'yes', pregnancyWeeks: 19 }),
      plan: changed('breath', { posture: 'lying' }, 8),
    },
    { name: 'numb skin and heat', request: whoHas('sensation-loss') },
    { name: 'a patch and heat', request: whoHas('topical-patch') },
    { name: 'sedated and alone with heat', request: whoHas('sedated') },
    { name: 'a new injury pressed', request: whoHas('injury-48h') },
    {
      name: 'white fingers and cold',
      request: whoHas('raynaud', 'swelling-here'),
      plan: swapped('heat', step('cold', 600, 1, { tool: 'cold-pack' })),
    },
    {
      name: 'hives from cold and contrast',
      request: { ...whoHas('cold-urticaria'), setup: { ...setup, warmth: 'contrast' as const } },
      plan: swapped('heat', step('contrast', 240, 3, { tool: 'heat-pad' })),
    },
    { name: 'a new fracture', request: whoHas('fracture-recent') },
    { name: 'a wound at the site', request: whoHas('skin-problem-here') },
    { name: 'cancer at the site', request: whoHas('cancer-active-here') },
    { name: 'a fever', request: whoSaid('fever') },
    {
      name: 'rheumatoid arthritis and the upper neck',
      ...elsewhereFor(
        whoHas('rheumatoid-arthritis'),
        { muscle: 'suboccipitals', place: 'suboccipital.L' },
        pinch,
      ),
    },
    {
      name: 'rheumatoid arthritis and a held neck stretch',
      request: whoHas('rheumatoid-arthritis'),
      plan: withSteps(
        goodSteps.map(each =>
          each.technique === 'stretch' ? { ...each, movement: 'st-levator' as const } : each,
        ),
      ),
    },
    {
      name: 'an aneurysm and the low back',
      ...elsewhereFor(whoHas('aneurysm'), {
        muscle: 'multifidi-rotatores',
        place: 'lower-lumbar-paraspinal.L',
      }),
    },
    {
      name: 'muscles at risk of breaking down and a gun',
      ...elsewhereFor(whoHas('rhabdo-risk'), buttock, gun),
    },
  ] as const
).map(each => ({ ...each, rule: 'contraindicated' as const }))
