import { expect, test } from 'vitest'
import { segmentsOf } from '#core/session/script/segments.ts'
import { prepare } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { ballStep, session, withKnot } from '#test/builders/people.ts'
import { drawn } from '#test/builders/frames.ts'
import { openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { scriptRecords } from './caption.ts'
import { Session } from './session.tsx'

/** A step this person may do: socks on the shoulder blade, at the wall. */
const ball: Step = {
  ...ballStep,
  muscle: 'infraspinatus',
  place: 'scapula-infraspinous.L',
  knot: 'infraspinatus-1.L',
}
const chin: Step = {
  ...ball,
  technique: 'mobility',
  movement: 'mo-neck-turn',
  tool: 'none',
  seconds: 4,
  repeats: 5,
  restSeconds: 0,
  maxPain: 3,
}
const { muscle: _muscle, side: _side, knot: _knot, place: _place, ...turns } = chin

/** How long the parts of the first step take: getting ready, its hold of 30 seconds, the rest, letting go. Seconds. */
const [READY = 0, , REST = 0, , OUT = 0] = segmentsOf([ball, turns], scriptRecords).map(
  ({ seconds }) => seconds,
)

/** Somebody who comes back to a session they began a minute ago: the ball on the left, then turning the neck. */
async function playing(steps: readonly Step[] = [ball, turns]): Promise<ScreenPage> {
  const events = [
    ...withKnot(MONDAY_NINE - 600_000),
    ...session({ id: 's', at: MONDAY_NINE - 60_000, before: 5, steps }),
  ]
  const app = await fakeApp({ events })
  // Its own record, as the player leaves it.
  await app.platform.storage.set('session', { id: 's', session: prepare(segmentsOf(steps, scriptRecords)) })
  const page = await openScreen(Session, { app })
  await drawn()
  await page.click('Start')
  return page
}

async function after(page: ScreenPage, seconds: number) {
  page.app.platform.clock.advance(seconds * 1000)
  await drawn()
}

const line = (page: ScreenPage) => page.element.querySelector('.session-line')?.textContent
const timer = (page: ScreenPage) => page.element.querySelector('[role=timer]')?.textContent

test('a step says where it is, on which side, how hard and how long', async () => {
  const page = await playing()
  expect(page.text()).toContain('1 of 2')
  expect(page.headings()).toEqual(['On the shoulder blade, rolled socks, left'])
  expect(timer(page)).toBe(`${READY}`)
  await after(page, 5)
  expect(timer(page)).toBe(`${READY - 5}`)
  await after(page, READY - 5)
  expect(timer(page)).toBe('30')
  expect(page.text()).toContain('1 of 2')
  expect(page.text()).toMatch(/How hard: \d–4 of 10/)
})

test('how much of a session is done never goes back, not while a hold is let go', async () => {
  const page = await playing()
  const done = () => page.element.querySelector<HTMLProgressElement>('.session-head progress')?.value ?? 0
  let before = 0
  for (const seconds of [0, READY, 30, REST, 30, OUT, READY]) {
    await after(page, seconds)
    expect(done()).toBeGreaterThanOrEqual(before)
    before = done()
  }
  expect(before).toBeGreaterThan(1)
})

test('the place of how hard is kept in a step that presses nothing, so that nothing moves', async () => {
  const page = await playing([turns, ball])
  const place = page.element.querySelector<HTMLElement>('.session-hard')
  expect(place?.dataset['shown']).toBe('false')
  expect(place?.textContent).toBe('\u00A0')
})

test('the right side is called right', async () => {
  const page = await playing([{ ...ball, side: 'R', place: 'scapula-infraspinous.R' }, turns])
  expect(page.headings()).toEqual(['On the shoulder blade, rolled socks, right'])
})

test('the other side of the same work has its own words', async () => {
  const page = await playing([
    { ...ball, repeats: 1 },
    { ...ball, side: 'R', place: 'scapula-infraspinous.R', repeats: 1 },
  ])
  expect(line(page)).toBe('Let us begin. On the shoulder blade, left.')
  await after(page, READY + 30 + OUT + 8)
  expect(page.headings()).toEqual(['On the shoulder blade, rolled socks, right'])
  expect(page.text()).toContain('right')
  expect(page.app.platform.sound.spoken.join(' ')).toContain('Next. On the shoulder blade, right.')
})

test('while getting there a person is told one thing after the other, and may be ready sooner', async () => {
  const page = await playing()
  expect(line(page)).toBe('Let us begin. On the shoulder blade, left.')
  await after(page, 4)
  expect(line(page)).toBe('Stand with your back to a wall, a step away.')
  expect(page.controls()).not.toContain('Lighter')
  await page.click('Ready')
  expect(line(page)).toMatch(/^Let the pain come to \d of 10/u)
  await page.click('Ready')
  expect(timer(page)).toBe('30')
  expect(page.controls()).toContain('Lighter')
})

test('less makes the ceiling lower and says so; more never passes it', async () => {
  const page = await playing()
  await after(page, READY)
  await page.click('More')
  expect(line(page)).toBe('A little more, never above 4 of 10.')
  await page.click('Lighter')
  expect(line(page)).toBe('Lighter now. Breathe out.')
  expect(page.text()).toMatch(/How hard: \d–3 of 10|How hard: 3 of 10/)
  await page.click('Good')
  expect(line(page)).toBe('Stay right there.')
})

test('whoever asks for less where nothing is pressed is told what they can do', async () => {
  const page = await playing([{ ...ball, restSeconds: 30 }, turns])
  await after(page, READY + 30 + 1)
  await page.click('Lighter')
  expect(line(page)).toBe('Lighter next time.')
  await page.click('Skip')
  await after(page, READY)
  await page.click('Lighter')
  expect(line(page)).toBe('Only as much as is easy.')
})

test('an answer makes way for the next line of the hold', async () => {
  const page = await playing([{ ...ball, seconds: 60 }, turns])
  await after(page, READY + 9)
  await page.click('Lighter')
  await after(page, 3)
  expect(line(page)).toBe('Lighter now. Breathe out.')
  await after(page, 19)
  expect(line(page)).toBe('Is it easing? If not, go lighter.')
})

test('a step that is over is written down with how it went', async () => {
  const page = await playing()
  await after(page, READY)
  await page.click('Lighter')
  await after(page, 30 + REST + 30 + OUT)
  expect(await page.recorded()).toEqual([
    { type: 'step-finished', session: 's', step: 0, outcome: 'done', lighter: 1 },
  ])
  expect(page.text()).toContain('2 of 2')
})

test('between two holds a person is asked whether it eases', async () => {
  const page = await playing([{ ...ball, restSeconds: 30 }, turns])
  await after(page, READY + 30 + 4)
  await page.within('Did it ease?').click('Not yet')
  expect(line(page)).toBe('Lighter next time.')
  await page.within('Did it ease?').click('Yes')
  expect(line(page)).toBe('Stay right there.')
})

test('how hard is said while a person presses or gets there, and not while they let go', async () => {
  const page = await playing()
  const shown = () => page.element.querySelector('.session-hard')?.getAttribute('data-shown')
  expect(shown()).toBe('true')
  await after(page, READY + 15)
  expect(shown()).toBe('true')
  await after(page, 17)
  expect(line(page)).toMatch(/^Let go/)
  expect(shown()).toBe('false')
  await after(page, REST - 4)
  expect(line(page)).toMatch(/^Again to/)
  expect(shown()).toBe('true')
})

test('pause stops the time, going on starts it again', async () => {
  const page = await playing()
  await after(page, 2)
  await page.click('Pause')
  await after(page, 100)
  expect(timer(page)).toBe(`${READY - 2}`)
  await page.click('Go on')
  await after(page, 3)
  expect(timer(page)).toBe(`${READY - 5}`)
})

test('longer gives more time, repeat begins the hold anew, skip goes to the next thing', async () => {
  const page = await playing()
  await after(page, READY + 20)
  await page.click('Longer')
  expect(timer(page)).toBe('20')
  await page.click('Repeat')
  expect(timer(page)).toBe('40')
  await page.click('Skip')
  expect(page.text()).toContain('2 of 2')
  expect(await page.recorded()).toMatchObject([{ type: 'step-finished', step: 0 }])
  expect(await page.recorded()).not.toMatchObject([{ outcome: 'done' }])
})

test('the stop signs pause; none of these goes on, stop ends the session and asks how it is', async () => {
  const page = await playing()
  await after(page, 2)
  await page.click('Stop')
  expect(page.headings()[0]).toBe('Stop now if you feel')
  expect(page.element.querySelectorAll('li').length).toBeGreaterThan(1)
  await after(page, 60)
  await page.click('None of these. Go back')
  expect(timer(page)).toBe(`${READY - 2}`)

  await page.click('Stop')
  await page.click('Stop the session')
  expect(await page.recorded()).toContainEqual({ type: 'session-ended', session: 's', how: 'stopped' })
  expect(page.at()).toBe('after')
})

test('a session that ran to its end is done and leads to the rating', async () => {
  const page = await playing()
  await after(page, 300)
  expect(await page.recorded()).toEqual([
    { type: 'step-finished', session: 's', step: 0, outcome: 'done', lighter: 0 },
    { type: 'step-finished', session: 's', step: 1, outcome: 'done', lighter: 0 },
    { type: 'session-ended', session: 's', how: 'done' },
  ])
  expect(page.at()).toBe('after')
  expect(page.app.addresses.history).toEqual(['/after'])
})

test('a disk that never answers holds up neither the session nor the rating', async () => {
  const page = await playing()
  page.app.platform.storage.hang()
  await after(page, 300)
  expect(page.at()).toBe('after')
  expect(page.app.store.diary.value.sessions.at(-1)).toMatchObject({ id: 's', ended: 'done' })
})

test('keys steer it: space pauses, arrows answer, Escape shows the stop signs', async () => {
  const page = await playing()
  const key = async (name: string) => {
    globalThis.dispatchEvent(new KeyboardEvent('keydown', { key: name }))
    await drawn()
  }
  await after(page, READY)
  await key('ArrowUp')
  expect(line(page)).toMatch(/^A little more/)
  await key('ArrowDown')
  expect(line(page)).toMatch(/^Lighter/)
  await key(' ')
  expect(page.controls()).toContain('Go on')
  await key('Escape')
  expect(page.headings()[0]).toBe('Stop now if you feel')
})

test('the sound is changed while it is paused', async () => {
  const page = await playing()
  await page.click('Sound')
  expect(page.headings()).toEqual(['Paused'])
  await page.choose('Sound', 'Silent')
  await page.click('Go on')
  expect(await page.recorded()).toEqual([{ type: 'sound-chosen', sound: 'silent', volume: 0.7, pace: 1 }])
  page.app.platform.sound.forget()
  await after(page, 45)
  expect(page.app.platform.sound.bells).toEqual([])
})

test('the voice says where, on which side, how to get there, how hard and when to stop before the first hold', async () => {
  const page = await playing()
  await after(page, READY)
  const { spoken } = page.app.platform.sound
  expect(spoken[0]).toBe('Let us begin. On the shoulder blade, left.')
  expect(spoken.at(-2)).toMatch(/^Stop if/u)
  expect(spoken.at(-1)).toBe('Bend your knees and lean in slowly.')
})

test('leaving lets go of the screen, the clock and the keys', async () => {
  const page = await playing()
  const { platform } = page.app
  expect(platform.wakeLock.holders).toBe(1)
  page.close()
  await drawn()
  expect(platform.wakeLock.holders).toBe(0)
  expect(platform.mediaKeys.title).toBe(undefined)
  expect(platform.clock.waiting).toBe(0)
})
