import { afterEach, expect, test, vi } from 'vitest'
import { formatRoutine } from '#core/programme/code.ts'
import { Scan } from '#app/features/scan/scan.tsx'
import { createFakePlatform } from '#app/platform/fake.ts'
import { withKnot } from '#test/builders/people.ts'
import { move } from '#test/builders/programmes.ts'
import { eventually, openScreen, reloaded } from '#test/builders/render.tsx'
import { Programme } from './programme.tsx'

const code = formatRoutine({
  title: 'For your neck',
  words: '',
  rows: [move('st-levator'), move('mo-neck-turn')],
})

afterEach(() => {
  vi.restoreAllMocks()
  location.hash = ''
})

test('who has no camera pastes the link, of any site and language, and sees what it brings', async () => {
  const platform = createFakePlatform()
  const went = vi.spyOn(location, 'replace').mockImplementation(() => undefined)
  const scan = await openScreen(Scan, { platform, screen: 'scan' })
  await scan.type('Or paste or type what the code says', `https://practice.example/de/programme#${code}`)
  await scan.click('Go on')
  expect(went.mock.calls).toEqual([[`/programme#${code}`]])
  scan.close()

  location.hash = code
  const page = await openScreen(Programme, { platform, screen: 'programme' })
  await eventually(() => expect(page.headings()).toContain('For your neck'))
  expect(page.text()).toContain('2 things to do · for today')
  expect(location.hash).toBe('')
})

test('what came waits while the check is answered, also over a reload, until it is let go', async () => {
  location.hash = code
  const page = await openScreen(Programme, { events: withKnot(), screen: 'programme' })
  await eventually(() => expect(page.headings()).toContain('For your neck'))
  const again = await reloaded(page, Programme)
  await eventually(() => expect(again.headings()).toContain('For your neck'))
  await again.click('Not now')
  const desk = await reloaded(again, Programme)
  await eventually(() => expect(desk.headings()).toContain('Make a programme'))
  expect(desk.text()).not.toContain('For your neck')
})
