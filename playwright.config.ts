import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'

const DEBIAN = '/usr/bin/chromium'
/** Where there is none, Playwright takes its own download. */
const chromium = process.env['CHROMIUM_PATH'] ?? (existsSync(DEBIAN) ? DEBIAN : undefined)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 180_000,
  // A shared machine may stall a tab for seconds; a test that needs its second try is printed as flaky.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['./tools/dev/rerun-browser-reporter.ts']],
  use: {
    viewport: { width: 390, height: 844 },
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
