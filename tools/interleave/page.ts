/** Runs inside a tab of `npm run interleave -- --real`: the app's own store on the browser's own disk. */
import { createPlatform } from '#app/platform/browser.ts'
import { createStorage } from '#app/platform/storage/storage.ts'
import { createTabs } from '#app/platform/tabs.ts'
import { judge, readDisk } from './judge.ts'
import { freshLocks } from './locks.ts'
import { randomOf, scheduleOf } from './schedule.ts'
import { openTab, type Done, type Tab, type TabState } from './tab.ts'

/** The longest pause between two deeds, in ms. */
const MOST_PAUSE = 8

const real = createPlatform()
const locks = freshLocks(real.newId)
let tab: Tab | undefined

function platformOf(name: string) {
  return { ...real, storage: createStorage(real.clock, name), tabs: createTabs(name) }
}

Object.assign(globalThis, {
  interleave: {
    async open(seed: number, index: number) {
      const name = `interleave-${seed}`
      tab = await openTab({
        name: `${index}`,
        load: () => platformOf(name),
        locks,
        now: () => Date.now(),
      })
    },
    async live(seed: number, index: number): Promise<readonly Done[]> {
      const random = randomOf(seed * 8 + index)
      for (const deed of scheduleOf(seed).tabs[index] ?? []) {
        await new Promise(resolve => setTimeout(resolve, random() * MOST_PAUSE))
        await tab?.act(deed)
      }
      return tab?.done ?? []
    },
    settle: () => tab?.settle(),
    state: () => tab?.state(),
    async judge(seed: number, done: readonly Done[], states: readonly TabState[]) {
      const name = `interleave-${seed}`
      const verdict = judge(done, await readDisk(name, locks), states)
      indexedDB.deleteDatabase(name)
      return verdict
    },
  },
})
