/** What is no entry and lies beside the diary, made to do harm: a session being played, the break timer, a painting. */
import fc from 'fast-check'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { startBreaks } from '#core/prevent/breaks/breaks.ts'
import { startTrip } from '#core/prevent/trip.ts'
import { advance, prepare } from '#core/session/session.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { scriptRecords } from '#app/features/session/caption.ts'
import { ballStep } from '#test/builders/people.ts'
import { spoilt } from './hostile.ts'

const ANYTHING: readonly unknown[] = [
  null,
  0,
  Number.NaN,
  1e300,
  '',
  'x',
  true,
  [],
  [null],
  {},
  { at: 1e300 },
]

/** Values by their key, each spoilt, or anything else, or not there. */
export function hostileValues(now: Moment): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const playing = advance(prepare(segmentsOf([ballStep], scriptRecords)), { type: 'start' }, now)
  const saved = {
    session: { id: 's', session: playing },
    breaks: { breaks: startBreaks(USUAL_BREAKS, now, 540, 1), place: 'desk', lastMoves: [] },
    trip: startTrip(now),
    painting: [{ view: 'back', kind: 'brush', quality: 'ache', radius: 20, points: [[10, 10]] }],
    'check-draft': { at: now, paintedAt: now, draft: {} },
    'desk-check': { at: now, of: '', value: { kind: 'desk', answers: { elbows: 'off' } } },
    sheet: { at: now, of: '', value: ['body', 'course'] },
    listed: { at: now, of: '', value: ['neck-shoulder-angle.L'] },
    'idle-lock': 5,
    'clinical-review': { reviewer: { name: 'x' }, verdicts: {} },
    snapshot: { key: 1, count: 1, unread: 0, diary: { notes: {} } },
    'before-restore': [{ id: 'a', at: now, happening: { type: 'exported' } }],
    'before-restore-at': now,
  }
  const values = Object.entries(saved).map(([key, value]) => [
    key,
    fc.oneof({ weight: 3, arbitrary: spoilt(value) }, { weight: 1, arbitrary: fc.constantFrom(...ANYTHING) }),
  ])
  return fc.record(Object.fromEntries(values), { requiredKeys: [] })
}
