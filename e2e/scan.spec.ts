import type { Page } from '@playwright/test'
import { launchWithCamera } from './support/fake-camera.ts'
import { openApp, visit, waitForOffline } from './support/person.ts'
import { expect, test } from './support/test.ts'

/** Whether this document may use the camera at all, whatever the person says. */
function mayUseCamera(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true }).catch(() => undefined)
    for (const track of stream?.getTracks() ?? []) track.stop()
    return stream !== undefined
  })
}

test('only the page that reads codes may use the camera, from the network and from the worker, in both languages', async ({
  browserName,
  playwright,
  launchOptions,
  server,
}, { outputDir }) => {
  const { browser } = await launchWithCamera(playwright[browserName], launchOptions, outputDir)
  const page = await browser.newPage()
  for (const language of ['', '/de']) {
    const site = `${server.url}${language}`
    await openApp(page, `${site}/mine`)
    expect(await mayUseCamera(page), `${language}/mine`).toBe(false)
    await visit(page, `${site}/scan`)
    expect(await mayUseCamera(page), `${language}/scan`).toBe(true)
    await waitForOffline(page)
    await page.context().setOffline(true)
    for (const [path, may] of [
      ['/scan', true],
      ['/scan/', true],
      ['/mine', false],
      ['/', false],
    ] as const) {
      await visit(page, `${site}${path}`)
      expect(await mayUseCamera(page), `${language}${path}, offline`).toBe(may)
    }
    await page.context().setOffline(false)
  }
  await browser.close()
})
