import type { Page } from '@playwright/test'
import { eventSchema } from '#core/diary/event.ts'
import { sentencesOf } from '#core/session/pace.ts'
import type { Step } from '#core/session/step.ts'
import { textsOf } from '#app/features/session/sound/spoken.ts'
import { readDisk } from './support/disk.ts'
import { openWithPlan } from './support/full-diary.ts'
import { VOICE_CACHE } from './support/hooks.ts'
import { choose, waitForOffline } from './support/person.ts'
import { hear, heardOf, listen, recordVoice } from './support/recorded-voice.ts'
import { startServer } from './support/server.ts'
import { expect, test } from './support/test.ts'
import * as v from 'valibot'

/** Begins the session of the day, heard and not looked at. */
async function begin(page: Page, url: string): Promise<readonly Step[]> {
  await openWithPlan(page, url)
  await waitForOffline(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByText('Sound: Voice and bells').click()
  await choose(page, 'Sound', 'Eyes shut')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  const rows: unknown[] = JSON.parse(await readDisk(page))
  const events = rows.flatMap(row => {
    const parsed = v.safeParse(eventSchema, row)
    return parsed.success ? [parsed.output.happening] : []
  })
  const started = events.find(data => data.type === 'session-started')
  return started?.type === 'session-started' ? started.steps : []
}

test('eyes shut, with no voice on the device: the recorded one says the session in its order, also without the network', async ({
  page,
  server,
  browser,
}) => {
  await page.clock.install()
  // What this plan will say is only known once there is one: the same person meets it again on a server that has it.
  const texts = textsOf(await begin(page, server.url))
  expect(texts.length).toBeGreaterThan(20)
  await recordVoice(texts)
  const own = await startServer()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const again = await context.newPage()
  await listen(again)
  await again.clock.install()
  expect(textsOf(await begin(again, own.url))).toEqual(texts)

  const kept = () =>
    again.evaluate(async name => {
      const keys = await (await caches.open(name)).keys()
      return keys.length
    }, VOICE_CACHE)
  const sentences = new Set(texts.flatMap(sentencesOf))
  await expect.poll(kept).toBeGreaterThanOrEqual(sentences.size)
  await hear(again, 20)
  await own.kill()
  const before = await heardOf(again, texts)
  expect(before.length).toBeGreaterThan(3)
  await hear(again, 50)
  const heard = await heardOf(again, texts)
  expect(heard.length).toBeGreaterThan(before.length + 5)

  // Nothing is left out, nothing comes twice, nothing comes before its turn.
  expect(heard).toEqual(texts.flatMap(sentencesOf).slice(0, heard.length))
  await context.close()
})
