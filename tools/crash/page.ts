/** Runs inside the browser of `npm run kill`: the app's own store, writing without a pause. Says each id once it is saved. */
import type { Event } from '#core/diary/event.ts'
import { createPlatform } from '#app/platform/browser.ts'
import { makeLock, openLock, parseLock } from '#app/platform/storage/lock.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { openStore } from '#app/state/store.ts'

const PASSPHRASE = 'seven quiet pine trees'
const BATCH = 40

const real = createPlatform()
let made: string[] = []
const platform = {
  ...real,
  newId: () => {
    const id = real.newId()
    made.push(id)
    return id
  },
}

/** Opens the diary, with the passphrase when it is locked. */
async function open() {
  const parsed = parseLock(await platform.storage.get(LOCK))
  if (parsed.ok) platform.storage.useSeal(await openLock(parsed.lock, PASSPHRASE))
  return openStore(platform)
}

const store = await open()
/** Made beforehand: a passphrase takes its time, and the killing should fall into the writing. */
const ready = await makeLock(PASSPHRASE, real.newId())

async function note(): Promise<void> {
  made = []
  const kept = await store.record({ type: 'day-noted', day: '2026-11-21', painNow: 4, note: 'kill test' })
  if (kept) say(made)
}

function say(ids: readonly string[]): void {
  console.log(`kept ${ids.join(' ')}`)
}

/** A batch of entries of which either all or none may be found. */
function batch(): readonly Event[] {
  const name = real.newId()
  return Array.from({ length: BATCH }, (_, index) => ({
    id: `batch-${name}-${index}`,
    at: Date.now(),
    happening: { type: 'day-noted', day: '2026-11-20', painNow: index % 10 },
  }))
}

/** One after the other until the process is killed. */
const MODES: Readonly<Record<string, () => Promise<void>>> = {
  writing: note,
  async importing() {
    const events = batch()
    if (await store.merge(events)) say(events.map(({ id }) => id))
    const more = batch()
    if (await store.replace([...(await store.events()), ...more])) say(more.map(({ id }) => id))
  },
  async migrating() {
    await platform.storage.relock(ready.seal, ready.lock)
    await note()
    await platform.storage.relock(undefined, undefined)
    await note()
  },
}

/** All ids there are, or the reason why the diary does not open. */
async function ids() {
  return {
    ids: (await store.events()).map(({ id }) => id),
    storageError:
      store.storageError.value ?? (store.unread.value > 0 ? `${store.unread.value} unread` : undefined),
    locked: (await platform.storage.get(LOCK)) !== undefined,
  }
}

Object.assign(globalThis, {
  unknotKill: {
    ids,
    async begin(mode: string) {
      console.log('begun')
      for (;;) await MODES[mode]?.()
    },
    unlock: () => platform.storage.relock(undefined, undefined),
  },
})
