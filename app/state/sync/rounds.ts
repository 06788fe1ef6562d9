/** The rounds of one tab, one after another and never beside those of another tab, and what is remembered between them. */
import { clockOffMinutes } from '#core/sync/backoff.ts'
import { asksAgain, resume } from '#core/sync/exchange.ts'
import { parseSavedSync, type EndedSync, type SavedSync } from '#core/sync/saved-sync.ts'
import type { Platform } from '#app/platform/platform.ts'
import type { ServerLink } from '#app/platform/sync/server-link.ts'
import type { Store } from '#app/state/store.ts'
import { SYNC } from '#app/state/sync.ts'
import { openBox, type Box, type Sealing } from './box.ts'
import { afterFarewell, finishMove } from './move.ts'
import { goRound, type Going, type Halt, type RoundEnd, type RoundTools } from './round.ts'

export interface RoundsOptions {
  readonly platform: Pick<Platform, 'storage' | 'clock' | 'tabs'>
  readonly store: Pick<Store, 'receive' | 'entriesForSync'>
  readonly link: ServerLink
  readonly sealing?: Sealing | undefined
  readonly newDevice: () => string
  /** What is remembered was read or changed, here or in another tab; `halt` is what was in the way of the last round. */
  readonly changed: (
    saved: SavedSync | EndedSync | undefined,
    waiting: number,
    halt: Halt | undefined,
  ) => void
  /** So much of the box was read, 0–1. */
  readonly share: (share: number) => void
}

export interface Rounds {
  /** Reads what is remembered, and says so. */
  readonly load: () => Promise<SavedSync | EndedSync | undefined>
  /** Does a round now; while one is being done, one more after it. */
  readonly go: () => Promise<Halt | undefined>
  /** Changes what is remembered while no round is done; nothing given leaves it. */
  readonly change: <Result>(
    work: (saved: SavedSync | undefined) => Promise<readonly [Result, (SavedSync | 'off' | undefined)?]>,
  ) => Promise<Result>
  readonly box: (secret: string) => Promise<Box>
  /** The server told its newest place: whether that is news. */
  readonly told: (newest: number) => boolean
  /** The connection was lost: the box is looked at again. */
  readonly lost: () => void
  /** Minutes the clock of this device is ahead. */
  readonly clockOff: () => number | undefined
  /** Now by the server's clock, epoch ms. */
  readonly serverNow: () => number
}

/** Told to the second only. */
const NO_OFFSET_MS = 2_000

export function createRounds(options: RoundsOptions): Rounds {
  const { platform, store, link, sealing, newDevice, changed, share } = options
  const { storage, clock, tabs } = platform
  let going: Going | undefined
  /** What was remembered when `going` was: another tab may have gone on since. */
  let remembered = ''
  let isTold = false
  let offsetMs = 0
  let running: Promise<Halt | undefined> | undefined
  let following: Promise<Halt | undefined> | undefined

  const serverNow = () => clock.now() + (Math.abs(offsetMs) < NO_OFFSET_MS ? 0 : Math.round(offsetMs))
  const tools: RoundTools = {
    store,
    now: clock.now,
    newDevice,
    serverNow,
    share,
    dated(date) {
      if (date !== undefined) offsetMs = date - clock.now()
    },
  }
  const box = (secret: string) => openBox(link, secret, sealing)
  const read = async () => parseSavedSync(await storage.get(SYNC))

  const save = async (saved: SavedSync | EndedSync | undefined) => {
    const text = JSON.stringify(saved)
    if (text === remembered) return
    remembered = text
    await storage.set(SYNC, saved)
    tabs.tell('sync')
  }

  /** Where the work stands: here, or where another tab left it. */
  const pickUp = (saved: SavedSync): Going => {
    const text = JSON.stringify(saved)
    const work = going && text === remembered ? going.work : resume(saved.exchange)
    remembered = text
    const next = isTold ? asksAgain(work) : work
    isTold = false
    return { saved, work: next, waiting: going?.waiting ?? 0 }
  }

  const round = async (): Promise<Halt | undefined> => {
    const saved = await read()
    if (!saved || 'ended' in saved) {
      going = undefined
      changed(saved, 0, undefined)
      return undefined
    }
    const end = await roundsOf(pickUp(saved))
    if (end === undefined) return undefined
    going = end.going
    if (end.halt) isTold = true
    await save(going.saved)
    changed(going.saved, going.waiting, end.halt)
    return end.halt
  }

  /** A round, the move it leads to, and the rounds in the box where it went; none when that was the end of it. */
  const roundsOf = async (start: Going): Promise<RoundEnd | undefined> => {
    const old = await box(start.saved.secret)
    let end = await goRound(tools, old, start)
    const { move } = end.going.saved
    if (!end.halt && move) end = await finishMove(tools, box, old, end.going, move)
    const { halt } = end
    if (halt?.why !== 'gone' && halt?.why !== 'lost') return end
    const { saved } = end.going
    const next = await afterFarewell(saved, old, halt.farewell)
    if (saved.move && (typeof next === 'string' || next.secret !== saved.move.secret))
      await (await box(saved.move.secret)).erase()
    if (typeof next === 'string') {
      const ended = { version: 1, ended: next } as const
      going = undefined
      await save(ended)
      changed(ended, 0, undefined)
      return undefined
    }
    await save(next)
    return roundsOf({ saved: next, work: resume(next.exchange), waiting: end.going.waiting })
  }

  const begin = (): Promise<Halt | undefined> => {
    running = tabs.syncAlone(round).finally(() => {
      running = undefined
    })
    return running
  }

  /** Who comes while a round is done waits for the one after it: this one may not have seen what was written since. */
  const go = (): Promise<Halt | undefined> => {
    if (!running) return begin()
    following ??= running
      .finally(() => {
        following = undefined
      })
      .then(halt => halt ?? go())
    return following
  }

  return {
    async load() {
      const saved = await read()
      if (JSON.stringify(saved) !== remembered || !going) changed(saved, going?.waiting ?? 0, undefined)
      return saved
    },
    go,
    change: work =>
      tabs.syncAlone(async () => {
        const saved = await read()
        const [result, next] = await work(saved && 'ended' in saved ? undefined : saved)
        if (next === undefined) return result
        const kept = next === 'off' ? undefined : next
        // What is only said more takes nothing from where the work stands.
        const isSameBox = going !== undefined && kept?.secret === going.saved.secret
        if (!isSameBox) going = undefined
        await save(kept)
        changed(kept, going?.waiting ?? 0, undefined)
        return result
      }),
    box,
    told(newest) {
      if (newest === going?.work.seen) return false
      isTold = true
      return true
    },
    lost() {
      isTold = true
    },
    clockOff: () => clockOffMinutes(clock.now(), clock.now() + offsetMs),
    serverNow,
  }
}
