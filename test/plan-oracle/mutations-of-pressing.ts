import {
  rhomboid,
  goodSteps,
  asked,
  withDay,
  changed,
  whoHas,
  whoIs,
  elsewhere,
  pinch,
  type Mutation,
} from './good-plan.ts'

/** Pressing where, when or as one must not. */
export const MUTATIONS_OF_PRESSING: readonly Mutation[] = [
  {
    name: 'the side of the neck',
    rule: 'no-press',
    ...elsewhere({ muscle: 'upper-trapezius', place: 'lateral-neck.L' }, pinch),
  },
  {
    name: 'the bumps of the spine',
    rule: 'no-press',
    ...elsewhere({ place: 'cervicothoracic-midline.M' }, pinch),
  },
  {
    name: 'the muscle over the carotid',
    rule: 'no-press',
    ...elsewhere({ muscle: 'sternocleidomastoid', place: 'posterior-neck.L' }, pinch),
  },
  {
    name: 'the psoas',
    rule: 'no-press',
    ...elsewhere({ muscle: 'iliopsoas', place: 'lower-abdomen.L' }, pinch),
  },
  {
    name: 'a belly that does not hurt',
    rule: 'belly',
    ...elsewhere(
      { muscle: 'rectus-abdominis', place: 'lower-abdomen.L', tenderness: 0 },
      { ...pinch, posture: 'lying', seconds: 15 },
    ),
  },
  {
    name: 'a hard ball under the skull',
    rule: 'no-press',
    ...elsewhere({ muscle: 'suboccipitals', place: 'suboccipital.L' }),
  },
  {
    name: 'a lacrosse ball over the kidney',
    rule: 'no-press',
    ...elsewhere(
      { muscle: 'longissimus-thoracis', place: 'upper-lumbar-paraspinal.L' },
      { tool: 'lacrosse-ball' },
    ),
  },
  {
    name: 'a body lying on a ball over the kidney',
    rule: 'no-press',
    ...elsewhere(
      { muscle: 'longissimus-thoracis', place: 'upper-lumbar-paraspinal.L' },
      { posture: 'lying' },
    ),
  },
  {
    name: 'a limited muscle pressed at 5',
    rule: 'pain-ceiling',
    ...elsewhere({ muscle: 'pectoralis-minor', place: 'clavicle-upper-chest.L' }, { maxPain: 5 }),
  },
  {
    name: 'a limited muscle held for 30 seconds',
    rule: 'dose',
    ...elsewhere({ muscle: 'multifidi-rotatores', place: 'lower-lumbar-paraspinal.L' }, { seconds: 30 }),
  },
  { name: 'a muscle with no knot', rule: 'not-the-knot', request: { ...asked, knots: [] } },
  {
    name: 'the other side than the knot',
    rule: 'not-the-knot',
    plan: changed('press', { side: 'R', place: 'interscapular.R' }),
  },
  { name: 'pain of 7', rule: 'too-sore', request: whoIs({ painNow: 7 }) },
  {
    name: 'tenderness of 7',
    rule: 'too-sore',
    request: { ...asked, knots: [{ ...rhomboid, tenderness: 7 }] },
  },
  {
    name: 'pressing in the first two days',
    rule: 'phase',
    plan: withDay(1, old => ({ ...old, phase: 'p0-acute' })),
  },
  {
    name: 'lying on a ball while it settles',
    rule: 'phase',
    plan: withDay(1, old => ({
      ...old,
      phase: 'p1-settle',
      steps: goodSteps.map(each =>
        each.technique === 'ball-wall' ? { ...each, posture: 'lying' as const } : each,
      ),
    })),
  },
  {
    name: 'thin blood lying on a ball',
    rule: 'floor',
    request: whoHas('anticoagulant'),
    plan: changed('press', { posture: 'lying' }),
  },
  {
    name: 'a lacrosse ball on the first day',
    rule: 'lacrosse',
    plan: changed('press', { tool: 'lacrosse-ball' }),
  },
  {
    name: 'a lacrosse ball after six days of tennis',
    rule: 'lacrosse',
    plan: changed('press', { tool: 'lacrosse-ball' }, 7),
  },
  {
    name: 'lying on a roller while the spot is at 5',
    rule: 'floor',
    plan: changed('press', { technique: 'roller', tool: 'roller', posture: 'lying', seconds: 30 }),
  },
]
