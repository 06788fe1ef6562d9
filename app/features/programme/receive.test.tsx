import { expect, test } from 'vitest'
import { formatRoutine, formatSigned } from '#core/programme/code.ts'
import type { Programme } from '#core/programme/programme.ts'
import type { Event } from '#core/diary/event.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { nineOn, painted, withKnot } from '#test/builders/people.ts'
import { move, signer } from '#test/builders/programmes.ts'
import { eventually, show } from '#test/builders/render.tsx'
import { Receive } from './receive.tsx'

const programme: Programme = {
  title: 'Neck, two weeks',
  words: 'Slowly.',
  until: localDayText(nineOn(13)),
  rows: [move('st-levator'), move('st-cobra'), move('mo-neck-turn')],
}
const code = formatRoutine(programme)
const pregnant = withKnot(undefined, {
  answers: { sex: 'female', pregnancy: 'yes', pregnancyWeeks: 24 },
})

/** The screen of somebody with this diary who opened the link. */
async function receive(events: readonly Event[], link = code) {
  const app = await fakeApp({ events, screen: 'programme' })
  let done = 0
  const page = await show(<Receive app={app} code={link} onDone={() => (done += 1)} />)
  await eventually(() => expect(page.headings().length).toBeGreaterThan(0))
  return { app, page, done: () => done }
}

test('who must not lean back sees that row struck out with its reason, and lines to show the sender', async () => {
  const { page } = await receive(pregnant)
  expect(page.text()).toContain('2 of 3 are for you.')
  const struck = [...page.element.querySelectorAll('.verdict-struck')]
  expect(struck.map(row => row.querySelector('del')?.textContent)).toEqual(['Gentle cobra'])
  expect(struck[0]?.textContent).toContain('Left out for you')
  expect(struck[0]?.textContent).toContain('Leaning back does not fit what you told us.')
  expect(page.within('To show the sender').text()).toContain(
    'Gentle cobra: Leaning back does not fit what you told us.',
  )
})

test('what is struck out is not among the steps of the session that follows', async () => {
  const { app, page, done } = await receive(pregnant)
  await page.click(/^Start · /)
  expect(done()).toBe(1)
  expect(app.addresses.screen.value).toBe('session')
  expect((await app.store.events()).at(-1)?.happening).toEqual({ type: 'programme-taken', code, fills: true })
})

test.each([
  ['told nothing yet', []],
  ['said where it hurts and no more', [painted(MONDAY_NINE - 60_000, ['neck-shoulder-angle.L'], 5)]],
  ['answered the check a month ago', withKnot(nineOn(-30))],
])('who %s sees pictures of what came, no amounts to do, and no Start', async (_, events) => {
  const { app, page } = await receive(events)
  expect(page.headings()).toContain('Neck, two weeks')
  expect(page.element.querySelector('.verdicts')).toBeNull()
  expect(page.controls().filter(name => name.startsWith('Start'))).toEqual([])
  expect(page.controls()).not.toContain('Take it up, start later')
  await page.click(/^(?:Touch where it hurts|Begin the check)$/)
  expect(['find', 'check']).toContain(app.addresses.screen.value)
})

test('who has to see somebody first is led there, and to nothing of the programme', async () => {
  const { app, page } = await receive(withKnot(undefined, { yes: ['saddle-numb'] }))
  expect(page.text()).toContain('Until then nothing of this is for you.')
  await page.click('What to do now')
  expect(app.addresses.screen.value).toBe('check')
})

test('who gets a second programme of a sender reads that it is the same one', async () => {
  const { key, sign } = await signer()
  const before = await formatSigned(programme, key, sign)
  const app = await fakeApp({ events: withKnot() })
  await app.store.record({ type: 'programme-taken', code: before, fills: true })
  const again = await formatSigned({ ...programme, title: 'Neck, the next two' }, key, sign)
  const page = await show(<Receive app={app} code={again} onDone={() => undefined} />)
  await eventually(() => expect(page.text()).toContain('From the same sender as on'))
  const other = await signer()
  const foreign = await formatSigned(programme, other.key, other.sign)
  const next = await show(<Receive app={app} code={foreign} onDone={() => undefined} />)
  await eventually(() => expect(next.text()).toContain('From a sender this app does not know yet.'))
})

test('a letter changed on the way is refused in a sentence, with nothing of what it says', async () => {
  const { key, sign } = await signer()
  const signed = await formatSigned(programme, key, sign)
  const at = signed.length - 30
  const changed = `${signed.slice(0, at)}${signed[at] === 'A' ? 'B' : 'A'}${signed.slice(at + 1)}`
  const { page, done } = await receive(withKnot(), changed)
  expect(page.headings()).toEqual(['This does not work'])
  expect(page.text()).not.toContain('Neck, two weeks')
  await page.click('Not now')
  expect(done()).toBe(1)
})

test('whose programme is over is told its last day, and cannot start it', async () => {
  const { page } = await receive(withKnot(), formatRoutine({ ...programme, until: localDayText(nineOn(-1)) }))
  expect(page.text()).toMatch(/Its last day was .*Ask for a new one/)
  expect(page.controls()).toEqual(['Not now'])
})
