import { expect, test } from 'vitest'
import {
  act,
  done,
  HOUR,
  MINUTE,
  minutesToOffer,
  NINE,
  waitMinutes,
  postpone,
  sitDown,
  skip,
  sleep,
} from '#test/builders/breaks.ts'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { breakAnswers, mayMakeSound } from './view.ts'
import { MAX_POSTPONES } from './breaks.ts'

test('thirty minutes of sitting bring a short break', () => {
  expect(waitMinutes(sitDown(), 29).breaks.state).toBe('waiting')
  expect(waitMinutes(sitDown(), 30).breaks).toMatchObject({
    state: 'offered',
    kind: 'short',
    promptStyle: 'usual',
  })
})

test('at sixty minutes both breaks are due, and the person is asked for the long one only', () => {
  const desk = waitMinutes(act(waitMinutes(sitDown(), 30), done), 30)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'long' })
  const after = act(desk, done)
  expect(after.breaks.state).toBe('waiting')
  expect(minutesToOffer(after)).toBe(30)
})

test('a short break that falls just before a long one is left out', () => {
  const desk = waitMinutes(sitDown({ shortEveryMinutes: 57 }), 57)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'long' })
})

test('a break that ran its time was taken, and a whole interval follows', () => {
  const desk = waitMinutes(act(waitMinutes(sitDown(), 30), { type: 'start-now' }), 1)
  expect(desk.breaks).toMatchObject({ state: 'waiting', counters: { taken: 1, skipped: 0, natural: 0 } })
  expect(minutesToOffer(desk)).toBe(29)
})

test('a person who locks the screen for as long as a short break has had one', () => {
  const desk = waitMinutes(waitMinutes(waitMinutes(sitDown(), 25), 2, 'locked'), 1)
  expect(desk.breaks.counters).toMatchObject({ natural: 1, taken: 0 })
  expect(minutesToOffer(desk)).toBeGreaterThanOrEqual(28)
})

test('a person whom the system calls idle for as long as a short break has had one', () => {
  const desk = waitMinutes(waitMinutes(waitMinutes(sitDown(), 25), 2, 'idle'), 1)
  expect(desk.breaks.counters.natural).toBe(1)
  expect(minutesToOffer(desk)).toBeGreaterThanOrEqual(28)
})

test('a minute away does not stand for a long break', () => {
  const desk = waitMinutes(waitMinutes(act(waitMinutes(sitDown(), 30), done), 10), 2, 'locked')
  const next = waitMinutes(desk, 31)
  expect(next.breaks).toMatchObject({ state: 'offered', kind: 'long' })
})

test('a long absence stands for both breaks', () => {
  const desk = waitMinutes(waitMinutes(waitMinutes(sitDown(), 29), 4, 'locked'), 30.5)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'short' })
})

test('lunch counts as a long break, once', () => {
  const desk = waitMinutes(waitMinutes(waitMinutes(sitDown(), 25), 40, 'idle'), 1)
  expect(desk.breaks.counters.natural).toBe(1)
  expect(desk.breaks.longAt - desk.now).toBeGreaterThan(58 * MINUTE)
  expect(minutesToOffer(desk)).toBeGreaterThanOrEqual(28)
})

test('watching a video for half an hour is sitting', () => {
  expect(waitMinutes(sitDown(), 30, 'watching').breaks.state).toBe('offered')
})

test('working in another window, with nothing more known, is sitting', () => {
  expect(waitMinutes(sitDown(), 30, 'hidden').breaks.state).toBe('offered')
})

test('half a minute without a key is thinking, not a break', () => {
  let desk = waitMinutes(waitMinutes(sitDown(), 20), 0.5, 'idle')
  expect(desk.breaks.counters.natural).toBe(0)
  desk = waitMinutes(desk, 9.5)
  expect(desk.breaks.state).toBe('offered')
})

test('the timer does not run on while the screen is locked', () => {
  const desk = waitMinutes(waitMinutes(sitDown(), 10), 0.5, 'locked')
  expect(waitMinutes(desk, 19.8).breaks.state).toBe('waiting')
  expect(waitMinutes(desk, 21).breaks.state).toBe('offered')
})

test('nobody is asked for a break while away', () => {
  const desk = waitMinutes(waitMinutes(sitDown(), 29.5), 0.8, 'idle')
  expect(desk.breaks.state).toBe('waiting')
})

test('nobody is asked in the minute after unlocking', () => {
  const desk = waitMinutes(waitMinutes(waitMinutes(sitDown(), 29.5), 0.5, 'locked'), 1)
  expect(desk.breaks.state).toBe('waiting')
  expect(waitMinutes(desk, 1).breaks.state).toBe('offered')
})

test('no long break is asked for right after a natural short one', () => {
  const desk = waitMinutes(waitMinutes(act(waitMinutes(sitDown(), 30), done), 29), 2, 'locked')
  expect(minutesToOffer(waitMinutes(desk, 1))).toBeGreaterThanOrEqual(28)
})

test('a person who gets up instead of answering has answered', () => {
  const desk = waitMinutes(waitMinutes(waitMinutes(sitDown(), 30), 2, 'locked'), 0.5)
  expect(desk.breaks).toMatchObject({ state: 'waiting', counters: { natural: 1, skipped: 0 } })
})

test('a laptop that slept counts as time away, not as sitting', () => {
  const desk = sleep(waitMinutes(sitDown(), 20), 45)
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
  const before = waitMinutes(sitDown({}, NINE + 2 * HOUR), 20)
  expect(minutesToOffer({ ...before, ahead: hours })).toBe(10)
})

test('a clock set back by an hour means neither a burst of breaks nor hours of silence', () => {
  const before = waitMinutes(sitDown({}, NINE + 3 * HOUR), 20)
  const back = act(before, { type: 'tick', presence: 'active' }, before.now - HOUR)
  expect(minutesToOffer(back)).toBe(10)
  const later = waitMinutes(back, 25)
  expect(later.offers).toBe(1)
})

test('a clock set forward by five hours means one whole interval, not a burst', () => {
  const before = waitMinutes(sitDown(), 20)
  const forward = act(before, { type: 'tick', presence: 'active' }, before.now + 5 * HOUR)
  expect(forward.breaks.state).toBe('waiting')
  expect(minutesToOffer(forward)).toBe(30)
})

test('"later" buys five minutes, also from the long break', () => {
  const desk = act(waitMinutes(act(waitMinutes(sitDown(), 57), done), 2), {
    type: 'tick',
    presence: 'active',
  })
  const asked = waitMinutes(desk, 10)
  expect(asked.breaks).toMatchObject({ state: 'offered', kind: 'long' })
  expect(minutesToOffer(act(asked, postpone))).toBe(5)
})

test('after three times "later" the offer is silent, and skipping is still possible', () => {
  let desk = waitMinutes(sitDown({ longEveryMinutes: 120 }), 30)
  for (let times = 0; times < MAX_POSTPONES; times += 1) {
    expect(breakAnswers(desk.breaks)).toContain('postpone')
    expect(mayMakeSound(desk.breaks)).toBe(true)
    desk = waitMinutes(act(desk, postpone), 5)
  }
  expect(desk.breaks).toMatchObject({ state: 'offered', promptStyle: 'quiet', counters: { postponed: 3 } })
  expect(mayMakeSound(desk.breaks)).toBe(false)
  expect(breakAnswers(desk.breaks)).toEqual(['start-now', 'skip'])
  expect(act(desk, postpone).breaks).toEqual(desk.breaks)
  expect(act(desk, skip).breaks).toMatchObject({ state: 'waiting', postpones: 0, counters: { skipped: 1 } })
})

test('a silent offer that nobody answers stays still all afternoon', () => {
  const desk = waitMinutes(waitMinutes(sitDown(), 30), 180)
  expect(desk.offers).toBe(1)
  expect(desk.breaks).toMatchObject({ state: 'offered', kind: 'long' })
})

test('a skipped break is counted and a whole interval follows', () => {
  const desk = act(waitMinutes(sitDown({ longEveryMinutes: 120 }), 30), skip)
  expect(desk.breaks.counters).toMatchObject({ skipped: 1, taken: 0 })
  expect(minutesToOffer(desk)).toBe(30)
})

test('a break that is broken off is skipped, one that is ended early is taken', () => {
  const started = waitMinutes(act(waitMinutes(sitDown(), 30), { type: 'start-now' }), 0.5)
  expect(act(started, skip).breaks.counters).toMatchObject({ skipped: 1, taken: 0 })
  expect(act(started, done).breaks.counters).toMatchObject({ skipped: 0, taken: 1 })
})

test('a break is never longer than its move needs, nor than the person chose', () => {
  const length = (needsSeconds?: number) => {
    const desk = act(waitMinutes(sitDown(), 30), {
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
  const desk = waitMinutes(
    waitMinutes(act(waitMinutes(sitDown(), 30), { type: 'start-now' }), 0.5, 'locked'),
    20,
    'locked',
  )
  expect(desk.breaks.counters).toMatchObject({ taken: 1, natural: 0 })
  expect(minutesToOffer(waitMinutes(desk, 0.5))).toBeGreaterThanOrEqual(29)
})

test('a break on one’s own, told by "done", counts', () => {
  const desk = act(waitMinutes(sitDown({ longEveryMinutes: 120 }), 20), done)
  expect(desk.breaks.counters.taken).toBe(1)
  expect(minutesToOffer(desk)).toBe(30)
})

test('each local day is counted by itself, and going home is no break of the next day', () => {
  const monday = act(waitMinutes(sitDown({}, NINE + 6 * HOUR), 30), skip)
  const tuesday = act(monday, { type: 'tick', presence: 'active' }, NINE + DAY_MS)
  expect(monday.breaks.counters.skipped).toBe(1)
  expect(tuesday.breaks.counters).toMatchObject({ taken: 0, skipped: 0, postponed: 0, natural: 0 })
  expect(tuesday.breaks.counters.day).toBe(monday.breaks.counters.day + 1)
})
