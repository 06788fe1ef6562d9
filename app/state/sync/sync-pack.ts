/** Sync as it works while it is on, or while somebody switches it on. `app/state/sync.ts` says what each of it does. */
import { effect, signal } from '@preact/signals'
import { SYNC_PATH } from '#core/sync/contract.ts'
import { offerSchema } from '#core/sync/protocol.ts'
import { presentDevices } from '#core/sync/devices.ts'
import { newExchange } from '#core/sync/exchange.ts'
import { turnOf } from '#core/sync/played.ts'
import type { SavedSession } from '#core/session/saved-session.ts'
import type { EndedSync, SavedSync } from '#core/sync/saved-sync.ts'
import { newDevice } from '#app/platform/new-id.ts'
import type { Platform } from '#app/platform/platform.ts'
import { base64Of, fromBase64 } from '#app/platform/sync/bytes.ts'
import { newDeviceKeys, sealFarewell } from '#app/platform/sync/farewell.ts'
import { newSecret } from '#app/platform/sync/keys.ts'
import type { ServerLink } from '#app/platform/sync/server-link.ts'
import type { Store } from '#app/state/store.ts'
import type { Sync, SyncDevice, SyncResult, SyncState } from '#app/state/sync.ts'
import { boxAtServer, isNoBox, type Sealing } from './box.ts'
import { elsewhereOf, shiftedSession } from './elsewhere.ts'
import { createLive } from './live.ts'
import { withMove } from './move.ts'
import type { Halt } from './round.ts'
import { createRounds } from './rounds.ts'

export interface SyncOptions {
  readonly platform: Pick<Platform, 'storage' | 'clock' | 'tabs' | 'eraseLater'>
  readonly store: Pick<Store, 'receive' | 'entriesForSync' | 'diary' | 'erased'>
  readonly link: ServerLink
  readonly sealing?: Sealing
}

const OK: SyncResult = { ok: true }
/** Who erases everything does not wait longer for the server. */
const ERASE_MS = 8_000
const OFF = { state: 'off' } as const

/** Begins where it was left; with nothing left it waits to be switched on. */
export async function createSync({ platform, store, link, sealing }: SyncOptions): Promise<Sync> {
  const { storage, clock, tabs, eraseLater } = platform
  const state = signal<SyncState>(OFF)
  const elsewhere = signal<Sync['elsewhere']['value']>(undefined)
  let lastHalt: Halt | undefined
  let isJoining = false
  let leads: (() => boolean) | undefined

  const show = (saved: SavedSync | EndedSync | undefined, waiting: number, halt: Halt | undefined) => {
    lastHalt = halt
    if (!saved || 'ended' in saved) {
      state.value = saved ? { state: 'off', ended: saved.ended } : OFF
      elsewhere.value = undefined
      return live.stop()
    }
    const devices = devicesOf(saved)
    elsewhere.value = elsewhereOf(saved, devices, rounds.serverNow())
    if (isJoining) return
    const clockOff = rounds.clockOff()
    state.value = {
      state: 'on',
      devices,
      waiting,
      unopened: saved.exchange.unopened,
      ...(saved.savedAt === undefined ? {} : { savedAt: saved.savedAt }),
      ...(halt ? { trouble: troubleOf(halt) } : {}),
      ...(clockOff === undefined ? {} : { clockOff }),
    }
  }

  const rounds = createRounds({
    platform,
    store,
    link,
    sealing,
    newDevice,
    changed: show,
    share(share) {
      if (isJoining) state.value = { state: 'joining', share }
    },
  })
  const live = createLive(clock, link, rounds, () => leads?.() ?? false)

  /** Works from now on, with whatever box there is. */
  const begin = async () => {
    const saved = await rounds.load()
    if (!saved || 'ended' in saved || store.erased.value) return
    leads ??= tabs.lead('sync')
    live.start((await rounds.box(saved.secret)).keys)
  }

  const playedHere = (here: SavedSync, saved: SavedSession, turns: number) => {
    return { id: saved.id, turn: turnOf(here.session, saved.id) + turns, clock: clock.now(), saved }
  }

  /** Something is to be said or done in the box, and it is tried at once. */
  const act = async (change: (saved: SavedSync) => SavedSync): Promise<SyncResult> => {
    const isOn = await rounds.change(async saved => (saved ? [true, change(saved)] : [false]))
    if (!isOn) return { ok: false, why: 'secret' }
    await live.now()
    // It may be another box now.
    await begin()
    return lastHalt ? { ok: false, why: troubleOf(lastHalt) } : OK
  }

  /** The first round in a box, which is there. */
  const enter = async (secret: string, name: string): Promise<SyncResult> => {
    isJoining = true
    state.value = { state: 'joining', share: 0 }
    const keys = await newDeviceKeys()
    await rounds.change(async () => [undefined, newSaved(secret, name, keys)])
    const halt = await rounds.go()
    isJoining = false
    await rounds.load()
    await begin()
    return halt ? { ok: false, why: troubleOf(halt) } : OK
  }

  /** Leaves the box for good; the last device erases it. To the others it is said as far as the server answers. */
  const leave = async (): Promise<SyncResult> => {
    const isLast = await rounds.change(async saved => [
      saved && isAlone(saved),
      saved && { ...saved, says: { ...saved.says, bye: true } },
    ])
    if (isLast === undefined) return OK
    if (isLast) return erase()
    await rounds.go()
    await rounds.change(async () => [undefined, 'off'])
    return OK
  }

  /** What cannot be erased now is noted. Nobody waits long for a server that does not answer. */
  const erase = (): Promise<SyncResult> =>
    rounds.change(async (saved): Promise<readonly [SyncResult, 'off'?]> => {
      if (!saved) return [OK]
      const { keys, erase: eraseBox, read } = await rounds.box(saved.secret)
      const farewell = await sealFarewell(keys, saved.keys, [], new Uint8Array())
      eraseLater.write({
        box: keys.box,
        door: keys.door,
        ...(isAlone(saved) ? {} : { farewell: base64Of(farewell) }),
      })
      const eraseAndLook = async () => {
        // The others are told, also one that came a moment ago, or it would make the box anew. Where there are none, nothing is left.
        const { device, seen } = saved.exchange
        const fresh = await read(seen)
        const hasOthers =
          !isAlone(saved) || !fresh.ok || fresh.value.lines.some(line => line.device !== device)
        await eraseBox(hasOthers ? farewell : undefined)
        return read(0)
      }
      const look = await Promise.race([eraseAndLook(), tooLate(clock)])
      if (!isNoBox(look)) return [{ ok: false, why: look.ok ? 'unavailable' : look.why }]
      eraseLater.write(undefined)
      return [OK, 'off']
    })

  /** A box that could not be erased with all the rest. */
  const eraseNoted = async () => {
    const note = eraseLater.read()
    if (!note) return
    const box = boxAtServer(link, note)
    await box.erase(note.farewell === undefined ? undefined : fromBase64(note.farewell))
    if (isNoBox(await box.read(0))) eraseLater.write(undefined)
  }

  tabs.follow(message => {
    if (message === 'sync') void begin()
    if (message === 'erasing') live.stop()
  })
  let isFirst = true
  effect(() => {
    void store.diary.value
    if (store.erased.value) live.stop()
    else if (!isFirst) live.soon()
    isFirst = false
  })
  await begin()
  void tabs.syncAlone(eraseNoted)
  link.whenOnline(() => void tabs.syncAlone(eraseNoted))

  return {
    state,
    elsewhere,
    async offered() {
      const answer = await link.ask({ method: 'GET', path: SYNC_PATH }, offerSchema)
      if (answer.ok) return 'yes'
      return answer.why === 'missing' ? 'no' : 'away'
    },
    async secret() {
      const saved = await rounds.load()
      return saved && 'secret' in saved ? fromBase64(saved.secret) : undefined
    },
    async turnOn(name) {
      const secret = base64Of(newSecret())
      const made = await (await rounds.box(secret)).make()
      return made.ok ? enter(secret, name) : { ok: false, why: made.why }
    },
    async join(secret, name) {
      const text = base64Of(secret)
      const before = await rounds.load()
      if (before && 'secret' in before) {
        if (before.secret === text) return OK
        const left = await leave()
        if (!left.ok) return left
      }
      const found = await (await rounds.box(text)).read(0)
      if (found.ok) return enter(text, name)
      return { ok: false, why: isNoBox(found) ? 'secret' : found.why }
    },
    rename: (device, name) =>
      act(saved => ({
        ...saved,
        says: { ...saved.says, renamed: { ...saved.says.renamed, [device]: name } },
      })),
    remove: device => act(saved => withMove(saved, [...(saved.move?.without ?? []), device])),
    leave,
    erase,
    retry: live.now,
    tellSession(saved) {
      const told = rounds.change<void>(async here => [
        undefined,
        here && { ...here, says: { ...here.says, session: saved ? playedHere(here, saved, 0) : null } },
      ])
      void told.then(live.soon)
    },
    async takeOver() {
      const there = elsewhere.value
      if (!there) return { ok: false, why: 'secret' }
      const saved = shiftedSession(there, rounds.serverNow(), clock.now())
      const written = await storage.set('session', saved)
      if (!written.ok) return { ok: false, why: 'disk' }
      return act(here => ({ ...here, says: { ...here.says, session: playedHere(here, saved, 1) } }))
    },
  }
}

/** A device that has just come into a box. */
function newSaved(secret: string, name: string, keys: SavedSync['keys']): SavedSync {
  return { version: 1, secret, name, keys, exchange: newExchange(newDevice()), devices: {}, says: {} }
}

function isAlone({ devices, exchange }: SavedSync): boolean {
  return presentDevices(devices).every(([id]) => id === exchange.device)
}

/** This one first, the others by name. */
function devicesOf({ devices, exchange, name }: SavedSync): readonly SyncDevice[] {
  const self: SyncDevice = { id: exchange.device, name, isThis: true }
  const others = presentDevices(devices)
    .filter(([id]) => id !== exchange.device)
    .map(([id, { name: called, at }]): SyncDevice => {
      return { id, name: called, isThis: false, ...(at === undefined ? {} : { lastSeen: at }) }
    })
  return [self, ...others.toSorted((a, b) => a.name.localeCompare(b.name))]
}

function troubleOf({ why }: Halt): Exclude<Extract<SyncResult, { ok: false }>['why'], 'secret'> {
  return why === 'lost' ? 'door' : why
}

function tooLate(clock: Platform['clock']): Promise<{ readonly ok: false; readonly why: 'away' }> {
  return new Promise(resolve => {
    clock.alarm(clock.now() + ERASE_MS, () => resolve({ ok: false, why: 'away' }))
  })
}
