import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'
import { FEATURES_UNDER_PLAYWRIGHT } from './e2e/support/chromium-features.ts'

const DEBIAN = '/usr/bin/chromium'
/** Where there is none, Playwright takes its own download. */
const chromium = process.env['CHROMIUM_PATH'] ?? (existsSync(DEBIAN) ? DEBIAN : undefined)

export default defineConfig({
  testDir: 'e2e',
  // It builds the app once more: `npm run hosting`.
  testIgnore: process.env['UNKNOT_HOSTING'] ? [] : ['**/hosting.spec.ts'],
  outputDir: 'test-results',
  // Far above what any test needs, also on a machine four times as slow: only what never comes runs into these.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Whoever changes something sees at once that a test does not always hold. CI prints its second try as flaky.
  retries: process.env['CI'] ? 1 : 0,
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
        FEATURES_UNDER_PLAYWRIGHT,
      ],
    },
  },
})
