/** The twelve people of docs/plans.md: what they told, what they have, and why their plan is right. */
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Setup } from '#core/plan/context/request.ts'
import type { Place } from '#core/vocabulary/regions.ts'

/** One of them. `defence` is one line, as a physiotherapist would read the plan. */
export interface Person {
  readonly name: string
  readonly who: string
  readonly defence: string
  readonly painted: readonly Place[]
  readonly answers?: Partial<Answers>
  /** What they answered yes to; all else is no. */
  readonly yes?: readonly (Condition | Flag)[]
  /** What a press test found at each spot. */
  readonly knots?: Partial<Knot>
  readonly setup?: Partial<Setup>
}

const EVERY_TOOL = [
  'hands',
  'socks',
  'tennis-ball',
  'two-balls',
  'lacrosse-ball',
  'roller',
  'cane',
  'heat-pad',
  'band',
] as const

export const PEOPLE: readonly Person[] = [
  {
    name: 'Desk neck',
    who: 'Woman of 38, neck-shoulder corner and ridge on the right after weeks at a desk, pain 4 of 10, every tool at hand.',
    defence:
      'Three days of light pressing while it settles, then more; head turns every day and a walk on all days but one, the neck stretches in turn, and raises as the office trials tested them once it is quieter.',
    painted: ['neck-shoulder-angle.R', 'upper-shoulder-ridge.R'],
    setup: { tools: EVERY_TOOL, minutesADay: 20 },
  },
  {
    name: 'Stiff neck since waking',
    who: 'Man of 31, woke with a stiff left neck two days ago, pain 5 of 10.',
    defence:
      'Turning within comfort after each light hold, every day, and walking are what a fresh stiff neck bears; stretches stay at a mild pull, and pressing grows only after the third day.',
    painted: ['lateral-neck.L', 'posterior-neck.L'],
    answers: { age: 31, sex: 'male', durationDays: 2, painNow: 5 },
  },
  {
    name: 'Low back, one side',
    who: 'Man of 40, left low back for ten days, pain 3 of 10, every tool at hand.',
    defence:
      'The back and not the belly is pressed, never above 3 of 10 so near the kidney; hip and trunk movement and a walk come on all days but one, and core work joins after day ten, as in the trials on back pain.',
    painted: ['lower-lumbar-paraspinal.L'],
    answers: { age: 40, sex: 'male', durationDays: 10, painNow: 3 },
    setup: { tools: EVERY_TOOL, minutesADay: 20 },
  },
  {
    name: 'Runner with a sore buttock',
    who: 'Woman of 29, right buttock after a new training plan three weeks ago, pain 3 of 10.',
    defence:
      'Gluteal spots against the wall, the seat stretched on both sides, and the hip’s own strength before that of the trunk: load is built up again and not only rubbed.',
    painted: ['buttock-upper.R', 'buttock-mid.R'],
    answers: { age: 29, durationDays: 21, painNow: 3 },
    setup: { minutesADay: 15 },
  },
  {
    name: 'Between the blades, both sides',
    who: 'Woman of 45 at a laptop, between the blades on both sides for a week, pain 3 of 10, every tool at hand.',
    defence:
      'Left and right take turns, the tools go from soft to firm, the blades are drawn back as much as the upper back is opened, every day but the quiet one holds warmth or a walk, and strength for the blades follows.',
    painted: ['interscapular.L', 'interscapular.R'],
    answers: { age: 45, durationDays: 7, painNow: 3 },
    setup: { tools: EVERY_TOOL, minutesADay: 15 },
  },
  {
    name: 'Pregnant, 30 weeks',
    who: 'Woman of 32, 30 weeks pregnant, low back on the right, pain 3 of 10.',
    defence:
      'Nothing lies flat, on the belly or on a tool, nothing presses the belly, no weight hangs on one side; walking and easy movement do most.',
    painted: ['lower-lumbar-paraspinal.R'],
    answers: { age: 32, pregnancy: 'yes', pregnancyWeeks: 30, painNow: 3, durationDays: 8 },
  },
  {
    name: 'Seventy-two, thin bones',
    who: 'Woman of 72 with osteoporosis, right shoulder ridge for a week, pain 3 of 10, a roller at home.',
    defence:
      'No rounding, no load on a bent spine, no roller, no jumping; fingers and a soft ball at 3 of 10 at most, chest and blades opened, standing strength and a walk on all days but one, which bone wants too.',
    painted: ['upper-shoulder-ridge.R', 'neck-shoulder-angle.R'],
    answers: { age: 72, durationDays: 7, painNow: 3 },
    yes: ['osteoporosis'],
    setup: { tools: ['hands', 'socks', 'tennis-ball', 'roller'], minutesADay: 15 },
  },
  {
    name: 'On blood thinners',
    who: 'Man of 70 on an anticoagulant, between the blades on the left, pain 3 of 10.',
    defence:
      'Pressing stays at 3 of 10 and never under body weight, so bruises are unlikely; moving and walking are as for anybody.',
    painted: ['interscapular.L', 'medial-scapular-border.L'],
    answers: { age: 70, sex: 'male', durationDays: 9, painNow: 3 },
    yes: ['anticoagulant'],
    setup: { tools: EVERY_TOOL },
  },
  {
    name: 'No tools, three minutes',
    who: 'Woman of 26 at work, left neck-shoulder corner, pain 3 of 10, only her hands and a chair.',
    defence:
      'Her own hand on one spot in the first days, head turns in every session, and the word to take a break: what three minutes in a chair bear once each step is told to its end.',
    painted: ['neck-shoulder-angle.L'],
    answers: { age: 26, painNow: 3, durationDays: 6 },
    setup: { tools: ['hands'], positions: ['chair'], minutesADay: 3 },
  },
  {
    name: 'Same spot for three months',
    who: 'Woman of 50, the same left blade edge coming and going for three months, pain 3 of 10.',
    defence:
      'Pressing alone has not lasted, so the weight is on strength and walking from the first day, pressing is light and every other day, and somebody should look at it.',
    painted: ['medial-scapular-border.L'],
    answers: { age: 50, durationDays: 95, course: 'fluctuating', painNow: 3 },
    setup: { tools: ['hands', 'socks', 'tennis-ball', 'band'], minutesADay: 15 },
  },
  {
    name: 'Teenager',
    who: 'Boy of 16, upper back on both sides after gaming, pain 3 of 10.',
    defence:
      'Under 18 nobody is pressed or loaded by an app: five different easy movements, a cue for the day, five minutes of quiet, and the advice to show it to somebody.',
    painted: ['interscapular.L', 'interscapular.R'],
    answers: { age: 16, sex: 'male', durationDays: 6, painNow: 3 },
  },
  {
    name: 'Latent only',
    who: 'Man of 44, nothing hurts unless pressed: two tender spots at the left shoulder blade, pain 0 of 10.',
    defence:
      'Tender is not ill: pressing two or three times a week for one week if he likes, then none; strength, walking and breaks are what keeps it quiet.',
    painted: ['scapula-infraspinous.L'],
    answers: { age: 44, sex: 'male', painNow: 0, durationDays: 20 },
    knots: { state: 'latent', tenderness: 4 },
    setup: { minutesADay: 15 },
  },
]
