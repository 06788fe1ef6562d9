/** Runs schedules in tabs of a real browser, each with a database of its own, at the pace the browser has. */
import type { Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKillableServer } from '#tools/crash/browser.ts'
import { serveWith } from '#tools/crash/server.ts'
import type { Outcome } from './in-node.ts'
import { acknowledged, type Verdict } from './judge.ts'
import { scheduleOf } from './schedule.ts'
import type { Done, TabState } from './tab.ts'

const MOST_TABS = 3

/** Starts the browser; what runs the schedule of a seed, and how to end it. */
export async function realTabs(): Promise<{
  readonly run: (seed: number) => Promise<Outcome>
  readonly end: () => Promise<void>
}> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-tabs-'))
  const server = await serveWith('tools/interleave/page.ts')
  const browser = await startKillableServer(profile)
  const pages: Page[] = []
  for (let index = 0; index < MOST_TABS; index += 1) {
    const page = await browser.context.newPage()
    await page.goto(`${server.url}/kill.html`)
    await page.waitForFunction('globalThis.interleave')
    pages.push(page)
  }
  return {
    async run(seed) {
      const { tabs } = scheduleOf(seed)
      const used = pages.slice(0, tabs.length)
      const all = <Answer>(call: string) =>
        Promise.all(used.map((page, index) => page.evaluate<Answer>(`interleave.${call}(${seed}, ${index})`)))
      await all('open')
      const done = (await all<readonly Done[]>('live')).flat()
      for (const _ of [1, 2]) for (const page of used) await page.evaluate('interleave.settle()')
      const states = await all<TabState>('state')
      const told = JSON.stringify([seed, done, states])
      const verdict = await pages[0]?.evaluate<Verdict>(`interleave.judge(...${told})`)
      if (!verdict) throw new Error('no verdict')
      return {
        done,
        acknowledged: acknowledged(done),
        ...verdict,
      }
    },
    async end() {
      await browser.kill()
      server.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
