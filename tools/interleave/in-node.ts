/** Runs schedules over a fake IndexedDB with the real one's rules; which step comes next follows from the seed. */
import { WaitingFactory } from './factory.ts'
import 'fake-indexeddb/auto'
import { createFakePlatform } from '#app/platform/fake.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { createStorage } from '#app/platform/storage/storage.ts'
import type { TabMessage } from '#app/platform/tabs.ts'
import { acknowledged, judge, readDisk } from './judge.ts'
import { makeLocks } from './locks.ts'
import { randomOf, scheduleOf } from './schedule.ts'
import { createSteps, type Steps } from './steps.ts'
import { openTab, type Done } from './tab.ts'
import { withLocks } from './web-locks.ts'

const NAME = 'unknot'

export interface Outcome {
  /** In the order they ended, tab by tab. */
  readonly done: readonly Done[]
  readonly acknowledged: number
  readonly lost: number
  readonly problems: readonly string[]
}

/** Makes what runs the schedule of a seed. */
export async function interleaver(): Promise<(seed: number) => Promise<Outcome>> {
  let steps: Steps | undefined
  // What the browser's cryptography answers comes in its turn, too.
  const locksFor = await makeLocks(seal => ({
    ...seal,
    seal: (...asked) => (steps ? steps.after(seal.seal(...asked)) : seal.seal(...asked)),
    open: (...asked) => (steps ? steps.after(seal.open(...asked)) : seal.open(...asked)),
  }))
  // Fetched once, so that no run waits for it.
  await Promise.all([
    import('#app/platform/storage/erase.ts'),
    import('#app/platform/storage/rewrite.ts'),
    import('#app/platform/storage/storage-state.ts'),
    import('#app/state/restore.ts'),
    import('#core/diary/import.ts'),
  ])
  // A page is left; here none is.
  if (!('addEventListener' in globalThis)) Object.assign(globalThis, { addEventListener: () => undefined })

  return seed => {
    const schedule = scheduleOf(seed)
    Object.assign(globalThis, { indexedDB: new WaitingFactory() })
    const own = createSteps(randomOf(seed ^ 0x5eed))
    steps = own
    const run = async (): Promise<Outcome> => {
      const locks = locksFor()
      const channel = createChannel()
      let count = 0
      let ids = 0
      const load = (tab: number) => () => {
        const platform = createFakePlatform()
        return {
          ...platform,
          storage: createStorage(platform.clock, NAME),
          tabs: channel(tab),
          newId: () => `${tab}-${(ids += 1)}`,
        }
      }
      const before = Array.from({ length: schedule.before }, (_, index) => ({
        id: `before ${index}`,
        at: Date.UTC(2024, 0, 1, index),
        happening: { type: 'day-noted', day: '2024-01-01', note: `before ${index}` },
      }))
      await load(-1)().storage.append(before)
      const tabs = await Promise.all(
        schedule.tabs.map((_, tab) =>
          openTab({ name: `${tab}`, load: load(tab), locks, now: () => (count += 1) }),
        ),
      )
      await Promise.all(
        schedule.tabs.map(async (deeds, tab) => {
          for (const deed of deeds) await tabs[tab]?.act(deed)
        }),
      )
      // The first round writes what waits, in the second all tabs have read it.
      for (const _ of [1, 2]) for (const tab of tabs) await tab.settle()
      const done = tabs.flatMap(tab => tab.done)
      const disk = await readDisk(NAME, locks)
      const { storage } = load(-2)()
      storage.useSeal(await locks.open(await storage.get(LOCK)))
      const tampering = await storage.findTampering()
      const { problems, lost } = judge(
        done,
        disk,
        tabs.map(tab => tab.state()),
      )
      return {
        done,
        acknowledged: acknowledged(done),
        lost,
        problems: tampering ? [...problems, 'something is taken for tampering'] : problems,
      }
    }
    return withLocks(schedule.webLocks, () => own.drive(run()))
  }
}

/** A channel between tabs: each hears all others, in the order they spoke. A tab that is loaded again hears alone. */
function createChannel() {
  const heard = new Map<number, (message: TabMessage) => void>()
  return (tab: number) => {
    const listeners: ((message: TabMessage) => void)[] = []
    heard.set(tab, message => {
      for (const listener of listeners) listener(message)
    })
    return {
      tell(message: TabMessage) {
        for (const other of heard.keys()) if (other !== tab) setImmediate(() => heard.get(other)?.(message))
      },
      // Each tab goes on by itself here: the break timer takes no part.
      lead: () => () => false,
      syncAlone: <Result>(work: () => Promise<Result>) => work(),
      follow(listener: (message: TabMessage, otherBuild: boolean) => void) {
        listeners.push(message => listener(message, false))
      },
    }
  }
}
