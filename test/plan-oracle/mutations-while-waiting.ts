/** What somebody who waits for a doctor must not find in a plan, one thing at a time. */
import type { Plan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { TECHNIQUES } from '#core/vocabulary/ids.ts'
import { NEVER_A_STEP } from './doses.ts'
import { asked, good, move, press, step, type Mutation } from './good-plan.ts'

/** The good plan's person, sent to a doctor soon for these reasons. */
const waitingFor = (...ids: readonly string[]): PlanRequest => ({
  ...asked,
  assessment: {
    ...asked.assessment,
    tier: 'gp-soon',
    reasons: ids.map(id => ({ id, kind: 'flag', tier: 'gp-soon', because: id })),
  },
})
/** Fourteen short days of these steps, each with a word why. */
const shortDays = (...steps: readonly Step[]): Plan => ({
  leftOut: TECHNIQUES.filter(technique => !steps.some(each => each.technique === technique)).map(
    technique => ({
      technique,
      reason: NEVER_A_STEP.includes(technique)
        ? 'not-offered'
        : technique === 'sleep'
          ? 'elsewhere'
          : technique === 'breath' || technique === 'mindful'
            ? 'ending'
            : ['break', 'ergo', 'stay-active', 'hydrate', 'aerobic', 'mobility'].includes(technique)
              ? 'time'
              : ['ir', 'cold', 'contrast'].includes(technique) && steps.includes(heat)
                ? 'not-chosen'
                : 'contraindicated',
      because: 'Until a doctor has looked.',
    }),
  ),
  days: good.days.map(({ day, phase }) => ({
    day,
    phase,
    steps,
    minutes: Math.round(steps.reduce((sum, { seconds, repeats }) => sum + seconds * repeats, 0) / 6) / 10,
    note: 'Until a doctor has looked.',
  })),
})
const habit = step('ergo', 20)
const breath = step('breath', 300)
const walk = step('aerobic', 600, 1, { posture: 'standing' })
const shoulders = move('mobility', 'mo-shoulder-roll', 4, 8)
const turn = move('mobility', 'mo-trunk-turn', 4, 8)
const heat = step('heat', 600, 1, { tool: 'heat-pad', maxPain: 1 })
const cobra = move('stretch', 'st-cobra', 15, 2, { posture: 'prone' })
const hug = move('stretch', 'st-hug', 20, 2)
const light = step('ball-wall', 20, 3, press)

/** Plans that are as they should be for somebody who waits. */
export const GOOD_WHILE_WAITING: readonly Omit<Mutation, 'rule'>[] = [
  {
    name: 'a new hump: a break and breathing',
    request: waitingFor('shape-change'),
    plan: shortDays(step('break', 30), breath),
  },
  { name: 'weight loss: a walk', request: waitingFor('weight-loss'), plan: shortDays(habit, walk) },
  {
    name: 'a numb limb: easy movement',
    request: waitingFor('limb-numb-stable'),
    plan: shortDays(shoulders, habit, walk),
  },
  { name: 'period pain: warmth', request: waitingFor('cyclic'), plan: shortDays(heat, habit, walk) },
  { name: 'six weeks without change: the gentle plan', request: waitingFor('six-weeks-without-change') },
]

/** One thing too much, or said too little. */
export const MUTATIONS_WHILE_WAITING: readonly Mutation[] = (
  [
    ['a new hump and trunk turns', waitingFor('shape-change'), shortDays(turn, habit, breath)],
    ['a new hump and a walk', waitingFor('shape-change'), shortDays(habit, walk)],
    ['a sore spinal bone and heat', waitingFor('midline-bone'), shortDays(heat, habit, breath)],
    ['a sore spinal bone and cobra', waitingFor('midline-bone'), shortDays(cobra, habit, breath)],
    ['tuberculosis and easy movement', waitingFor('tb-risk'), shortDays(shoulders, habit, walk)],
    ['weight loss and a press', waitingFor('weight-loss'), shortDays(light, habit, walk)],
    [
      'an electric shock and a neck stretch',
      waitingFor('lhermitte'),
      shortDays(
        move('stretch', 'st-levator', 15, 2, { side: 'L' }),
        move('stretch', 'st-levator', 15, 2, { side: 'R' }),
        habit,
        walk,
      ),
    ],
    [
      'cancer before and a bird dog',
      waitingFor('cancer-history'),
      shortDays(move('core', 'ex-bird-dog', 5, 5, { posture: 'all-fours' }), walk),
    ],
    ['a numb limb and a held stretch', waitingFor('limb-numb-stable'), shortDays(hug, habit, walk)],
    [
      'a numb limb and cat and cow called easy movement',
      waitingFor('limb-numb-stable'),
      shortDays(move('mobility', 'st-cat-cow', 6, 8, { posture: 'all-fours' }), habit, walk),
    ],
    ['a stiff spine and heat', waitingFor('axspa'), shortDays(heat, habit, walk)],
    ['period pain and a press', waitingFor('cyclic'), shortDays(light, habit, walk)],
    [
      'warmth that only one of two reasons allows',
      waitingFor('cyclic', 'weight-loss'),
      shortDays(heat, walk),
    ],
    [
      'a reason nobody has written down, and easy movement',
      waitingFor('new-reason'),
      shortDays(shoulders, walk),
    ],
    [
      'six weeks without change, pressed at 4',
      waitingFor('six-weeks-without-change'),
      shortDays({ ...light, maxPain: 4 }, habit, walk),
    ],
    [
      'a short day that does not say why',
      waitingFor('weight-loss'),
      {
        ...good,
        days: shortDays(habit, { ...walk, seconds: 870 }).days.map(({ note: _note, ...day }) => day),
      },
    ],
  ] as const
).map(([name, request, plan]) => ({ name, request, plan, rule: 'while-waiting' }))
