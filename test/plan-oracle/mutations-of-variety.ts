/** What comes too often or never, a hold too long for light pressure, and reasons that do not hold. */
import type { LeftOut, Plan } from '#core/plan/day-plan.ts'
import type { Step } from '#core/session/step.ts'
import {
  asked,
  changed,
  good,
  goodReasons,
  goodSteps,
  rhomboid,
  step,
  swapped,
  withDay,
  type Mutation,
} from './good-plan.ts'

/** The good plan with a step changed on every day. */
const everyDay = (change: (each: Step) => Step): Plan => ({
  ...good,
  days: good.days.map(day => ({ ...day, steps: day.steps.map(change) })),
})
/** The good plan with another reason for one technique. */
const because = (technique: LeftOut['technique'], reason: LeftOut['reason']): Plan => ({
  ...good,
  leftOut: [
    ...goodReasons.filter(each => each.technique !== technique),
    { technique, reason, because: 'Something softer does the same for you now.' },
  ],
})
const missed = {
  ...asked,
  history: {
    done: 9,
    findings: [],
    days: [
      {
        ago: 6,
        steps: [
          {
            technique: 'cane',
            tool: 'cane',
            posture: 'sitting',
            muscle: 'rhomboid-major',
            knot: rhomboid.id,
          },
        ],
      },
    ],
  },
} as const

export const MUTATIONS_OF_VARIETY: readonly Mutation[] = [
  {
    name: 'the same stretch every day',
    rule: 'same-stretch',
    plan: everyDay(each => (each.technique === 'stretch' ? { ...each, movement: 'st-cross-body' } : each)),
  },
  {
    name: 'a stretch that is called easy movement every day',
    rule: 'same-stretch',
    plan: everyDay(each => (each.technique === 'mobility' ? { ...each, movement: 'st-cat-cow' } : each)),
  },
  {
    name: 'the same ball every day with every tool at hand',
    rule: 'same-tool',
    plan: everyDay(each =>
      each.knot === undefined
        ? each
        : { ...each, technique: 'ball-wall', tool: 'tennis-ball', posture: 'wall' },
    ),
  },
  {
    name: 'two weeks without a walk',
    rule: 'walk',
    plan: everyDay(each => (each.technique === 'aerobic' ? step('breath', 180) : each)),
  },
  {
    name: 'five minutes a day and never a break, a walk or a word of it',
    rule: 'walk',
    request: { ...asked, setup: { ...asked.setup, minutesADay: 5 } },
    plan: everyDay(each => (each.technique === 'aerobic' ? step('breath', 180) : each)),
  },
  {
    name: 'only a chair, and never a break from it',
    rule: 'walk',
    request: { ...asked, setup: { ...asked.setup, positions: ['chair'] } },
    plan: everyDay(each => (['aerobic', 'break'].includes(each.technique) ? step('breath', 180) : each)),
  },
  {
    name: 'two weeks of rebuilding without strength',
    rule: 'best-grade',
    plan: { ...good, days: good.days.map(day => ({ ...day, phase: 'p3-rebuild' as const })) },
  },
  { name: 'a position for the night', rule: 'filler', plan: swapped('cue', step('sleep', 30)) },
  {
    name: 'water every day',
    rule: 'filler',
    plan: everyDay(each => (each.technique === 'ergo' ? step('hydrate', 30) : each)),
  },
  {
    name: 'eight minutes of breathing for somebody who can move',
    rule: 'filler',
    plan: changed('breath', { seconds: 480 }),
  },
  {
    name: 'a day off after a week that was missed',
    rule: 'day-off-first',
    request: missed,
    plan: withDay(1, old => ({ ...old, steps: goodSteps.filter(({ knot }) => knot === undefined) })),
  },
  {
    name: 'a long hold that is not light',
    rule: 'dose',
    plan: changed('press', { seconds: 90, repeats: 1, restSeconds: 0, maxPain: 5 }),
  },
  {
    name: 'a long hold twice',
    rule: 'dose',
    plan: changed('press', { seconds: 45, repeats: 2, maxPain: 3 }),
  },
  {
    name: 'a hold of 91 seconds',
    rule: 'dose',
    plan: changed('press', { seconds: 91, repeats: 1, restSeconds: 0, maxPain: 3 }),
  },
  {
    name: 'a roller that is at hand, said to be missing',
    rule: 'left-out',
    plan: because('roller', 'no-tool'),
  },
  {
    name: 'a floor that is there, said to be missing',
    rule: 'left-out',
    plan: because('roller', 'no-position'),
  },
  { name: 'warmth nobody may forbid, forbidden', rule: 'left-out', plan: because('ir', 'contraindicated') },
  { name: 'soreness nobody told', rule: 'left-out', plan: because('gun', 'dose-cap') },
  { name: 'a phase that is another', rule: 'left-out', plan: because('core', 'phase') },
  { name: 'cold that nobody chose, for want of time', rule: 'left-out', plan: because('cold', 'phase') },
  {
    name: 'a press that somebody else should do',
    rule: 'left-out',
    plan: because('pressure', 'needs-somebody'),
  },
  { name: 'no knot, of somebody who has one', rule: 'left-out', plan: because('pressure', 'no-knot') },
  {
    name: 'a walk that is taken and said to be left out',
    rule: 'left-out',
    plan: because('aerobic', 'time'),
  },
  {
    name: 'something left out without a word',
    rule: 'left-out',
    plan: { ...good, leftOut: goodReasons.filter(({ technique }) => technique !== 'cold') },
  },
]
