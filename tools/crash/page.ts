/** Runs inside the browser of `npm run kill`: the app's own store, without a pause. Says each id once it is saved. */
import type { Event } from '#core/diary/event.ts'
import { createPlatform } from '#app/platform/browser.ts'
import { BEFORE_RESTORE, LOCK } from '#app/platform/storage/seal.ts'
import { hasId } from '#core/diary/envelope.ts'
import { bringBack } from '#app/state/restore.ts'
import { openStore } from '#app/state/store.ts'
import { freshLocks } from '#tools/interleave/locks.ts'
import type { Kind } from './kinds.ts'

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
const { storage } = platform
const locks = freshLocks(real.newId)

/** Opens the diary, with the passphrase when it is locked. */
async function open() {
  storage.useSeal(await locks.open(await storage.get(LOCK)))
  return openStore(platform)
}

const store = await open()
/** Made beforehand: a passphrase takes its time, and the killing should fall into the writing. */
const [one, other] = [await locks.next(), await locks.next()]

/** What is about to happen, so that the kill falls into it. */
const begin = () => console.log('begin')
const say = (ids: readonly string[]) => console.log(`kept ${ids.join(' ')}`)

let notes = 0

/** The same twice in a moment is one tap of a hand that trembles: every note says something else. */
async function note(): Promise<void> {
  made = []
  notes += 1
  const saved = await store.record({
    type: 'day-noted',
    day: '2026-11-21',
    painNow: 4,
    note: `kill ${notes}`,
  })
  if (saved) say(made)
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

async function bringIn(how: (events: readonly Event[]) => Promise<boolean>): Promise<void> {
  const events = batch()
  begin()
  if (await how(events)) say(events.map(({ id }) => id))
}

const isLocked = async () => (await storage.get(LOCK)) !== undefined
async function relock(next: typeof one | undefined): Promise<void> {
  begin()
  await storage.relock(next?.seal, next?.lock)
}

/** One round of each kind; they follow one another until the process is killed. */
const KINDS: Readonly<Record<Exclude<Kind, 'session'>, () => Promise<void>>> = {
  async writing() {
    begin()
    await note()
  },
  async importing() {
    await bringIn(events => store.merge(events))
    await bringIn(async events => store.replace([...(await store.events()), ...events]))
  },
  'merging in two tabs': () => bringIn(events => store.merge(events)),
  async locking() {
    if (await isLocked()) await storage.relock(undefined, undefined)
    await note()
    await relock(one)
    await note()
  },
  async unlocking() {
    if (!(await isLocked())) await storage.relock(one.seal, one.lock)
    await note()
    await relock(undefined)
    await note()
  },
  async 'changing the passphrase'() {
    if (!(await isLocked())) await storage.relock(one.seal, one.lock)
    await note()
    await relock(other)
    await note()
    await relock(one)
  },
  async restoring() {
    await note()
    await bringIn(events => store.replace(events))
    await note()
    begin()
    await bringBack(store)
  },
  async erasing() {
    for (const _ of [1, 2, 3]) await note()
    if (Math.random() < 0.5) await storage.relock(one.seal, one.lock)
    console.log('erasing')
    begin()
    console.log((await store.erase()) ? 'erased' : 'not-erased')
  },
}

/** All ids there are, those of the copy too, or the reason why the diary does not open. */
async function ids() {
  const copy = await storage.get(BEFORE_RESTORE)
  return {
    ids: (await store.events()).map(({ id }) => id),
    copied: Array.isArray(copy) ? copy.flatMap(entry => (hasId(entry) ? [entry.id] : [])) : [],
    storageError:
      store.storageError.value ?? (store.unread.value > 0 ? `${store.unread.value} unread` : undefined),
    locked: await isLocked(),
    tampering: (await storage.findTampering()) !== undefined,
  }
}

Object.assign(globalThis, {
  unknotKill: {
    ids,
    async begin(kind: Exclude<Kind, 'session'>) {
      for (;;) await KINDS[kind]()
    },
    unlock: () => storage.relock(undefined, undefined),
  },
})
