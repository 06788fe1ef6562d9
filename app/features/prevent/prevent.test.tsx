import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { nineOn, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, reloaded } from '#test/builders/render.tsx'
import { breaksRunner } from './breaks/breaks-runner.ts'
import { Cards } from './cards.tsx'
import { Prevent } from './prevent.tsx'

test('each door leads to the screen it names', async () => {
  const page = await openScreen(Prevent)
  for (const [door, screen] of [
    [/^Breaks/, 'breaks'],
    [/^Move/, 'move'],
    [/^Desk check/, 'desk'],
    [/^Sleep/, 'sleep'],
    [/^Calm/, 'calm'],
    [/^Driving and travel/, 'driving'],
    [/^Water and painkillers/, 'cards'],
  ] as const) {
    await page.click(door)
    expect(page.at()).toBe(screen)
  }
})

test('a timer that runs says when the next break is, and a break that waits is said', async () => {
  const app = await fakeApp()
  const page = await openScreen(Prevent, { app })
  expect(page.text()).not.toContain('Next at')
  breaksRunner(app).switchOn('desk')
  await drawn()
  expect(page.text()).toMatch(/Next at 0?9:30/)
  app.platform.clock.advance(31 * 60_000)
  await drawn()
  expect(page.text()).toContain('A break is waiting')
})

test('two weeks after a desk check another look is worth it, a day after it is not', async () => {
  const check = { type: 'desk-checked', kind: 'desk', answers: {} } as const
  const old = await openScreen(Prevent, { events: [happened(check, nineOn(-15))] })
  expect(old.text()).toContain('Two weeks have passed. Worth another look.')
  const fresh = await openScreen(Prevent, { events: [happened(check, nineOn(-1))] })
  expect(fresh.text()).not.toContain('Worth another look')
})

test('a flare is noted with what came before it', async () => {
  const page = await openScreen(Prevent)
  expect(page.text()).toContain('After three notes we look for what they share.')
  await page.choose('Tick what fits', 'Slept badly')
  await page.choose('Tick what fits', 'Stress')
  await page.choose('Tick what fits', 'Lifted or carried')
  await page.choose('Tick what fits', 'Stress')
  await page.click('Note this flare')
  expect(await page.recorded()).toEqual([{ type: 'flare-noted', before: ['slept-badly', 'lifted'] }])
  expect(page.text()).toContain('Noted.')
  expect(page.text()).toContain('1 flare noted. After 2 more we look for what they share.')
  expect(page.chosen('Tick what fits')).toEqual([])
})

test('a flare that waits for the disk counts, but is not said to be noted before it is saved', async () => {
  const page = await openScreen(Prevent)
  page.app.platform.storage.refuse('full', 'writes')
  await page.choose('Tick what fits', 'Stress')
  await page.click('Note this flare')
  expect(page.text()).not.toContain('Noted.')
  expect(page.text()).toContain('1 flare noted. After 2 more we look for what they share.')
  expect(page.chosen('Tick what fits')).toEqual([])
  page.app.platform.storage.work()
  await page.app.store.retry()
  await eventually(() => expect(page.text()).toContain('Noted.'))
})

test('what three flares share stands out, with its figures', async () => {
  const page = await openScreen(Prevent, {
    events: [-20, -12, -4].map(day =>
      happened(
        { type: 'flare-noted', before: day === -4 ? ['sat-long', 'cold'] : ['sat-long'] },
        nineOn(day),
      ),
    ),
  })
  const [, standing] = page.within('What came before').text().split('What stands out')
  expect(standing).toContain('Sat for long before 3 of 3')
  expect(standing).not.toContain('Cold')
  expect(standing).toContain('A few flares show what came together, not what caused it.')
})

test('painkillers: no dose, and for whom a question comes first by their own answers', async () => {
  const anybody = await openScreen(Cards)
  expect(anybody.text()).not.toMatch(/\d ?mg/)
  expect(anybody.text()).toContain('Black stool, vomiting blood, or bad belly pain: stop')
  expect(anybody.text()).not.toContain('By your answers')
  await anybody.click('Prevent')
  expect(anybody.at()).toBe('prevent')

  const thinned = await openScreen(Cards, {
    events: withKnot(MONDAY_NINE - 600_000, { has: ['anticoagulant'] }),
  })
  expect(thinned.text()).toContain('By your answers, ask before you take any: Blood thinners make bruises')
})

test('a flare half ticked is there after a reload, and gone once it is noted', async () => {
  const before = await openScreen(Prevent)
  await before.choose('Tick what fits', 'Stress')
  const page = await reloaded(before, Prevent)
  expect(page.chosen('Tick what fits')).toEqual(['Stress'])
  await page.click('Note this flare')
  expect((await reloaded(page, Prevent)).chosen('Tick what fits')).toEqual([])
})
