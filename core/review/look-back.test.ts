import { expect, test } from 'vitest'
import type { LookBack } from '#core/diary/diary-notes.ts'
import { CHANGES, type Finding } from '#core/measures/finding.ts'
import { dueReview, outcomeOf, type Seen } from './look-back.ts'

const answered = (day: LookBack['day'], at = 1): LookBack => ({ at, day, change: 2, hinders: 'no' })

test('a review is due on its day and until it is answered, the latest that has come', () => {
  const due = (day: number, ...before: readonly LookBack[]) => dueReview({ startedAt: 1, day }, before)
  expect([0, 2, 3, 6, 7, 13, 14, 41, 42, 90].map(day => due(day))).toEqual([
    undefined,
    undefined,
    3,
    3,
    7,
    7,
    14,
    14,
    42,
    42,
  ])
  expect([due(5, answered(3)), due(7, answered(3)), due(90, answered(42))]).toEqual([undefined, 7, undefined])
})

test('what was answered in an earlier course answers nothing in this one', () => {
  expect(dueReview({ startedAt: 10, day: 7 }, [answered(42, 9)])).toBe(7)
})

const seen = (start?: number, now?: number, more: Partial<Seen> = {}): Seen => ({
  findings: [],
  timeline: 'carry-on',
  episode: start === undefined || now === undefined ? undefined : { painAtStart: start, painNow: now },
  lastPain: now,
  tried: [],
  ...more,
})
const doctor: Finding = {
  rule: 'woken-or-hard-to-move',
  action: 'gp-soon',
  words: '',
  because: '',
  at: 0,
  sources: [],
}

type Case = readonly [
  who: string,
  answer: readonly [LookBack['day'], number, LookBack['hinders']],
  what: Seen,
  then: string,
]
test.each<Case>([
  ['three days in and better', [3, 2, 'a-little'], seen(6, 5), 'go-on'],
  ['three days in and the same', [3, 0, 'a-little'], seen(6, 6), 'change-one-thing'],
  ['three days in, told less and felt a little', [3, 1, 'a-little'], seen(6, 4), 'go-on'],
  ['three days in, told less and felt nothing of it', [3, 0, 'a-lot'], seen(6, 4), 'change-one-thing'],
  ['three days in and worse', [3, -3, 'a-lot'], seen(5, 6), 'change-one-thing'],
  ['a week in, the same', [7, 0, 'a-little'], seen(6, 6), 'change-one-thing'],
  ['a week in and felt worse', [7, -1, 'a-little'], seen(6, 6), 'worse'],
  ['a week in, told worse and felt better', [7, 3, 'no'], seen(5, 6), 'worse'],
  ['a week in, with everything tried', [7, 0, 'a-little'], seen(6, 6, { tried: CHANGES }), 'tried-all'],
  [
    'a week in, the same spot a third time',
    [7, 2, 'no'],
    seen(6, 4, { timeline: 'see-professional' }),
    'again',
  ],
  ['nine days in and gone', [7, 5, 'no'], seen(6, 0), 'through'],
  ['gone by their word, and a six yesterday', [7, 5, 'no'], seen(6, 6), 'go-on'],
  ['gone, and nothing told lately', [7, 5, 'no'], seen(6, 0, { lastPain: undefined }), 'through'],
  ['gone, and it still gets in the way', [7, 5, 'a-little'], seen(6, 0), 'go-on'],
  ['two weeks in, better by both', [14, 2, 'a-little'], seen(6, 4), 'go-on'],
  ['two weeks in, better by word alone', [14, 4, 'no'], seen(6, 5), 'no-better'],
  ['two weeks in, better by number alone', [14, 0, 'no'], seen(6, 3), 'no-better'],
  ['two weeks in, better by word, nothing told', [14, 2, 'a-little'], seen(), 'go-on'],
  ['two weeks in, better by word, and it hinders a lot', [14, 2, 'a-lot'], seen(), 'no-better'],
  ['six weeks in and much better', [42, 4, 'no'], seen(6, 2), 'six-weeks'],
  ['six weeks in and through', [42, 5, 'no'], seen(6, 0), 'through'],
  ['better, and woken by pain for two weeks', [7, 4, 'no'], seen(6, 2, { findings: [doctor] }), 'found'],
  ['gone, and a finding that sends to a doctor', [14, 5, 'no'], seen(6, 0, { findings: [doctor] }), 'found'],
])('%s: %j', (_who, [day, change, hinders], what, then) => {
  const found = outcomeOf({ day, change, hinders }, what)
  expect(found.outcome === 'see-somebody' ? found.because : found.outcome).toBe(then)
})

test('the one thing to change is the next that was not tried', () => {
  const next = (...tried: Seen['tried']) =>
    outcomeOf({ day: 3, change: 0, hinders: 'a-lot' }, seen(6, 6, { tried }))
  expect(next()).toEqual({ outcome: 'change-one-thing', change: 'lighter-longer' })
  expect(next('lighter-longer', 'other-tool')).toEqual({ outcome: 'change-one-thing', change: 'heat-first' })
})
