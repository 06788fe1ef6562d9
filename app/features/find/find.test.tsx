import { expect, test } from 'vitest'
import { spotOf } from '#app/map/data/spots.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { paint, stroke } from '#test/builders/paint.ts'
import { inTheMiddle, painted } from '#test/builders/people.ts'
import { eventually, openScreen, reloaded, type ScreenPage } from '#test/builders/render.tsx'
import { Find } from './find.tsx'

/** Where a map shows the knot at the top of the shoulder of this side. */
function shoulder(side: 'L' | 'R'): readonly [number, number] {
  const spot = spotOf('upper-trapezius-1', side)
  if (spot?.view !== 'back') throw new Error('it is drawn on the back')
  return [spot.x, spot.y]
}

const paintShoulder = (page: ScreenPage, side: 'L' | 'R') => {
  const [x, y] = shoulder(side)
  return paint(page.element, [
    [x, y],
    [x + 10, y + 5],
  ])
}

test('before anything is marked nothing is said of muscles, and nobody goes on', async () => {
  const page = await openScreen(Find)
  expect(page.text()).toContain('Paint or choose at least one place first.')
  expect(page.text()).not.toContain('Worth checking')
  expect(page.controls()).not.toContain('Next: the safety check')
})

test.each([
  ['left', 'L', 'right'],
  ['right', 'R', 'left'],
] as const)(
  'what is painted on the %s shoulder is of that side, in words and in the diary',
  async (word, side, other) => {
    const page = await openScreen(Find)
    await paintShoulder(page, side)
    const [marked] = /You marked: [^.]*\./.exec(page.text()) ?? []
    expect(marked).toContain(`, ${word}`)
    expect(marked).not.toContain(other)
    const worth = page.within('Worth checking').text()
    expect(worth).toContain(`, ${word}`)
    expect(worth).not.toContain(other)

    await expect(page.click('Next: the safety check')).rejects.toThrow('disabled')
    await page.choose('How bad is it now?', 6)
    await page.click('Next: the safety check')
    const [drawing, habits] = await page.recorded()
    expect(drawing).toMatchObject({
      type: 'pain-painted',
      intensity: 6,
      painting: [{ view: 'back', kind: 'brush', quality: 'ache' }],
    })
    expect(JSON.stringify(drawing)).toContain(`.${side}"`)
    expect(JSON.stringify(drawing)).not.toContain(`.${side === 'L' ? 'R' : 'L'}"`)
    expect(habits).toEqual({ type: 'habits-ticked', causes: [], aggravations: [] })
    expect(page.at()).toBe('check')
  },
)

test('two places apart are each asked how bad they are, and the worst counts', async () => {
  const page = await openScreen(Find)
  await page.click('Choose from a list')
  await page.click('Corner of the neck, left')
  await page.click('Lower back at the belt, beside the spine, right')
  await page.choose(/^How bad is it at: Corner/, 7)
  await expect(page.click('Next: the safety check')).rejects.toThrow('disabled')
  await eventually(() => page.within(/^How bad is it at: Low/))
  await page.choose(/^How bad is it at: Low/, 4)
  await page.click(/^2 ?Low/)
  await page.choose(/^How bad is it at: Low/, 3)
  await page.click('Next: the safety check')
  expect(await page.recorded()).toMatchObject([
    {
      type: 'pain-painted',
      intensity: 7,
      painting: [],
      spots: [{ places: ['neck-shoulder-angle.L'], intensity: 7 }, { intensity: 3 }],
    },
    {},
  ])
})

test('a place is found by its name, and unticked again', async () => {
  const page = await openScreen(Find)
  await page.click('Choose from a list')
  await page.type('Search a place', 'zzz')
  expect(page.text()).toContain('No place has that name.')
  await page.type('Search a place', 'corner where')
  expect(page.text()).toContain('1 place')
  await page.click('Corner of the neck, right')
  expect(page.text()).toContain('You marked: Corner of the neck, right.')
  await page.click('Corner of the neck, right')
  expect(page.text()).not.toContain('You marked')
})

test('the list counts what was painted, and unticks it', async () => {
  const page = await openScreen(Find)
  await paintShoulder(page, 'L')
  await page.click('Choose from a list')
  const ticked = () => [...page.element.querySelectorAll('input[type=checkbox]:checked')].length
  const before = ticked()
  expect(before).toBeGreaterThan(0)
  expect(page.text()).toContain(before === 1 ? '1 place chosen' : `${before} places chosen`)
  const [main = ''] = /You marked: ([^;.]*)/.exec(page.text())?.slice(1) ?? []
  await page.click(main)
  expect(ticked()).toBe(before - 1)
  expect(page.text()).not.toContain(`You marked: ${main}`)
  await page.click('Paint on the map')
  await page.click('Undo')
  await page.click('Choose from a list')
  expect(page.control(main)).toMatchObject({ checked: true })
})

test('the likely muscle is a chip on the map and on the panel, and shows itself below the skin', async () => {
  const page = await openScreen(Find)
  await paintShoulder(page, 'R')
  expect(page.chosen('Layer')).toEqual(['Skin'])
  const panel = page.within('What you marked')
  await panel.click(/^(?:Likely|Possible): /)
  expect(page.chosen('Layer')).not.toEqual(['Skin'])
  expect(page.element.querySelectorAll('.map-lit').length).toBeGreaterThan(0)
  await panel.click(/^(?:Likely|Possible): /)
  expect(page.chosen('Layer')).toEqual(['Skin'])
})

test('undo, redo, erase and clear do what they say', async () => {
  const page = await openScreen(Find)
  await paintShoulder(page, 'L')
  await page.click('Undo')
  expect(page.text()).not.toContain('You marked')
  await page.click('Redo')
  expect(page.text()).toContain('You marked')
  await page.click('Erase')
  const [x, y] = shoulder('L')
  await paint(page.element, [
    [x, y + 12],
    [x + 40, y + 12],
    [x - 10, y],
  ])
  expect(page.text()).not.toContain('You marked')
  await page.click('Undo')
  expect(page.text()).toContain('You marked')
  await page.click('Clear')
  expect(page.text()).not.toContain('You marked')
})

test('what brings it on is asked of the muscles found and written down', async () => {
  const page = await openScreen(Find)
  await paintShoulder(page, 'L')
  const moves = page.within('It hurts more with')
  const causes = page.within('In the last weeks')
  await page.choose('It hurts more with', moves.controls()[0] ?? '')
  await page.choose('In the last weeks', causes.controls()[0] ?? '')
  expect(page.chosen('It hurts more with')).toHaveLength(1)
  await page.choose('How bad is it now?', 4)
  await page.click('Next: the safety check')
  const [, habits] = await page.recorded()
  expect(habits).toMatchObject({
    type: 'habits-ticked',
    causes: [expect.any(String)],
    aggravations: [expect.any(String)],
  })
})

test('other sides, layers and kinds of pain change the drawing, and the body is remembered', async () => {
  const page = await openScreen(Find)
  await page.choose('Side', 'Front')
  await page.choose('How it feels', 'Burning')
  await paint(page.element, [
    [400, 500],
    [410, 510],
  ])
  await page.choose('Layer', 'Outer')
  await page.choose('Body', 'Broader')
  expect(await page.recorded()).toEqual([{ type: 'body-chosen', build: 'broader', tone: 2 }])
  await page.choose('How bad is it now?', 4)
  await page.click('Next: the safety check')
  expect((await page.recorded())[1]).toMatchObject({ painting: [{ view: 'front', quality: 'burning' }] })
})

test('the back shows left on the left, the front the other way round', async () => {
  const page = await openScreen(Find)
  const sides = () => [...page.element.querySelectorAll('.paint-side')].map(({ textContent }) => textContent)
  expect(sides()).toEqual(['Your left', 'Your right'])
  await page.choose('Side', 'Front')
  expect(sides()).toEqual(['Your right', 'Your left'])
})

test('whoever was here before finds the places of last time', async () => {
  const page = await openScreen(Find, { events: inTheMiddle() })
  expect(page.text()).toContain('You marked: Corner of the neck, left.')
  await page.click('Choose from a list')
  expect(page.control('Corner of the neck, left')).toMatchObject({ checked: true })
})

test('a drawing that was left is there after a reload with its pain, and forgotten once it is told', async () => {
  const app = await fakeApp()
  const before = await openScreen(Find, { app })
  await paintShoulder(before, 'L')
  await before.choose('How bad is it now?', 4)
  before.close()
  const page = await openScreen(Find, { app })
  await drawn()
  expect(page.text()).toContain('You marked')
  expect(page.chosen('How bad is it now?')).toEqual(['4'])
  await page.click('Next: the safety check')
  expect(await app.platform.storage.get('painting')).toBe(undefined)
  expect(await app.platform.storage.get('painting-pains')).toBe(undefined)
})

test('where nothing can be kept a person still reaches the safety check', async () => {
  const page = await openScreen(Find, { events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)] })
  page.app.platform.storage.refuse('unavailable', 'writes')
  await page.choose('How bad is it now?', 4)
  await page.click('Next: the safety check')
  expect(page.at()).toBe('check')
  expect(page.app.store.storageError.value).toBe('unavailable')
})

test('a disk that never answers holds nobody up on the way to the safety check', async () => {
  const page = await openScreen(Find, { events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)] })
  page.app.platform.storage.hang()
  await page.choose('How bad is it now?', 4)
  await page.click('Next: the safety check')
  expect(page.at()).toBe('check')
  expect(page.app.store.diary.value.painted?.intensity).toBe(4)
})

test('a place painted a moment ago is asked about before anybody goes on', async () => {
  const page = await openScreen(Find)
  await paintShoulder(page, 'L')
  await page.choose('How bad is it now?', 6)
  stroke(page.element, [
    [560, 1000],
    [570, 1010],
  ])
  page.control('Next: the safety check').click()
  await drawn()
  expect(page.at()).toBe('today')
  expect(await page.recorded()).toEqual([])
  expect(page.controls().filter(name => /^\d ?[A-Z]/.test(name))).toHaveLength(2)
})

test('what hurts on both shoulders is one line, "both sides"', async () => {
  const page = await openScreen(Find)
  await paintShoulder(page, 'L')
  await paintShoulder(page, 'R')
  const worth = page.within('Worth checking').text()
  expect(worth).toContain('Upper trapezius, both sides')
  expect(worth.match(/Upper trapezius/g)).toHaveLength(1)
})

test.each([
  ['lower back', 'Lower back at the belt, beside the spine'],
  ['back low', 'Lower back at the waist, beside the spine'],
  ['neck', 'Back of the neck, beside the spine'],
  ['glute', 'Middle of the buttock'],
])('whoever searches for "%s" finds it by the name people use', async (typed, label) => {
  const page = await openScreen(Find)
  await page.click('Choose from a list')
  await page.type('Search a place', typed)
  expect(page.text()).toContain(label)
})

test('places chosen from the list and what brings it on are there after a reload', async () => {
  const before = await openScreen(Find)
  await before.click('Choose from a list')
  await before.click('Corner of the neck, left')
  const moves = before.within('It hurts more with').controls()[0] ?? ''
  const habit = before.within('In the last weeks').controls()[0] ?? ''
  await before.choose('It hurts more with', moves)
  await before.choose('In the last weeks', habit)
  const page = await reloaded(before, Find)
  expect(page.text()).toContain('You marked: Corner of the neck, left.')
  expect(page.chosen('It hurts more with')).toEqual([moves])
  expect(page.chosen('In the last weeks')).toEqual([habit])
})
