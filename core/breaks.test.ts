import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay, weekdayOf, type LocalMoment } from './breaks-day.ts'
import { BREAK_RANGES, sensibleBreaks, USUAL_BREAKS, type BreakSettings } from './breaks-settings.ts'
import { PRESENCES, type BreakAction, type Breaks, type Presence } from './breaks-state.ts'
import { breakAnswers, changeBreaks, isPostureHint, mayMakeSound, nextBreak } from './breaks-view.ts'
import { advanceBreaks, MAX_POSTPONES, startBreaks } from './breaks.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Monday 2 March 2026, 9:00 by a clock on UTC. */
const NINE = 20_514 * DAY + 9 * HOUR

/** What a clock so many hours ahead of UTC shows. */
function clock(now: number, ahead = 0): LocalMoment {
  const local = now + ahead * HOUR
  const day = Math.floor(local / DAY)
  return { now, minute: Math.floor((local - day * DAY) / MINUTE), weekday: weekdayOf(day) }
}

interface Desk {
  readonly breaks: Breaks
  readonly now: number
  /** Hours ahead of UTC. */
  readonly ahead: number
  /** How often a break was newly offered. */
  readonly offers: number
}

function sitDown(changes: Partial<BreakSettings> = {}, now = NINE, ahead = 0): Desk {
  const { minute, weekday } = clock(now, ahead)
  return { breaks: startBreaks({ ...USUAL_BREAKS, ...changes }, now, minute, weekday), now, ahead, offers: 0 }
}

function act(desk: Desk, action: BreakAction, now = desk.now): Desk {
  const { minute, weekday } = clock(now, desk.ahead)
  const breaks = advanceBreaks(desk.breaks, action, now, minute, weekday)
  const isNew = breaks.state === 'offered' && desk.breaks.state !== 'offered'
  return { ...desk, breaks, now, offers: desk.offers + (isNew ? 1 : 0) }
}

/** So many minutes go by with a tick every ten seconds. */
function pass(desk: Desk, minutes: number, presence: Presence = 'active'): Desk {
  let current = desk
  for (let tick = 1; tick <= minutes * 6; tick += 1)
    current = act(current, { type: 'tick', presence }, desk.now + tick * 10_000)
  return current
}

/** The computer sleeps: no tick for so many minutes, then one. */
const sleep = (desk: Desk, minutes: number): Desk =>
  act(desk, { type: 'tick', presence: 'active' }, desk.now + minutes * MINUTE)

/** Minutes until the next break is offered, while the person sits and types. */
function minutesToOffer(desk: Desk, most = 240): number {
  let current = desk
  for (let minute = 0; minute < most; minute += 1) {
    if (current.breaks.state === 'offered') return minute
    current = pass(current, 1)
  }
  return Infinity
}

const skip: BreakAction = { type: 'skip' }
const postpone: BreakAction = { type: 'postpone' }
const done: BreakAction = { type: 'done' }

test('thirty minutes of sitting bring a short break', () => {
  expect(pass(sitDown(), 29).breaks.state).toBe('waiting')
  expect(pass(sitDown(), 30).breaks).toMatchObject({ state: 'offered', kind: 'short', manner: 'usual' })
})

test('at sixty minutes both breaks are due, and the person is asked for the long one only', () => {
  const desk = pass(act(pass(sitDown(), 30), done), 30)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'long' })
  const after = act(desk, done)
  expect(after.breaks.state).toBe('waiting')
  expect(minutesToOffer(after)).toBe(30)
})

test('a short break that falls just before a long one is left out', () => {
  const desk = pass(sitDown({ shortEveryMinutes: 57 }), 57)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'long' })
})

test('a break that ran its time was taken, and a whole interval follows', () => {
  const desk = pass(act(pass(sitDown(), 30), { type: 'start-now' }), 1)
  expect(desk.breaks).toMatchObject({ state: 'waiting', counters: { taken: 1, skipped: 0, natural: 0 } })
  expect(minutesToOffer(desk)).toBe(29)
})

test('a person who locks the screen for as long as a short break has had one', () => {
  const desk = pass(pass(pass(sitDown(), 25), 2, 'locked'), 1)
  expect(desk.breaks.counters).toMatchObject({ natural: 1, taken: 0 })
  expect(minutesToOffer(desk)).toBeGreaterThanOrEqual(28)
})

test('a person whom the system calls idle for as long as a short break has had one', () => {
  const desk = pass(pass(pass(sitDown(), 25), 2, 'idle'), 1)
  expect(desk.breaks.counters.natural).toBe(1)
  expect(minutesToOffer(desk)).toBeGreaterThanOrEqual(28)
})

test('a minute away does not stand for a long break', () => {
  const desk = pass(pass(act(pass(sitDown(), 30), done), 10), 2, 'locked')
  const next = pass(desk, 31)
  expect(next.breaks).toMatchObject({ state: 'offered', kind: 'long' })
})

test('a long absence stands for both breaks', () => {
  const desk = pass(pass(pass(sitDown(), 29), 4, 'locked'), 30.5)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'short' })
})

test('lunch counts as a long break, once', () => {
  const desk = pass(pass(pass(sitDown(), 25), 40, 'idle'), 1)
  expect(desk.breaks.counters.natural).toBe(1)
  expect(desk.breaks.longAt - desk.now).toBeGreaterThan(58 * MINUTE)
  expect(minutesToOffer(desk)).toBeGreaterThanOrEqual(28)
})

test('watching a video for half an hour is sitting', () => {
  expect(pass(sitDown(), 30, 'watching').breaks.state).toBe('offered')
})

test('working in another window, with nothing more known, is sitting', () => {
  expect(pass(sitDown(), 30, 'hidden').breaks.state).toBe('offered')
})

test('half a minute without a key is thinking, not a break', () => {
  let desk = pass(pass(sitDown(), 20), 0.5, 'idle')
  expect(desk.breaks.counters.natural).toBe(0)
  desk = pass(desk, 9.5)
  expect(desk.breaks.state).toBe('offered')
})

test('the timer does not run on while the screen is locked', () => {
  const desk = pass(pass(sitDown(), 10), 0.5, 'locked')
  expect(pass(desk, 19.8).breaks.state).toBe('waiting')
  expect(pass(desk, 21).breaks.state).toBe('offered')
})

test('nobody is asked for a break while away', () => {
  const desk = pass(pass(sitDown(), 29.5), 0.8, 'idle')
  expect(desk.breaks.state).toBe('waiting')
})

test('nobody is asked in the minute after unlocking', () => {
  const desk = pass(pass(pass(sitDown(), 29.5), 0.5, 'locked'), 1)
  expect(desk.breaks.state).toBe('waiting')
  expect(pass(desk, 1).breaks.state).toBe('offered')
})

test('no long break is asked for right after a natural short one', () => {
  const desk = pass(pass(act(pass(sitDown(), 30), done), 29), 2, 'locked')
  expect(minutesToOffer(pass(desk, 1))).toBeGreaterThanOrEqual(28)
})

test('a person who gets up instead of answering has answered', () => {
  const desk = pass(pass(pass(sitDown(), 30), 2, 'locked'), 0.5)
  expect(desk.breaks).toMatchObject({ state: 'waiting', counters: { natural: 1, skipped: 0 } })
})

test('a laptop that slept counts as time away, not as sitting', () => {
  const desk = sleep(pass(sitDown(), 20), 45)
  expect(desk.breaks).toMatchObject({ state: 'waiting', counters: { natural: 1 } })
  expect(minutesToOffer(desk)).toBe(30)
})

test('a hidden page that ticks once a minute still counts sitting', () => {
  let desk = sitDown()
  for (let minute = 1; minute <= 30; minute += 1)
    desk = act(desk, { type: 'tick', presence: 'hidden' }, NINE + minute * MINUTE)
  expect(desk.breaks.state).toBe('offered')
})

test.each([-1, 1])('daylight saving by %i hour changes nothing in the rhythm', hours => {
  const before = pass(sitDown({}, NINE + 2 * HOUR), 20)
  expect(minutesToOffer({ ...before, ahead: hours })).toBe(10)
})

test('a clock set back by an hour means neither a burst of breaks nor hours of silence', () => {
  const before = pass(sitDown({}, NINE + 3 * HOUR), 20)
  const back = act(before, { type: 'tick', presence: 'active' }, before.now - HOUR)
  expect(minutesToOffer(back)).toBe(10)
  const later = pass(back, 25)
  expect(later.offers).toBe(1)
})

test('a clock set forward by five hours means one whole interval, not a burst', () => {
  const before = pass(sitDown(), 20)
  const forward = act(before, { type: 'tick', presence: 'active' }, before.now + 5 * HOUR)
  expect(forward.breaks.state).toBe('waiting')
  expect(minutesToOffer(forward)).toBe(30)
})

test('a clock set back does not make a pause longer', () => {
  const paused = act(sitDown({}, NINE + 3 * HOUR), { type: 'pause-for', minutes: 20 })
  const back = act(paused, { type: 'tick', presence: 'active' }, paused.now - 2 * HOUR)
  expect(pass(back, 21).breaks.state).toBe('waiting')
})

test('"later" buys five minutes, also from the long break', () => {
  const desk = act(pass(act(pass(sitDown(), 57), done), 2), { type: 'tick', presence: 'active' })
  const asked = pass(desk, 10)
  expect(asked.breaks).toMatchObject({ state: 'offered', kind: 'long' })
  expect(minutesToOffer(act(asked, postpone))).toBe(5)
})

test('after three times "later" the offer is silent, and skipping is still possible', () => {
  let desk = pass(sitDown({ longEveryMinutes: 120 }), 30)
  for (let times = 0; times < MAX_POSTPONES; times += 1) {
    expect(breakAnswers(desk.breaks)).toContain('postpone')
    expect(mayMakeSound(desk.breaks)).toBe(true)
    desk = pass(act(desk, postpone), 5)
  }
  expect(desk.breaks).toMatchObject({ state: 'offered', manner: 'quiet', counters: { postponed: 3 } })
  expect(mayMakeSound(desk.breaks)).toBe(false)
  expect(breakAnswers(desk.breaks)).toEqual(['start-now', 'skip'])
  expect(act(desk, postpone).breaks).toEqual(desk.breaks)
  expect(act(desk, skip).breaks).toMatchObject({ state: 'waiting', postpones: 0, counters: { skipped: 1 } })
})

test('a silent offer that nobody answers stays still all afternoon', () => {
  const desk = pass(pass(sitDown(), 30), 180)
  expect(desk.offers).toBe(1)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'long' })
})

test('a skipped break is counted and a whole interval follows', () => {
  const desk = act(pass(sitDown({ longEveryMinutes: 120 }), 30), skip)
  expect(desk.breaks.counters).toMatchObject({ skipped: 1, taken: 0 })
  expect(minutesToOffer(desk)).toBe(30)
})

test('a break that is broken off is skipped, one that is ended early is taken', () => {
  const started = pass(act(pass(sitDown(), 30), { type: 'start-now' }), 0.5)
  expect(act(started, skip).breaks.counters).toMatchObject({ skipped: 1, taken: 0 })
  expect(act(started, done).breaks.counters).toMatchObject({ skipped: 0, taken: 1 })
})

test('nobody is asked in a meeting, and after it the offer is silent and seated', () => {
  const meeting = pass(act(pass(sitDown(), 20), { type: 'meeting-start', minutes: 40 }), 39)
  expect(meeting.offers).toBe(0)
  const after = pass(meeting, 1)
  expect(after.breaks).toMatchObject({ state: 'offered', manner: 'seated', kind: 'long' })
  expect(mayMakeSound(after.breaks)).toBe(false)
})

test('an offer waits when a meeting begins', () => {
  const meeting = act(pass(sitDown(), 30), { type: 'meeting-start', minutes: 15 })
  expect(meeting.breaks.state).toBe('waiting')
  expect(act(pass(meeting, 5), { type: 'meeting-end' }).breaks).toMatchObject({
    state: 'offered',
    manner: 'seated',
  })
})

test('a meeting that ends long before the next break leaves that break as usual', () => {
  const after = act(pass(act(sitDown(), { type: 'meeting-start' }), 15), { type: 'meeting-end' })
  expect(pass(after, 15).breaks).toMatchObject({ state: 'offered', manner: 'usual' })
})

test('listening in a meeting without touching a key is sitting', () => {
  const meeting = pass(act(sitDown(), { type: 'meeting-start', minutes: 45 }), 44, 'idle')
  expect(meeting.breaks.counters.natural).toBe(0)
  expect(pass(meeting, 2).breaks.state).toBe('offered')
})

test('a meeting that nobody ended is over after two hours', () => {
  const desk = pass(act(sitDown(), { type: 'meeting-start' }), 121)
  expect(desk.breaks.state).toBe('offered')
})

test('a break begun in a meeting is a silent seated one', () => {
  const desk = act(act(sitDown(), { type: 'meeting-start' }), { type: 'start-now' })
  expect(desk.breaks).toMatchObject({ state: 'breaking', manner: 'seated' })
})

test('outside working hours nothing happens', () => {
  expect(pass(sitDown({}, NINE - 2 * HOUR), 100).offers).toBe(0)
  expect(pass(sitDown({}, NINE + 9 * HOUR), 100).offers).toBe(0)
  expect(pass(sitDown({}, NINE + 5 * DAY), 100).offers).toBe(0)
})

test('the first break comes a whole interval after work begins', () => {
  const desk = pass(sitDown({}, NINE - HOUR), 60)
  expect(desk.breaks.state).toBe('waiting')
  expect(minutesToOffer(desk)).toBe(30)
})

test('an offer goes when work ends', () => {
  const desk = pass(sitDown({}, NINE + 7.5 * HOUR - MINUTE), 31)
  expect(desk.offers).toBe(1)
  expect(desk.breaks).toMatchObject({ state: 'off', counters: { skipped: 0 } })
})

test('a night shift goes through midnight and belongs to the evening it began', () => {
  const nights = { workingHours: { from: 22 * 60, to: 6 * 60 }, workingDays: [5] as const }
  const friday = NINE + 4 * DAY
  expect(pass(sitDown(nights, friday + 16 * HOUR), 30).offers).toBe(1)
  expect(pass(sitDown(nights, friday - 8 * HOUR), 60).offers).toBe(0)
})

test('without working hours the whole working day counts', () => {
  const { workingHours: _hours, ...whole } = USUAL_BREAKS
  const evening = NINE + 12 * HOUR
  const { minute, weekday } = clock(evening)
  const desk = { ...sitDown(), now: evening, breaks: startBreaks(whole, evening, minute, weekday) }
  expect(minutesToOffer(desk)).toBe(30)
  const tomorrow = pass(act(pass(desk, 150), { type: 'pause-until-tomorrow' }), 120)
  expect(tomorrow.breaks.state).toBe('off')
  expect(pass(tomorrow, 4 * 60).breaks.state).not.toBe('off')
})

test('a pause withdraws the offer and ends in a whole interval', () => {
  const paused = act(pass(sitDown(), 30), { type: 'pause-for', minutes: 60 })
  expect(paused.breaks.state).toBe('off')
  const over = pass(paused, 60)
  expect(over.breaks.state).toBe('waiting')
  expect(minutesToOffer(over)).toBe(30)
})

test('a pause of no minutes ends the pause', () => {
  const paused = act(sitDown(), { type: 'pause-until-tomorrow' })
  expect(act(paused, { type: 'pause-for', minutes: 0 }).breaks.state).toBe('waiting')
  expect(act(sitDown(), { type: 'pause-for', minutes: 0 }).breaks.state).toBe('waiting')
})

test('a pause until tomorrow ends when the next work begins, on Friday after the weekend', () => {
  const friday = act(sitDown({}, NINE + 4 * DAY), { type: 'pause-until-tomorrow' })
  const monday = NINE + 7 * DAY
  expect(sleep(friday, (2 * DAY) / MINUTE).breaks.state).toBe('off')
  expect(act(friday, { type: 'tick', presence: 'active' }, monday - MINUTE).breaks.state).toBe('off')
  const begun = act(friday, { type: 'tick', presence: 'active' }, monday)
  expect(begun.breaks.state).toBe('waiting')
  expect(minutesToOffer(begun)).toBe(30)
})

test('a pause until tomorrow ends at nine by the new clock after daylight saving', () => {
  const paused = act(sitDown(), { type: 'pause-until-tomorrow' })
  const tick: BreakAction = { type: 'tick', presence: 'active' }
  expect(act({ ...paused, ahead: 1 }, tick, NINE + DAY - HOUR).breaks.state).toBe('waiting')
  expect(act({ ...paused, ahead: -1 }, tick, NINE + DAY).breaks.state).toBe('off')
})

test('a meeting does not end a pause', () => {
  const paused = act(act(sitDown(), { type: 'pause-until-tomorrow' }), { type: 'meeting-start' })
  expect(act(paused, { type: 'meeting-end' }).breaks.state).toBe('off')
})

test('a break is never longer than its move needs, nor than the person chose', () => {
  const length = (needsSeconds?: number) => {
    const desk = act(pass(sitDown(), 30), {
      type: 'start-now',
      ...(needsSeconds === undefined ? {} : { needsSeconds }),
    })
    return desk.breaks.state === 'breaking' ? (desk.breaks.endsAt - desk.now) / 1000 : undefined
  }
  expect(length(45)).toBe(45)
  expect(length(500)).toBe(60)
  expect(length()).toBe(60)
})

test('a person who walks off during a break has taken one break, not two', () => {
  const desk = pass(pass(act(pass(sitDown(), 30), { type: 'start-now' }), 0.5, 'locked'), 20, 'locked')
  expect(desk.breaks.counters).toMatchObject({ taken: 1, natural: 0 })
  expect(minutesToOffer(pass(desk, 0.5))).toBeGreaterThanOrEqual(29)
})

test('a break on one’s own, told by "done", counts', () => {
  const desk = act(pass(sitDown({ longEveryMinutes: 120 }), 20), done)
  expect(desk.breaks.counters.taken).toBe(1)
  expect(minutesToOffer(desk)).toBe(30)
})

test('each local day is counted by itself, and going home is no break of the next day', () => {
  const monday = act(pass(sitDown({}, NINE + 6 * HOUR), 30), skip)
  const tuesday = act(monday, { type: 'tick', presence: 'active' }, NINE + DAY)
  expect(monday.breaks.counters.skipped).toBe(1)
  expect(tuesday.breaks.counters).toMatchObject({ taken: 0, skipped: 0, postponed: 0, natural: 0 })
  expect(tuesday.breaks.counters.day).toBe(monday.breaks.counters.day + 1)
})

test.each([-11, -10, -9, 0, 5.5, 12, 13, 13.75, 14])(
  'a clock %d hours ahead names the same day from midnight to midnight',
  ahead => {
    for (let hour = 0; hour < 24; hour += 1)
      expect(localDay(clock(20_514 * DAY + (hour - ahead) * HOUR, ahead))).toBe(20_514)
  },
)

test('a hint to sit in another way comes after fifteen minutes, and only to whoever wants it', () => {
  const hinted = pass(sitDown({ postureEveryMinutes: 15 }), 15)
  expect(isPostureHint(hinted.breaks, hinted.now)).toBe(true)
  expect(isPostureHint(pass(hinted, 2).breaks, hinted.now + 2 * MINUTE)).toBe(false)
  expect(isPostureHint(pass(sitDown(), 15).breaks, NINE + 15 * MINUTE)).toBe(false)
})

test('no hint comes just before a break or in a meeting', () => {
  const near = pass(sitDown({ postureEveryMinutes: 15, shortEveryMinutes: 20 }), 15.5)
  expect(isPostureHint(near.breaks, near.now)).toBe(false)
  const meeting = act(pass(sitDown({ postureEveryMinutes: 15 }), 15), { type: 'meeting-start' })
  expect(isPostureHint(meeting.breaks, meeting.now)).toBe(false)
})

test('a person who changes the rhythm keeps what they have sat', () => {
  const desk = pass(sitDown(), 20)
  const breaks = changeBreaks(desk.breaks, { ...USUAL_BREAKS, shortEveryMinutes: 45 }, desk.now)
  expect(nextBreak(breaks)).toEqual({ kind: 'short', at: NINE + 45 * MINUTE })
})

test('a pause or a meeting that was on before a reload is still on', () => {
  expect(sitDown({ pausedUntil: NINE + HOUR }).breaks.state).toBe('off')
  expect(pass(sitDown({ meetingUntil: NINE + HOUR }), 59).offers).toBe(0)
})

test('numbers outside the ranges are put inside', () => {
  const wild = sensibleBreaks({ ...USUAL_BREAKS, shortEveryMinutes: 1, shortSeconds: 9999, longSeconds: NaN })
  expect(wild).toMatchObject({
    shortEveryMinutes: BREAK_RANGES.shortEveryMinutes[0],
    shortSeconds: 120,
    longSeconds: 180,
  })
})

const presence = fc.constantFrom(...PRESENCES)
const action: fc.Arbitrary<BreakAction> = fc.oneof(
  { weight: 20, arbitrary: presence.map(seen => ({ type: 'tick', presence: seen }) as const) },
  fc.constantFrom<BreakAction>(
    postpone,
    skip,
    done,
    { type: 'start-now' },
    { type: 'meeting-start' },
    { type: 'meeting-end' },
    { type: 'pause-for', minutes: 30 },
    { type: 'pause-for', minutes: 0 },
    { type: 'pause-until-tomorrow' },
  ),
)
const jump = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 90 }).map(seconds => seconds * 1000) },
  fc.constantFrom(-3 * HOUR, -HOUR, HOUR, 10 * HOUR, 3 * DAY),
)

test('whatever a day brings, whoever then sits at work for an hour and a half is asked twice or more, never in a burst', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(action, jump), { maxLength: 60 }), day => {
      let desk = sitDown()
      for (const [step, ms] of day) desk = act(desk, step, desk.now + ms)
      desk = act(act(desk, { type: 'meeting-end' }), { type: 'pause-for', minutes: 0 })
      const tuesday = Math.ceil(desk.now / (7 * DAY)) * 7 * DAY + 5 * DAY + 10 * HOUR
      desk = { ...act(desk, { type: 'tick', presence: 'active' }, tuesday), offers: 0 }
      let asked: readonly number[] = []
      for (let minute = 0; minute < 90; minute += 1) {
        desk = pass(desk, 1)
        if (desk.breaks.state !== 'offered') continue
        asked = [...asked, minute]
        desk = act(desk, done)
      }
      expect(asked.length).toBeGreaterThanOrEqual(2)
      asked
        .slice(1)
        .forEach((minute, index) => expect(minute - (asked[index] ?? 0)).toBeGreaterThanOrEqual(5))
    }),
    { numRuns: 200 },
  )
})
