/** Locks the diary when nobody has used the app in any tab for a while. */
import type { App } from '#app/app.ts'
import type { WriteResult } from '#app/platform/platform.ts'
import { BREAKS_KEY } from '#app/features/prevent/breaks/break-due.ts'
import { followActivity } from '#app/platform/activity.ts'
import { LOCK } from '#app/platform/storage/seal.ts'

/** After how many minutes; 0 is never. */
export const IDLE_MINUTES = [0, 5, 15, 60] as const
export type IdleMinutes = (typeof IDLE_MINUTES)[number]

const IDLE_KEY = 'idle-lock'
const MINUTE_MS = 60_000
/** So often the choice is looked up, and the other tabs are told that this one is used. */
const EVERY_MS = 10_000
const watched = new WeakSet<App>()

/** What the person chose; never, until they choose. */
export async function idleMinutes(storage: App['platform']['storage']): Promise<IdleMinutes> {
  const saved = await storage.get(IDLE_KEY)
  return IDLE_MINUTES.find(minutes => minutes === saved) ?? 0
}

/** Writes down what the person chose. */
export function chooseIdleMinutes(
  storage: App['platform']['storage'],
  minutes: IdleMinutes,
): Promise<WriteResult> {
  return storage.set(IDLE_KEY, minutes)
}

/** Begins to watch this tab, once. `follow` tells of every use of it. */
export function watchIdle(app: App, follow: (used: () => void) => void = followActivity): void {
  if (watched.has(app)) return
  watched.add(app)
  const { clock, tabs } = app.platform
  let usedAt = clock.now()
  let toldAt = usedAt
  let lookedAt = usedAt

  const stayOpen = () => {
    usedAt = clock.now()
    if (usedAt - toldAt < EVERY_MS) return
    toldAt = usedAt
    tabs.tell('active')
  }
  const lockIfIdle = () => {
    const now = clock.now()
    if (now - usedAt < EVERY_MS || now - lookedAt < EVERY_MS) return
    lookedAt = now
    if (isGuiding(app)) return stayOpen()
    const idleMs = now - usedAt
    void mayLockAfter(app, idleMs).then(may => (may ? app.lockNow() : undefined))
  }
  follow(() => {
    // Whoever comes back after too long finds it locked, whatever they do first.
    lockIfIdle()
    stayOpen()
  })
  tabs.follow(message => {
    if (message === 'active') usedAt = clock.now()
  })
  clock.everyTick(lockIfIdle)
}

/** A session, or anything else that keeps the screen awake, goes on without being touched. */
function isGuiding({ addresses, platform }: App): boolean {
  return addresses.screen.value === 'session' || platform.wakeLock.isHeld()
}

async function mayLockAfter({ platform: { storage } }: App, idleMs: number): Promise<boolean> {
  const minutes = await idleMinutes(storage)
  if (minutes === 0 || idleMs < minutes * MINUTE_MS) return false
  // A break timer would fall silent behind the lock.
  return (await storage.get(LOCK)) !== undefined && (await storage.get(BREAKS_KEY)) === undefined
}
