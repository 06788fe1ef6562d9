import { expect, test } from 'vitest'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { openStore } from '#app/state/store.ts'
import { happened, settled } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { checked, painted, withKnot } from '#test/builders/people.ts'
import { openScreen, reloaded, type ScreenPage } from '#test/builders/render.tsx'
import { Press } from './press.tsx'

const pressing = () => openScreen(Press, { events: withKnot(), screen: 'press' })

/** What the spot answers. */
async function answer(page: ScreenPage, tender: number, familiar: 'Yes' | 'No') {
  await page.choose('How tender is it?', tender)
  await page.choose('Is this your pain, the one you know?', familiar)
  await page.choose('Does it spread to somewhere else?', 'No')
  await page.click('Next')
}

test('nobody is asked to press before the safety check allows it', async () => {
  const nothing = await openScreen(Press)
  expect(nothing.at()).toBe('find')
  const unchecked = await openScreen(Press, { events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)] })
  expect(unchecked.at()).toBe('check')
  expect(unchecked.text()).toBe('One moment …')
})

test('one spot: where it is, on which side, how to find it, and three answers written down', async () => {
  const page = await pressing()
  expect(page.text()).toContain('Spot 1 of at most 4')
  expect(page.headings()[0]).toMatch(/^Press here: .*, left$/)
  expect(page.within('How to find it').text()).toContain('Press slowly to 3 of 10 and no further.')
  await expect(page.click('Next')).rejects.toThrow('disabled')
  await answer(page, 7, 'Yes')
  expect(await page.recorded()).toEqual([
    {
      type: 'spot-pressed',
      press: { triggerPoint: expect.any(String), side: 'L', tenderness: 7, familiar: true, spreadsTo: [] },
    },
  ])
  expect(page.text()).not.toContain('Spot 1')
})

test('the right side is pressed on the right', async () => {
  const page = await openScreen(Press, {
    events: [
      painted(MONDAY_NINE - 60_000, ['neck-shoulder-angle.R'], 5),
      checked(MONDAY_NINE, { answers: { places: ['neck-shoulder-angle.R'] } }),
    ],
  })
  expect(page.headings()[0]).toMatch(/^Press here: .*, right$/)
  await answer(page, 2, 'No')
  expect(await page.recorded()).toMatchObject([{ press: { side: 'R', familiar: false, tenderness: 2 } }])
})

test('five seconds are counted with a bell at both ends', async () => {
  const page = await pressing()
  const { clock, sound } = page.app.platform
  const shown = () => page.element.querySelector('[role=timer]')?.textContent
  expect(shown()).toBe('5')
  await page.click('Start five seconds')
  expect(sound.bells).toEqual(['start'])
  clock.advance(2_000)
  await drawn()
  expect(shown()).toBe('3')
  clock.advance(3_250)
  await drawn()
  expect(shown()).toBe('✓')
  expect(sound.bells).toEqual(['start', 'end'])
  expect(page.controls()).toContain('Once more')
})

test('spots that answered become knots with names a person gives them', async () => {
  const page = await pressing()
  await answer(page, 7, 'Yes')
  for (let spots = 1; spots < 4 && page.text().includes('at most'); spots += 1) await answer(page, 1, 'No')
  expect(page.headings()[0]).toBe('Your knots')
  expect(page.text()).toMatch(/These spots answered|The press points to one muscle/)
  await page.type('Name of knot 1', 'the old one')
  await page.click('Use these for my plan')
  const chosen = (await page.recorded()).at(-1)
  expect(chosen).toMatchObject({
    type: 'knots-chosen',
    knots: [{ name: 'the old one', side: 'L', state: 'active', tenderness: 7 }],
  })
  expect(page.at()).toBe('plan')
})

test('a disk that never answers holds nobody up on the way to the plan', async () => {
  const page = await pressing()
  page.app.platform.storage.hang()
  await answer(page, 7, 'Yes')
  expect(page.app.store.diary.value.presses).toHaveLength(1)
  if (page.text().includes('at most')) await page.click('That is enough for now')
  await page.click('Use these for my plan')
  expect(page.at()).toBe('plan')
})

test('whoever has had enough goes on with what the drawing says', async () => {
  const page = await pressing()
  await page.click('That is enough for now')
  expect(page.text()).toContain('Nothing was pressed. We go on with what the drawing says.')
  await page.click('Use these for my plan')
  expect(await page.recorded()).toMatchObject([{ type: 'knots-chosen', knots: [{ side: 'L' }, {}] }])
})

test('where pressing is not for this person no spot is offered, and it is said why', async () => {
  const page = await openScreen(Press, {
    events: withKnot(MONDAY_NINE - 600_000, { yes: ['weight-loss'] }),
  })
  expect(page.text()).toContain('Pressing is not for you now, because of what you told us.')
  expect(page.text()).not.toContain('Press here')
})

test('who presses a spot while another tab replaces the diary is told so before anything else is shown', async () => {
  const page = await pressing()
  const other = await openStore(createFakePlatform({ device: page.app.platform.device }))
  await other.replace([happened({ type: 'exported' })])
  await settled()
  await drawn()
  expect(page.headings()).toEqual(['Your diary changed in another tab'])
  await page.click('Go on')
  expect(page.at()).toBe('find')
})

test('an urgent sign told in another tab ends the pressing at once', async () => {
  const page = await pressing()
  const other = await openStore(createFakePlatform({ device: page.app.platform.device }))
  await other.record(checked(MONDAY_NINE, { yes: ['saddle-numb'] }).happening)
  await settled()
  await drawn()
  expect(page.at()).toBe('check')
})

test('what was said of a spot is there after a reload, and belongs to no other spot', async () => {
  const before = await pressing()
  await before.choose('How tender is it?', 1)
  await before.choose('Is this your pain, the one you know?', 'No')
  const page = await reloaded(before, Press)
  expect(page.chosen('How tender is it?')).toEqual(['1'])
  expect(page.chosen('Is this your pain, the one you know?')).toEqual(['No'])
  await page.choose('Does it spread to somewhere else?', 'No')
  await page.click('Next')
  expect(await page.recorded()).toMatchObject([{ press: { tenderness: 1, familiar: false } }])
  expect(page.chosen('How tender is it?')).toEqual([])
})

test('who had enough, and the names they gave, are not asked again after a reload', async () => {
  const before = await pressing()
  await before.click('That is enough for now')
  await before.type('Name of knot 1', 'the old one')
  const page = await reloaded(before, Press)
  expect(page.headings()[0]).toBe('Your knots')
  await page.click('Use these for my plan')
  expect(await page.recorded()).toMatchObject([
    { type: 'knots-chosen', knots: [{ name: 'the old one', side: 'L' }, {}] },
  ])
})

test('who left the press test after a slip of the finger is given the spot again', async () => {
  const before = await pressing()
  await before.click('That is enough for now')
  before.app.addresses.go('today')
  before.close()
  const page = await openScreen(Press, { app: before.app })
  expect(page.headings()[0]).not.toBe('Your knots')
})
