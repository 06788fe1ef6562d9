/** `test` with what an evening stands on: a server, and a browser that can hide a tab. All of it ends with the test. */
import { test as base } from '@playwright/test'
import { leaveWhenWritten } from './leaving.ts'
import { startServer, type RunningServer } from './server.ts'
import { startBrowserOfTabs, type OpenTab } from './tabs.ts'

export { expect } from '@playwright/test'

/**
 * For tests of screens: as in a private window, no worker keeps the app for later. What is seen is the same, and not
 * every test fetches the whole app a second time.
 */
export const WITHOUT_WORKER = { serviceWorkers: 'block' } as const

interface OfATest {
  /** A server this test may end. */
  readonly ownServer: RunningServer
  readonly openTab: OpenTab
}

interface OfAWorker {
  /** The server of all tests of this worker; each has a browser context, and so a diary, of its own. */
  readonly server: Pick<RunningServer, 'url'>
}

export const test = base.extend<OfATest, OfAWorker>({
  context: async ({ context }, use) => {
    context.on('page', leaveWhenWritten)
    await use(context)
  },
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.kill()
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  ownServer: async ({}, use) => {
    const server = await startServer()
    await use(server)
    await server.kill()
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  openTab: async ({}, use) => {
    const browser = await startBrowserOfTabs()
    await use(browser.openTab)
    await browser.close()
  },
})
