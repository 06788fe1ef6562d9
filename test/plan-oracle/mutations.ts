import {
  step,
  rhomboid,
  press,
  move,
  goodSteps,
  STEPS,
  good,
  asked,
  withDay,
  withSteps,
  changed,
  swapped,
  whoHas,
  whoOwns,
  type Mutation,
  twice,
} from './good-plan.ts'

const manySpots = ['a', 'b', 'c', 'd'].map(id => ({ ...rhomboid, id }))

/** Everything but contraindications, spoilt one thing at a time. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'an emergency',
    rule: 'needs-somebody',
    request: { ...asked, assessment: { ...asked.assessment, tier: 'emergency-now' } },
  },
  {
    name: 'a same-day tier',
    rule: 'needs-somebody',
    request: { ...asked, assessment: { ...asked.assessment, tier: 'same-day' } },
  },
  {
    name: 'an open question',
    rule: 'questions-open',
    request: { ...asked, assessment: { ...asked.assessment, unasked: ['fever'] } },
  },
  { name: 'thirteen days', rule: 'days', plan: { ...good, days: good.days.slice(1) } },
  { name: 'a day twice', rule: 'days', plan: withDay(3, old => ({ ...old, day: 2 })) },
  {
    name: 'an empty day without a word',
    rule: 'empty-day',
    plan: withDay(4, old => ({ ...old, steps: [], minutes: 0 })),
  },
  { name: 'a medicine', rule: 'never-a-step', plan: swapped('cue', step('nsaid', 20)) },
  { name: 'a current device', rule: 'never-a-step', plan: swapped('cue', step('tens-home', 20)) },
  { name: 'a belt', rule: 'never-a-step', plan: swapped('cue', step('belt', 20)) },
  { name: 'a ball nobody has', rule: 'tool', request: whoOwns({ tools: ['heat-pad'] }) },
  { name: 'a cane that is a ball', rule: 'tool', plan: changed('press', { technique: 'cane' }) },
  {
    name: 'a row without a band',
    rule: 'tool',
    plan: swapped('cue', move('strength-2min', 'ex-row', 2, 10)),
  },
  { name: 'no wall', rule: 'position', request: whoOwns({ positions: ['chair', 'bed'] }) },
  { name: 'only a chair', rule: 'position', request: whoOwns({ positions: ['chair'] }) },
  {
    name: 'nowhere to lie',
    rule: 'position',
    request: whoOwns({ positions: ['wall', 'chair'] }),
    plan: changed('breath', { posture: 'lying' }),
  },
  { name: 'a hold of 31 seconds', rule: 'dose', plan: changed('press', { seconds: 31, repeats: 3 }) },
  { name: 'five holds', rule: 'dose', plan: changed('press', { seconds: 10, repeats: 5 }) },
  { name: 'ten seconds between holds', rule: 'dose', plan: changed('press', { restSeconds: 10 }) },
  { name: 'a stretch of 40 seconds at 40', rule: 'dose', plan: changed('left', { seconds: 40 }) },
  { name: 'forty shoulder rolls', rule: 'dose', plan: changed('roll', { repeats: 40 }) },
  { name: 'a walk of 40 minutes', rule: 'dose', plan: swapped('cue', step('aerobic', 2400)) },
  { name: '120 seconds on a spot', rule: 'spot-cap', plan: changed('press', { seconds: 30, repeats: 4 }) },
  {
    name: 'a spot pressed in three steps: its own, a second one along the muscle, and its own again',
    rule: 'spot-cap',
    plan: withSteps(
      goodSteps.toSpliced(STEPS.press, 0, step('ball-wall', 20, 3, press), step('ball-wall', 20, 3, press)),
    ),
  },
  {
    name: 'a second spot on a muscle that has none',
    rule: 'spot-cap',
    ...twice({ muscle: 'teres-minor', id: 'teres-minor-1.L', place: 'scapula-lateral-border.L' }),
  },
  {
    name: 'four spots',
    rule: 'spots',
    request: { ...asked, knots: manySpots },
    plan: withSteps(
      goodSteps.toSpliced(
        STEPS.press,
        1,
        ...manySpots.map(({ id }) => step('ball-wall', 10, 3, { ...press, knot: id })),
      ),
    ),
  },
  {
    name: 'eleven minutes of pressing',
    rule: 'pressing-cap',
    request: { ...asked, knots: manySpots },
    plan: withSteps(
      goodSteps.toSpliced(
        STEPS.press,
        1,
        ...manySpots
          .slice(1)
          .map(({ id }) => step('ball-wall', 20, 4, { ...press, knot: id, restSeconds: 60 })),
      ),
    ),
  },
  { name: 'pressure at 6 of 10', rule: 'pain-ceiling', plan: changed('press', { maxPain: 6 }) },
  { name: 'a stretch at 4 of 10', rule: 'pain-ceiling', plan: changed('left', { maxPain: 4 }) },
  {
    name: 'pressure at 5 while it settles',
    rule: 'pain-ceiling',
    plan: withDay(1, old => ({
      ...old,
      phase: 'p1-settle',
      steps: goodSteps.map(each => (each.technique === 'ball-wall' ? { ...each, maxPain: 5 } : each)),
    })),
  },
  { name: 'twenty-one minutes of heat', rule: 'dose', plan: changed('heat', { seconds: 1260 }) },
  { name: 'heat on an injury of today', rule: 'heat', request: whoHas('injury-48h') },
  { name: 'heat on a swelling', rule: 'heat', request: whoHas('swelling-here') },
  {
    name: 'cold on an old ache',
    rule: 'cold',
    plan: swapped('heat', step('cold', 600, 1, { tool: 'cold-pack' })),
  },
  {
    name: 'contrast nobody chose',
    rule: 'cold',
    plan: swapped('heat', step('contrast', 240, 3, { tool: 'heat-pad' })),
  },
  {
    name: 'contrast with one pack',
    rule: 'tool',
    request: whoOwns({ tools: ['tennis-ball', 'heat-pad'], warmth: 'contrast' }),
    plan: swapped('heat', step('contrast', 240, 3, { tool: 'heat-pad' })),
  },
  { name: 'one side stretched longer', rule: 'sides', plan: changed('left', { seconds: 20 }) },
  { name: 'one side left out', rule: 'sides', plan: withSteps(goodSteps.toSpliced(STEPS.right, 1)) },
  {
    name: 'quiet before the pressure',
    rule: 'order',
    plan: withSteps([step('breath', 30), ...goodSteps.slice(0, -1)]),
  },
  {
    name: 'heat at the end',
    rule: 'order',
    plan: withSteps([...goodSteps.slice(1), ...goodSteps.slice(0, 1)]),
  },
  {
    name: 'nothing moved after pressing',
    rule: 'after-pressure',
    plan: withSteps(goodSteps.toSpliced(STEPS.move, 1)),
  },
  {
    name: 'eleven minutes of twenty',
    rule: 'minutes',
    plan: withDay(2, old => ({ ...old, minutes: 11, steps: goodSteps.slice(1) })),
  },
  { name: 'minutes that its steps outrun', rule: 'minutes', plan: changed('breath', { seconds: 500 }) },
  {
    name: 'strength on every day',
    rule: 'week',
    plan: {
      ...good,
      days: good.days.map(day => ({
        ...day,
        steps: goodSteps.toSpliced(STEPS.cue, 1, move('strength-2min', 'ex-scaption', 2, 10)),
      })),
    },
  },
  {
    name: 'a latent knot chased every day',
    rule: 'week',
    plan: { ...good, days: good.days.map(day => ({ ...day, phase: 'latent' as const })) },
  },
]
