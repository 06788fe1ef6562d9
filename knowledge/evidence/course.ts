import type { Course } from '#core/learn/types.ts'
import type { SourceId } from './sources.ts'

/** What to expect in time. Averages over many people: nobody can say how yours will go. */
export const course = {
  'knot-lasts': {
    id: 'knot-lasts',
    words: 'One web article says 10 to 14 days. No study of it was found, so we only use it to look back.',
    days: [10, 14],
    sources: ['seed-001', 'unknot-judgement'],
  },
  'most-improve': {
    id: 'most-improve',
    words: 'Most new back pain gets better over time, whatever people do for it.',
    sources: ['qaseem-2017'],
  },
  'first-two-weeks': {
    id: 'first-two-weeks',
    words: 'Many people are a good deal better within two weeks of simple care.',
    days: [0, 14],
    sources: ['sheffield-back-pain', 'nhs-back-pain'],
  },
  'new-back-pain': {
    id: 'new-back-pain',
    words:
      'Low back pain of under six weeks is about 56 of 100 at first. Six weeks later it is 26, after half a year 22 and after a year 21.',
    days: [0, 365],
    sources: ['wallwork-2024'],
  },
  'subacute-back-pain': {
    id: 'subacute-back-pain',
    words:
      'Low back pain of six to twelve weeks is about 63 of 100 at first and 29 six weeks later. Then it stays: 29 after half a year and 31 after a year.',
    days: [42, 365],
    sources: ['wallwork-2024'],
  },
  'lasting-back-pain': {
    id: 'lasting-back-pain',
    words:
      'Low back pain of over twelve weeks falls slowly, from about 56 of 100. Six weeks later it is 48, after half a year 43 and after a year 40. The trust in these numbers is very low.',
    days: [84, 365],
    sources: ['wallwork-2024'],
  },
  'new-neck-pain': {
    id: 'new-neck-pain',
    words:
      'New neck pain, on a scale to 100: about 64 at first and 35 after six to seven weeks. That is a bit less than half gone.',
    days: [0, 46],
    sources: ['hush-2011'],
  },
  'neck-after-a-year': {
    id: 'neck-after-a-year',
    words: 'After a year neck pain is about 42 of 100 on average. It need not stop you from moving.',
    days: [46, 365],
    sources: ['hush-2011', 'unknot-judgement'],
  },
  'comes-back': {
    id: 'comes-back',
    words: 'In about 7 of 10 people low back pain comes back within a year. Walking may put it off.',
    days: [0, 365],
    sources: ['da-silva-2019', 'pocovi-2024'],
  },
  'latent-is-common': {
    id: 'latent-is-common',
    words:
      'About half of healthy young people have a spot that hurts when pressed. By itself that needs nothing done.',
    sources: ['sola-1955'],
  },
  'sore-after-pressing': {
    id: 'sore-after-pressing',
    words:
      'Soreness for one or two days after pressing is common. If it lasts longer twice, stop that technique.',
    days: [1, 2],
    sources: ['yin-2014', 'unknot-judgement'],
  },
  'fresh-injury': {
    id: 'fresh-injury',
    words: 'In the first two days after an injury, move gently. Use cold if it helps. Do not press deep.',
    days: [0, 2],
    sources: ['portsmouth-sprains', 'seed-002', 'unknot-judgement'],
  },
  'look-back-day-3': {
    id: 'look-back-day-3',
    words: 'Day 3: if nothing has changed, we change one thing.',
    days: [3, 3],
    sources: ['unknot-choice'],
  },
  'look-back-day-7': {
    id: 'look-back-day-7',
    words: 'Day 7: if it is worse by 2 of 10, stop pressing. If still worse after two days, ask a doctor.',
    days: [7, 9],
    sources: ['unknot-choice'],
  },
  'look-back-day-14': {
    id: 'look-back-day-14',
    words: 'Day 14: better means 2 points or about a third less. If not, we help you choose who to ask.',
    days: [14, 14],
    sources: ['ostelo-2008', 'seed-001', 'unknot-judgement'],
  },
  'look-back-week-6': {
    id: 'look-back-week-6',
    words: 'Six weeks: if it still bothers you, ask a doctor.',
    days: [42, 42],
    sources: ['unknot-choice'],
  },
  'look-back-week-12': {
    id: 'look-back-week-12',
    words: 'Twelve weeks in the same spot, or three times in six months: ask a physiotherapist or doctor.',
    days: [84, 84],
    sources: ['seed-000', 'seed-001', 'unknot-choice'],
  },
  'broken-nights': {
    id: 'broken-nights',
    words: 'If pain wakes you three nights a week for over a week, ask a doctor.',
    days: [7, 7],
    sources: ['seed-000', 'unknot-choice'],
  },
  'easing-off': {
    id: 'easing-off',
    words: 'After a week at 0 or 1 of 10, stop daily pressing. Keep walking and your breaks.',
    days: [7, 7],
    sources: ['unknot-choice'],
  },
  'a-few-sessions': {
    id: 'a-few-sessions',
    words: 'Massage or needles often take more than one visit. Agree on when you will look back.',
    sources: ['seed-000', 'unknot-judgement'],
  },
  strengthening: {
    id: 'strengthening',
    words: 'Two minutes of arm raises, five days a week, eased office neck pain over ten weeks.',
    days: [0, 70],
    sources: ['andersen-2011'],
  },
} as const satisfies Readonly<Record<string, Course<SourceId>>>
