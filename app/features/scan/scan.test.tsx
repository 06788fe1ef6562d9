import { expect, test } from 'vitest'
import { openScreen } from '#test/builders/render.tsx'
import { destinationOf } from './destination.ts'
import { Scan } from './scan.tsx'

test.each(['', 'hello', 'WIFI:S:home;;', 'https://unknot.example/', 'javascript:alert(1)', 'tel:112'])(
  'what says "%s" is no code of ours',
  text => {
    expect(destinationOf(text)).toEqual({ kind: 'unknown' })
  },
)

test('who has no camera is told so, and can choose a picture or type what the code says', async () => {
  const page = await openScreen(Scan)
  expect(page.headings()).toEqual(['Scan a code', 'Without the camera'])
  expect(page.text()).toContain('There is no camera that this page can use.')
  expect(page.controls()).toEqual(['Try the camera again', 'Go on'])
  expect(page.field('Choose a picture of the code')).toBeDefined()
  await page.type('Or paste or type what the code says', 'hello')
  await page.click('Go on')
  expect(page.text()).toContain('This is no code that Unknot knows.')
})
