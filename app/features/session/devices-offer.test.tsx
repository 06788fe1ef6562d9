import { expect, test } from 'vitest'
import type { Event } from '#core/diary/event.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { createFakeServer } from '#app/platform/fake/server.ts'
import { startSync } from '#app/state/start-sync.ts'
import { fakeApp, happened, settled } from '#test/builders/app.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { DevicesOffer } from './devices-offer.tsx'

const DAY = 86_400_000
const OFFER = 'Also on your other device?'

/** Somebody with so many sessions, each rated. */
function sessions(count: number): readonly Event[] {
  return Array.from({ length: count }, (_, at) => at).flatMap(at => {
    const id = `session-${at}`
    const when = MONDAY_NINE - (count - at) * DAY
    return [
      happened({ type: 'session-started', session: id, painBefore: 5, steps: [] }, when),
      happened({ type: 'session-ended', session: id, how: 'done' }, when + 500_000),
      happened({ type: 'session-rated', session: id, pain: 3 }, when + 600_000),
    ]
  })
}

async function open(count: number, platform = createFakePlatform({ server: createFakeServer() })) {
  const app = await fakeApp({ events: sessions(count), platform })
  const page = await openScreen(DevicesOffer, { app })
  for (let turn = 0; turn < 10; turn += 1) await settled()
  return page
}

test('after the second session nothing is offered and nothing is asked of the server', async () => {
  const page = await open(2)
  expect(page.text()).toBe('')
  expect(page.app.platform.serverLink.asked).toEqual([])
})

test.each(['See how', 'No, thanks'])(
  'after the third it is offered, and after "%s" never again',
  async answer => {
    const page = await open(3)
    await eventually(() => expect(page.headings()).toEqual([OFFER]))
    await page.click(answer)
    expect(page.text()).toBe('')
    expect(page.at()).toBe(answer === 'See how' ? 'devices' : 'today')
    const again = await openScreen(DevicesOffer, { app: await fakeApp({ platform: page.app.platform }) })
    for (let turn = 0; turn < 10; turn += 1) await settled()
    expect(again.text()).toBe('')
  },
)

test('who shares the diary already, or has no server for it, is offered nothing', async () => {
  const platform = createFakePlatform({ server: createFakeServer() })
  const app = await fakeApp({ events: sessions(3), platform })
  await (await startSync(app)).turnOn('Desk')
  const shared = await openScreen(DevicesOffer, { app })
  for (let turn = 0; turn < 10; turn += 1) await settled()
  expect(shared.text()).toBe('')

  const alone = createFakePlatform({ server: createFakeServer() })
  alone.serverLink.goAway(true)
  expect((await open(3, alone)).text()).toBe('')
})
