/** A phone on its side: leaning on a mug, or held so by somebody with one sore arm. */
import { MAP, PANEL } from './support/hooks.ts'
import { choose, openApp, strokeNeckCorner } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use({ ...WITHOUT_WORKER, hasTouch: true, isMobile: true })

const NAV = 'nav[aria-label]'

for (const [width, height] of [
  [844, 390],
  [667, 375],
  [932, 430],
] as const)
  for (const language of ['', '/de'])
    test(`on its side the map has the height, and what was marked stands beside it (${width} × ${height}, ${language || '/'})`, async ({
      page,
      server,
    }) => {
      await page.setViewportSize({ width, height })
      await openApp(page, `${server.url}${language}/find`)
      const bar = await page.locator(NAV).first().boundingBox()
      const bottom = bar && bar.width > width / 2 ? bar.y : height
      const map = await page.locator(MAP).boundingBox()
      if (!map) throw new Error('there is no map')
      expect(map.y + map.height).toBeLessThanOrEqual(bottom)
      expect(map.height).toBeGreaterThan(height * 0.6)
      expect(map.width).toBeGreaterThan(280)

      await strokeNeckCorner(page)
      const panel = page.locator(PANEL)
      await expect(panel).toBeVisible()
      const beside = await panel.boundingBox()
      expect(beside?.x).toBeGreaterThanOrEqual(map.x + map.width)
      expect(await page.locator(MAP).boundingBox()).toEqual(map)
      const next = panel.getByRole('button', { name: /^(?:Next|Weiter)/ })
      await choose(page, /^(?:How bad is|Wie stark ist) /, '5')
      await expect(next).toBeInViewport({ ratio: 1 })
      const way = await next.boundingBox()
      expect((way?.y ?? height) + (way?.height ?? 0)).toBeLessThanOrEqual(bottom)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      await next.tap()
      await expect(
        page.getByRole('heading', { level: 1, name: /^(?:Safety check|Sicherheits-Check)$/ }),
      ).toBeVisible()
    })
