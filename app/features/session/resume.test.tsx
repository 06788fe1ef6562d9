import { expect, test } from 'vitest'
import { MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { Event } from '#core/diary/event.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import { advance, prepare, type Session as Playing } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { ballStep, checked, HOUR_MS, session, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { scriptRecords } from './caption.ts'
import { Session } from './session.tsx'

const ball: Step = {
  ...ballStep,
  muscle: 'infraspinatus',
  place: 'scapula-infraspinous.L',
  knot: 'infraspinatus-1.L',
}
const gun: Step = {
  ...ball,
  technique: 'gun',
  tool: 'gun',
  posture: 'standing',
  muscle: 'gluteus-maximus',
  place: 'buttock-upper.L',
  knot: 'gluteus-maximus-1.L',
  maxPain: 3,
  repeats: 1,
}
const hasGun = happened(
  {
    type: 'setup-chosen',
    setup: {
      tools: ['hands', 'socks', 'gun'],
      positions: ['wall', 'bed', 'floor'],
      minutesADay: 10,
      helped: false,
    },
  },
  MONDAY_NINE - HOUR_MS,
)

interface Left {
  readonly minutesAgo?: number
  readonly steps?: readonly Step[]
  readonly since?: readonly Event[]
  readonly saved?: (planned: Playing) => Playing | undefined
  readonly before?: readonly Event[]
  /** The steps of the entry, where they are not those that were played. */
  readonly planned?: readonly Step[]
}

/** Somebody who opens the session again that they left so many minutes ago. */
async function comeBack({
  minutesAgo = 5,
  steps = [ball, ball],
  since = [],
  saved,
  before,
  planned = steps,
}: Left = {}) {
  const at = MONDAY_NINE - minutesAgo * MINUTE_MS
  const app = await fakeApp({
    events: [
      hasGun,
      ...(before ?? withKnot(at - 2 * MINUTE_MS)),
      ...session({ id: 's', at, before: 5, steps: planned }),
      ...since,
    ],
  })
  const playing = advance(prepare(segmentsOf(steps, scriptRecords)), { type: 'start' }, at)
  const left = advance(playing, { type: 'pause' }, at + MINUTE_MS / 60)
  const kept = saved ? saved(left) : left
  if (kept) await app.platform.storage.set('session', { id: 's', session: kept })
  const page = await openScreen(Session, { app })
  await drawn()
  return page
}
const finished = (minutesAgo: number) =>
  happened(
    { type: 'step-finished', session: 's', step: 0, outcome: 'done', lighter: 0 },
    MONDAY_NINE - minutesAgo * MINUTE_MS,
  )
const stopped = { type: 'session-ended', session: 's', how: 'stopped' }
const done = { type: 'session-ended', session: 's', how: 'done' }

test('a session left a moment ago goes on where it was', async () => {
  const page = await comeBack()
  expect(page.headings()).toEqual(['On the shoulder blade, rolled socks, left'])
  expect(page.text()).toContain('Go on')
  expect(await page.recorded()).toEqual([])
})

test('left for more than half an hour nothing is played: the next one begins with the mini-check', async () => {
  const page = await comeBack({ minutesAgo: 34 * 60 })
  expect(page.headings()).toEqual(['Since last time, any of these?'])
  expect(page.element.querySelector('[role=timer]')).toBeNull()
})

test('when the mini-check is due again, it stands before going on, and a yes ends it', async () => {
  const before = withKnot(MONDAY_NINE - 45 * MINUTE_MS)
  const page = await comeBack({ minutesAgo: 20, before })
  expect(page.headings()).toEqual(['Since last time, any of these?'])
  await page.click('None of these. Go on')
  await drawn()
  expect(page.headings()).toEqual(['On the shoulder blade, rolled socks, left'])

  const other = await comeBack({ minutesAgo: 20, before })
  await other.click('Yes, one of these')
  await drawn()
  expect(other.at()).toBe('check')
})

test('a session with the massage gun goes on for somebody who may use it', async () => {
  const page = await comeBack({ steps: [gun] })
  expect(await page.recorded()).toEqual([])
  expect(page.text()).toContain('Go on')
})

test('a session with the massage gun does not go on once blood thinners are told', async () => {
  const page = await comeBack({
    steps: [gun],
    since: [checked(MONDAY_NINE - MINUTE_MS, { has: ['anticoagulant'] })],
  })
  expect(await page.recorded()).toEqual([stopped])
  expect(page.text()).toContain('The session before could not go on, so it has ended.')
  expect(page.element.querySelector('[role=timer]')).toBeNull()
})

test('when something of it was done, the person is asked how it is now', async () => {
  const page = await comeBack({
    steps: [ball, gun],
    since: [finished(3), checked(MONDAY_NINE - MINUTE_MS, { has: ['anticoagulant'] })],
  })
  expect(await page.recorded()).toEqual([stopped])
  expect(page.at()).toBe('after')
})

test.each<[string, (planned: Playing) => Playing | undefined]>([
  ['its place was never saved here', () => undefined],
  [
    'what was saved is three hours long',
    left => ({ ...left, segments: left.segments.map(s => ({ ...s, seconds: 10_800 })) }),
  ],
  [
    'it was cut into other parts by an earlier version',
    left => ({
      ...left,
      segments: left.segments
        .filter(({ kind }) => kind !== 'out')
        .map(({ tail: _tail, ...segment }) =>
          segment.kind === 'ready' ? { ...segment, seconds: 12 } : segment,
        ),
    }),
  ],
  ['what was saved has other steps', left => ({ ...left, segments: left.segments.slice(0, 2) })],
])('nothing is played when %s', async (_, saved) => {
  const page = await comeBack({ saved })
  expect(await page.recorded()).toEqual([stopped])
  expect(page.element.querySelector('[role=timer]')).toBeNull()
})

test.each<[string, 'done' | 'stopped', object]>([
  ['done', 'done', done],
  ['stopped', 'stopped', stopped],
])(
  'a session that was %s when the page was lost is written down so, and asked about',
  async (_, how, end) => {
    const page = await comeBack({
      since: [finished(3)],
      saved: left => ({ ...left, state: how, at: left.segments.length }),
    })
    expect(await page.recorded()).toEqual([end])
    expect(page.text()).not.toContain('could not go on')
    expect(page.at()).toBe('after')
  },
)

test('a step repeated a hundred times, as a file may bring it, is refused', async () => {
  const page = await comeBack({ steps: [ball], planned: [{ ...ball, repeats: 100 }] })
  expect(await page.recorded()).toEqual([stopped])
})

test('a step of an hour at ten of ten, as a file may bring it, is not played', async () => {
  const page = await comeBack({ steps: [{ ...ball, seconds: 3600, maxPain: 10 }] })
  expect(await page.recorded()).toEqual([stopped])
})

test('a session of steps no plan has, as a file may bring it, is not there at all', async () => {
  const page = await comeBack({ steps: [ball], planned: [{ ...ball, repeats: 1e8 }] })
  expect(page.app.store.unread.value).toBe(1)
  expect(await page.recorded()).toEqual([])
  expect(page.element.querySelector('[role=timer]')).toBeNull()
})

test('a session on an open page that nobody came back to for hours ends by itself, and Today is shown', async () => {
  const page = await comeBack()
  page.app.platform.clock.advance(34 * HOUR_MS)
  await eventually(() => expect(page.at()).toBe('today'))
  expect(await page.recorded()).toContainEqual(stopped)
})
