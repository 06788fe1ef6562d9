/** What a device lets a person hear, see and do, written down for a test. */
import type {
  Heard,
  Hearing,
  Listening,
  MediaKeys,
  Notify,
  PresenceSource,
  Sound,
  VoiceOption,
  WakeLock,
} from '#app/platform/platform.ts'
import type { Presence } from '#core/prevent/breaks/state.ts'
import type { BellKind } from '#core/session/script/cue.ts'

/** One thing that was to be heard or felt, and when (epoch ms). */
type Cue =
  | { readonly at: number; readonly cue: 'bell'; readonly bell: BellKind; readonly volume: number }
  | {
      readonly at: number
      readonly cue: 'voice'
      readonly pieces: readonly string[]
      readonly voice: string | undefined
      readonly pace: number
    }
  /** Breath that began `elapsedMs` ago; none ended it. */
  | { readonly at: number; readonly cue: 'breath'; readonly elapsedMs: number | undefined }
  | { readonly at: number; readonly cue: 'keep'; readonly pieces: readonly string[] }
  | { readonly at: number; readonly cue: 'stop' | 'vibrate' | 'unlock' | 'ready' }

export interface FakeSound extends Sound {
  /** Everything since the start or the last `forget`, in order. */
  readonly cues: readonly Cue[]
  readonly bells: readonly BellKind[]
  /** What was said, one text for each time. */
  readonly spoken: readonly string[]
  /** The voices this device has from now on; it has none at first. The first is the one that speaks unasked. */
  readonly have: (voices: readonly VoiceOption[]) => void
  readonly forget: () => void
}

/** Says and rings nothing; remembers what it should have. */
export function createFakeSound(now: () => number): FakeSound {
  const cues: Cue[] = []
  let volume = 0.7
  let tuned: Parameters<Sound['setVoice']>[0] = { pace: 1 }
  let device: readonly VoiceOption[] = []
  const simple = (cue: 'stop' | 'vibrate' | 'unlock' | 'ready') => () => {
    cues.push({ at: now(), cue })
  }
  return {
    makeReady: simple('ready'),
    unlock: simple('unlock'),
    stop: simple('stop'),
    vibrate: simple('vibrate'),
    setVolume(next) {
      volume = next
    },
    bell(bell) {
      cues.push({ at: now(), cue: 'bell', bell, volume })
    },
    say(pieces) {
      cues.push({ at: now(), cue: 'voice', pieces, voice: tuned.voice, pace: tuned.pace })
    },
    setVoice(next) {
      tuned = next
    },
    breathe(elapsedMs) {
      cues.push({ at: now(), cue: 'breath', elapsedMs })
    },
    voices: () => Promise.resolve({ device, usual: device[0]?.id ?? 'recorded' }),
    keep(pieces) {
      cues.push({ at: now(), cue: 'keep', pieces })
      return Promise.resolve(device.length === 0)
    },
    have(voices) {
      device = voices
    },
    get cues() {
      return cues
    },
    get bells() {
      return cues.flatMap(cue => (cue.cue === 'bell' ? [cue.bell] : []))
    },
    get spoken() {
      return cues.flatMap(cue => (cue.cue === 'voice' ? [cue.pieces.join(' ')] : []))
    },
    forget() {
      cues.length = 0
    },
  }
}

export interface FakeWakeLock extends WakeLock {
  /** How many hold the screen on. */
  readonly holders: number
}

/** A screen that stays on while somebody holds it. */
export function createFakeWakeLock(): FakeWakeLock {
  const holders = new Set<symbol>()
  return {
    isHeld: () => holders.size > 0,
    hold() {
      const holder = Symbol('holder')
      holders.add(holder)
      return () => {
        holders.delete(holder)
      }
    },
    get holders() {
      return holders.size
    },
  }
}

export interface FakeMediaKeys extends MediaKeys {
  /** What a lock screen shows; nothing once forgotten. */
  readonly title: string | undefined
  readonly press: (key: 'play' | 'pause' | 'next') => void
}

/** The keys of a headset. */
export function createFakeMediaKeys(): FakeMediaKeys {
  let followed: { readonly title: string; readonly keys: Parameters<MediaKeys['follow']>[1] } | undefined
  return {
    follow(title, keys) {
      followed = { title, keys }
    },
    forget() {
      followed = undefined
    },
    get title() {
      return followed?.title
    },
    press(key) {
      followed?.keys[key]()
    },
  }
}

export interface FakeListening extends Listening {
  /** What this browser understands from now on. Nothing at first. */
  readonly allow: (hearing: Hearing) => void
  /** The person says a word; heard only while somebody listens. */
  readonly hear: (word: Heard) => void
  readonly listeners: number
}

/** A microphone. What can be installed is installed at once. */
export function createFakeListening(): FakeListening {
  const listeners = new Set<(word: Heard) => void>()
  let hearing: Hearing = 'missing'
  return {
    hearing: () => Promise.resolve(hearing),
    install() {
      if (hearing === 'installable') hearing = 'ready'
      return Promise.resolve(hearing === 'ready')
    },
    start(heard) {
      const listener = (word: Heard) => heard(word)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    allow(next) {
      hearing = next
    },
    hear(word) {
      for (const listener of listeners) listener(word)
    },
    get listeners() {
      return listeners.size
    },
  }
}

export interface FakePresence extends PresenceSource {
  readonly be: (presence: Presence) => void
  /** What the person will say when asked to be watched by the system. */
  readonly answer: (allows: boolean) => void
  readonly followers: number
}

/** Somebody at the desk, or not. Active at first. */
export function createFakePresence(canAsk = false): FakePresence {
  let current: Presence = 'active'
  let allowed = false
  let followers = 0
  return {
    now: () => current,
    canAsk,
    ask: () => Promise.resolve(canAsk && allowed),
    follow() {
      followers += 1
      return () => {
        followers -= 1
      }
    },
    be(presence) {
      current = presence
    },
    answer(allows) {
      allowed = allows
    },
    get followers() {
      return followers
    },
  }
}

interface Note {
  readonly title: string
  readonly text: string
  readonly silent: boolean
}

export interface FakeNotify extends Notify {
  /** What the person will say when asked; `missing` is a browser without notifications. */
  readonly answer: (answer: 'granted' | 'denied' | 'missing') => void
  /** What is shown now. */
  readonly shown: Note | undefined
  /** All that was ever shown. */
  readonly notes: readonly Note[]
  /** All words that a note was about to come. */
  readonly warnings: readonly string[]
  /** What the title of the tab says before its own words. */
  readonly marked: string | undefined
  /** The person taps a notification. */
  readonly tap: () => void
}

/** Notifications that nobody allowed yet. */
export function createFakeNotify(): FakeNotify {
  let state: ReturnType<Notify['state']> = 'default'
  let answer: 'granted' | 'denied' = 'granted'
  let shown: Note | undefined
  const notes: Note[] = []
  const warnings: string[] = []
  let marked: string | undefined
  let tapped = () => undefined as void
  return {
    mark(words) {
      marked = words
    },
    get marked() {
      return marked
    },
    follow(next) {
      tapped = next
    },
    tap: () => tapped(),
    warn(title, text) {
      if (state !== 'granted') return
      shown = { title, text, silent: true }
      warnings.push(title)
    },
    get warnings() {
      return warnings
    },
    state: () => state,
    ask() {
      if (state === 'default') state = answer
      return Promise.resolve(state === 'granted')
    },
    show(title, text, silent) {
      if (state !== 'granted') return
      shown = { title, text, silent }
      notes.push(shown)
    },
    hide() {
      shown = undefined
    },
    answer(next) {
      if (next === 'missing') state = 'missing'
      else answer = next
    },
    get shown() {
      return shown
    },
    get notes() {
      return notes
    },
  }
}
