/** Fifteen days of one person, for the browser test of Progress and for looking at it. Starts on 6 November 2026. */
import type { EventData } from '#core/diary/event.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Step } from '#core/session/step.ts'
import { dayOf, type Line } from './progress-diary.ts'

export const STORY_NOW = Date.parse('2026-11-21T18:00:00Z')
export const STORY_START = Date.parse('2026-11-06T18:00:00Z')

const knot: Knot = {
  id: 'levator-scapulae-1.L',
  muscle: 'levator-scapulae',
  side: 'L',
  triggerPoint: 'levator-scapulae-1',
  place: 'neck-shoulder-angle.L',
  state: 'active',
}
const why = { kind: 'knot', phase: 'p2-release', words: 'Your knot.', sources: ['seed-002'] } as const
const press: Step = {
  technique: 'ball-wall',
  muscle: 'levator-scapulae',
  side: 'L',
  knot: knot.id,
  place: knot.place,
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 60,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why,
}
const heat: Step = {
  ...press,
  technique: 'heat',
  tool: 'heat-pad',
  posture: 'sitting',
  seconds: 600,
  repeats: 1,
}

/** One rated session that many days in. */
export function sessionOn(
  days: number,
  before: number,
  after: number,
  more: {
    readonly warm?: boolean
    readonly tenderness?: number
    readonly sore?: boolean
    readonly knot?: string
  } = {},
): readonly Line[] {
  const session = `s${days}`
  const pressed = { ...press, knot: more.knot ?? knot.id }
  const steps = more.warm ? [heat, pressed] : [pressed]
  const lines: readonly EventData[] = [
    { type: 'session-started', session, steps, painBefore: before },
    ...steps.map((_, step): EventData => ({
      type: 'step-finished',
      session,
      step,
      outcome: 'done',
      lighter: 0,
    })),
    { type: 'session-ended', session, how: 'done' },
    {
      type: 'session-rated',
      session,
      pain: after,
      ...(more.tenderness === undefined ? {} : { tenderness: more.tenderness }),
    },
    { type: 'soreness-noted', session, soreness: more.sore ? 'a-day' : 'none' },
  ]
  return lines.map((happening): Line => [days, happening])
}

const PAINS = [6, 6, 7, 6, 5, 5, 6, 4, 4, 5, 4, 3, 3, 3, 3] as const
const tender = [8, 8, 7, 7, 7, 6, 6, 6, 5, 5, 4, 4, 4, 3, 3] as const

/** A person with one knot that eases, who does most sessions, tries heat against none, and names activities. */
export const FULL_STORY: readonly Line[] = [
  [0, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 6 }],
  [0.01, { type: 'day-noted', day: dayOf(STORY_START, 0), painNow: 6, painWorst: 8, sleepQuality: 4 }],
  [0.02, { type: 'knots-chosen', knots: [knot] }],
  [
    0.03,
    {
      type: 'spot-pressed',
      press: { triggerPoint: knot.triggerPoint, side: 'L', tenderness: 8, familiar: true, spreadsTo: [] },
    },
  ],
  [
    0.04,
    { type: 'activities-named', activities: ['Carry my bag', 'Turn my head in the car', 'Sleep on my left'] },
  ],
  [0.05, { type: 'activities-rated', scores: [3, 4, 5] }],
  [0.06, { type: 'interference-rated', pain: 7, enjoyment: 6, activity: 5 }],
  [
    1,
    {
      type: 'trial-started',
      trial: { kind: 'warmth', a: 'heat', b: 'none', seed: 7, startedAt: STORY_START },
    },
  ],
  ...PAINS.flatMap((pain, day): readonly Line[] =>
    day === 0 || day === 6
      ? []
      : [
          [
            day,
            {
              type: 'day-noted',
              day: dayOf(STORY_START, day),
              painNow: pain,
              painAverage: pain,
              sleepQuality: 5,
              sittingHours: 7,
              painkiller: day === 2,
            },
          ],
        ],
  ),
  ...PAINS.flatMap((pain, day) =>
    day === 4 || day === 9
      ? []
      : sessionOn(day + 0.1, pain, Math.max(0, pain - (day % 2 === 0 ? 2 : 1)), {
          warm: day % 2 === 0,
          tenderness: tender[day] ?? 3,
          sore: day < 3,
        }),
  ),
  [8, { type: 'activities-rated', scores: [5, 6, 6] }],
  [8, { type: 'interference-rated', pain: 4, enjoyment: 4, activity: 3 }],
]
