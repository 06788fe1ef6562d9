import { expect, test } from 'vitest'
import type { Reader } from '#core/learn/guidance.ts'
import { readerOf } from '#core/learn/guidance.ts'
import type { Event } from '#core/diary/event.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { prerenderLearnPage, prerenderLearnPages } from '#app/prerender/learn-pages.tsx'
import { assessed, careGate } from '#app/state/gate.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { checked, withKnot, type CheckAnswers } from '#test/builders/people.ts'
import { pageOf } from '#test/builders/render.tsx'
import { fitToReader } from './fit-to-reader.tsx'
import { parseMap, parsePractised } from './marks.ts'

const JUST_NOW = MONDAY_NINE - 600_000
/** Drawings say nothing, and are most of a page. */
const DRAWING = /<svg[^]*?<\/svg>/g
const pages = [...prerenderLearnPages()].map(({ path, html }) => ({ path, html: html.replace(DRAWING, '') }))

async function whoHas(events: readonly Event[]): Promise<Reader> {
  const app = await fakeApp({ events })
  return readerOf(app.store.diary.value, careGate(app), assessed, whileWaiting)
}

/** The page at a path as this reader sees it. */
function shown(html: string, reader: Reader) {
  const read = document.createElement('div')
  read.innerHTML = html
  const content = read.querySelector('main > div') ?? read
  fitToReader(content, reader)
  return pageOf(content)
}

const at = (path: string) => prerenderLearnPage(path)?.html.replace(DRAWING, '') ?? ''
const whoAnswered = (answers: CheckAnswers) => whoHas(withKnot(JUST_NOW, answers))

test('this version of the app can read every mark of every document', () => {
  const marks = (name: string) =>
    pages.flatMap(({ html }) => [...html.matchAll(new RegExp(` data-${name}="([^"]*)"`, 'g'))])
  expect(marks('guided').length).toBeGreaterThan(150)
  expect(marks('map').length).toBeGreaterThan(50)
  for (const [, mark = ''] of marks('guided')) expect(parsePractised(mark), mark).toBeDefined()
  for (const [, mark = ''] of marks('map')) expect(parseMap(mark), mark).toBeDefined()
})

test.each(['stop', 'again'] as const)(
  'while the answer is "%s" no page has a step or an advice',
  async reach => {
    const reader = await whoHas([
      ...withKnot(JUST_NOW),
      reach === 'stop'
        ? checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })
        : happened({ type: 'mini-check-answered', anything: true }, MONDAY_NINE - 60_000),
    ])
    expect(reader.reach).toBe(reach)
    const advising = pages.filter(({ html }) => html.includes('data-advice'))
    expect(advising.length).toBeGreaterThan(250)
    for (const { path, html } of advising.filter((_, index) => index % 5 === 0)) {
      const { element, text } = shown(html, reader)
      expect(
        element.querySelector('[data-advice], [data-guided], [data-check-first], .learn-steps'),
        path,
      ).toBe(null)
      expect(text(), path).toContain(
        reach === 'stop'
          ? 'Your last answers need somebody first.'
          : 'You ticked a sign since the last check.',
      )
    }
  },
)

test('who is pregnant reads the steps of the massage gun with a word about the check before it, and after it why not', async () => {
  const html = at('/learn/technique/gun')
  const before = shown(html, { reach: 'unasked' })
  expect(before.text()).toContain('Answer the safety check first.')
  expect(before.element.querySelector('.learn-steps')).not.toBe(null)
  const pregnant = await whoAnswered({ answers: { sex: 'female', pregnancy: 'yes', pregnancyWeeks: 30 } })
  const after = shown(html, pregnant)
  expect(after.text()).toContain('Not for you now, because of what you told us.')
  expect(after.element.querySelector('.learn-steps')).toBe(null)
  expect(after.text()).not.toContain('Answer the safety check first.')
})

test('who may press only lightly reads no harder number in the steps of a muscle', async () => {
  const html = at('/learn/muscle/infraspinatus')
  expect(shown(html, await whoAnswered({})).text()).toContain('Never above 5.')
  const light = shown(html, await whoAnswered({ has: ['anticoagulant'] }))
  expect(light.text()).toContain('At most 3 of 10.')
  for (const steps of light.element.querySelectorAll('.learn-steps'))
    expect(steps.textContent).not.toMatch(/Never above (?:[4-9]|10)/)
})

test('guidance this version cannot judge is left out for whoever told something', async () => {
  const unknown =
    '<main><div><div data-advice data-guided="technique/of-tomorrow"><p>Press hard.</p></div></div></main>'
  expect(shown(unknown, await whoAnswered({})).text()).toContain('The steps are left out for you.')
  expect(shown(unknown, await whoAnswered({})).text()).not.toContain('Press hard.')
  expect(shown(unknown, { reach: 'unasked' }).text()).toContain('Press hard.')
})
