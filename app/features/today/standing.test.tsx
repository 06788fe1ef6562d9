import { expect, test } from 'vitest'
import { localDayText } from '#app/i18n/local-time.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { ballStep, checked, HOUR_MS, nineOn, session, painNotes, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, reloaded } from '#test/builders/render.tsx'
import { Today } from './today.tsx'

const done = { 0: 'done' } as const
const evening = (day: number, before: number, after: number) =>
  session({ id: `s${day}`, at: nineOn(day) + HOUR_MS, before, after, outcomes: done })
const week = [...withKnot(nineOn(-7)), ...[-7, -6, -5].flatMap(day => evening(day, 6, 5))]

async function reviewed(events: readonly ReturnType<typeof happened>[], change: string, hinders: string) {
  const page = await openScreen(Today, { events })
  await eventually(() => page.within(/^After .*: two questions$/))
  await page.choose('Compared with the start, it is', change)
  await page.choose('Does it still get in your way?', hinders)
  return page
}

test('on a review day two questions stand first, and nothing follows from one answer alone', async () => {
  const page = await openScreen(Today, { events: week })
  await eventually(() => page.within('After one week: two questions'))
  expect(page.headings().slice(0, 2)).toEqual(['Day 4 · 10 min', 'After one week: two questions'])
  await page.choose('Compared with the start, it is', 'Better')
  expect(page.within('After one week: two questions').controls()).not.toContain('Go on')
})

test('better leads to go on, and then the review is gone from Today', async () => {
  const page = await reviewed(week, 'Better', 'A little')
  await page.click('Go on')
  expect(await page.recorded()).toEqual([{ type: 'looked-back', day: 7, change: 2, hinders: 'a-little' }])
  expect(page.text()).not.toContain('two questions')
})

test('the same leads to one change, which is agreed to or left', async () => {
  const page = await reviewed(week, 'The same', 'A little')
  expect(page.text()).toContain('Press more lightly and stay a little longer.')
  await page.click('Try it')
  expect(await page.recorded()).toEqual([
    { type: 'looked-back', day: 7, change: 0, hinders: 'a-little' },
    { type: 'review-answered', rule: 'no-change-yet', choice: 'agreed', change: 'lighter-longer' },
  ])
  const left = await reviewed(week, 'The same', 'A little')
  await left.click('Leave it as it is')
  expect((await left.recorded())[1]).toMatchObject({ choice: 'declined' })
})

test('worse after a week leads to somebody, with the reason', async () => {
  const page = await reviewed(week, 'Worse', 'A lot')
  expect(page.text()).toContain('A doctor should see it within a week.')
  await page.click('See who to ask')
  expect(await page.recorded()).toMatchObject([{ type: 'looked-back', change: -3 }])
  expect(page.at()).toBe('somebody')
})

test('what the reviews found to be serious outranks a person who says it is better', async () => {
  const nights = [-10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0].map(day => {
    const at = nineOn(day)
    return happened({ type: 'day-noted', day: localDayText(at), painNow: 4, wokenByPain: true }, at)
  })
  const page = await reviewed([...withKnot(nineOn(-14)), ...nights], 'Much better', 'No')
  expect(page.text()).toContain('Pain has been waking you for more than a week.')
})

test('gone and not in the way is the end: the course is closed, and Today says what went well', async () => {
  const easing = [
    ...withKnot(nineOn(-7)),
    ...[-7, -5, -3].flatMap(day => evening(day, 3, 1)),
    ...painNotes(1, 0),
  ]
  const page = await reviewed(easing, 'Gone', 'No')
  expect(page.text()).toContain('You are through.')
  await page.click('Close it')
  expect(await page.recorded()).toEqual([
    { type: 'looked-back', day: 7, change: 5, hinders: 'no' },
    { type: 'course-closed' },
  ])
  await eventually(() => expect(page.headings()[0]).toBe('It is gone.'))
  expect(page.within('What went well').text()).toContain('Ball on the wall less pain after 3 of 3')
  expect(page.within('Two things to keep').controls()).toHaveLength(2)
  expect(page.text()).toContain('Most pain of this kind eases by itself.')
})

test('who must not walk for now is told to keep no walk', async () => {
  const events = [...withKnot(nineOn(-5), { has: ['fracture-recent'] }), happened({ type: 'course-closed' })]
  const page = await openScreen(Today, { events })
  await eventually(() => expect(page.headings()[0]).toBe('It is gone.'))
  expect(page.text()).not.toContain('walk')
})

const away = [...week, checked(nineOn(-4))]
const fiveWeeksLater = async () => {
  const platform = createFakePlatform({ now: nineOn(33) })
  const page = await openScreen(Today, { app: await fakeApp({ events: away, platform }) })
  await eventually(() => page.control(/^The same spot/))
  return page
}

test('after five weeks it is asked first what became of it, and nothing else can be started', async () => {
  const page = await fiveWeeksLater()
  expect(page.headings()).toEqual(['You were away for 5 weeks. What became of it?'])
  expect(page.controls()).toHaveLength(3)
  await page.click(/^A new spot/)
  expect(page.at()).toBe('find')
})

test('gone after five weeks is the quiet end', async () => {
  const page = await fiveWeeksLater()
  await page.click(/^It is gone/)
  expect((await page.app.store.events()).at(-1)?.happening).toEqual({ type: 'course-closed' })
  await eventually(() => expect(page.headings()[0]).toBe('It is gone.'))
})

test('the same spot again starts anew with the pain of now, the same knot, and the check', async () => {
  const page = await fiveWeeksLater()
  await page.click(/^The same spot/)
  await expect(page.click('Start again')).rejects.toThrow('disabled')
  await page.choose('How bad is it now?', 6)
  await page.click('Start again')
  const kinds = (await page.app.store.events()).slice(away.length).map(({ happening }) => happening)
  expect(kinds.map(({ type }) => type)).toEqual(['pain-painted', 'knots-chosen', 'setup-chosen'])
  expect(kinds[0]).toMatchObject({ intensity: 6, places: ['neck-shoulder-angle.L'] })
  expect(kinds[2]).toMatchObject({ setup: { prefers: 'socks' } })
  expect(page.at()).toBe('check')
})

test('from the end there is a way back to the same spot', async () => {
  const page = await openScreen(Today, { events: [...week, happened({ type: 'course-closed' })] })
  await eventually(() => page.control('It came back'))
  await page.click('It came back')
  expect(page.controls().some(name => name.startsWith('It is gone'))).toBe(false)
  await page.click(/^The same spot/)
  expect(() => page.within('How bad is it now?')).not.toThrow()
})

test('a knot has a history to open and a name to give', async () => {
  const page = await openScreen(Today, {
    events: [
      ...withKnot(nineOn(-2)),
      ...session({
        id: 's',
        at: nineOn(-1),
        before: 5,
        after: 3,
        outcomes: done,
        steps: [{ ...ballStep, knot: 'levator-scapulae-1.L', muscle: 'levator-scapulae' }],
      }),
    ],
  })
  await eventually(() => page.within('What you are working on'))
  await page.click(/^History: .*Levator scapulae/)
  await eventually(() => expect(page.text()).toContain('Held for 1:00 min in 1 session.'))
  expect(page.text()).toContain('It came on 1 Mar 2026.')
  await page.type('What you call it', 'The old one')
  await page.click('Save the name')
  expect(await page.recorded()).toMatchObject([
    { type: 'knots-chosen', knots: [{ id: 'levator-scapulae-1.L', name: 'The old one' }, {}] },
  ])
  expect(page.within('What you are working on').text()).toContain('The old one')
})

test('that it is gone is told where the knots are, after a second thought', async () => {
  const page = await openScreen(Today, { events: withKnot(MONDAY_NINE - HOUR_MS) })
  await eventually(() => page.within('What you are working on'))
  await page.click('It is gone')
  await page.click('Not yet')
  await page.click('It is gone')
  await page.click('Yes, close it')
  expect(await page.recorded()).toEqual([{ type: 'course-closed' }])
})

test('after a session that ended worse today is for rest, and what to do tonight is a tap away', async () => {
  const page = await openScreen(Today, {
    events: [
      ...withKnot(MONDAY_NINE - 3 * HOUR_MS),
      ...session({ id: 's', at: MONDAY_NINE - HOUR_MS, before: 4, after: 5, outcomes: done }),
    ],
  })
  await eventually(() => page.within('Rest it today.'))
  expect(page.controls()).not.toContain('Start')
  expect(page.text()).not.toContain('Tap it to start')
  await page.click('What to do tonight')
  expect(page.at()).toBe('after')
})

test('the pain of today is asked once: to start, in the check, or in the note of the day', async () => {
  const asked = (text: string) => text.match(/Pain (right now|now)/g)?.length ?? 0
  const start = await openScreen(Today, { events: withKnot(nineOn(-1)) })
  await eventually(() => start.control('No session today? Note the day'))
  expect(asked(start.text())).toBe(1)
  const after = await openScreen(Today, {
    events: [
      ...withKnot(nineOn(-1)),
      ...session({ id: 's', at: MONDAY_NINE - 600_000, before: 4, after: 3, outcomes: done }),
    ],
  })
  await eventually(() => after.control('Add more'))
  expect(asked(after.text())).toBe(0)
  expect(after.text()).toContain('Today pain 3 of 10')
})

test('why the check is asked again is said before it is opened', async () => {
  const page = await openScreen(Today, {
    events: [...withKnot(nineOn(-3)), happened({ type: 'looked-back', day: 3, change: 2, hinders: 'no' })],
  })
  await eventually(() => page.within('Pain right now? Tap it, then a few questions.'))
  expect(page.text()).toContain('Some illness shows late, so we ask again what can have changed.')
  await page.choose('Pain right now? Tap it, then a few questions.', 3)
  expect(page.app.justReported.value).toEqual({ at: MONDAY_NINE, pain: 3 })
  expect(page.at()).toBe('check')
})

test('one answer of a review is there after a reload', async () => {
  const before = await openScreen(Today, { events: week })
  await eventually(() => before.within('After one week: two questions'))
  await before.choose('Compared with the start, it is', 'Better')
  const page = await reloaded(before, Today)
  await eventually(() => expect(page.chosen('Compared with the start, it is')).toEqual(['Better']))
  await page.choose('Does it still get in your way?', 'A little')
  await page.click('Go on')
  expect(await page.recorded()).toEqual([{ type: 'looked-back', day: 7, change: 2, hinders: 'a-little' }])
})
