import type { Sound } from '#app/platform/platform.ts'
import { afterPaint } from '#app/platform/after-paint.ts'
import type { Engine } from './engine.ts'

/** Says how our sound stands beside that of others; TypeScript does not know it yet. */
interface AudioSession {
  type: string
}

/** Bells, breath and a voice. Nothing leaves the device, and a person's music plays on. */
export function createSound(): Sound {
  let context: AudioContext | undefined
  let engine: Promise<Engine> | undefined

  const makeContext = () => {
    if (context || !('AudioContext' in globalThis)) return
    const session: AudioSession | undefined = Reflect.get(navigator, 'audioSession')
    // Mixed with what plays already, and never in its place.
    if (session) session.type = 'ambient'
    context = new AudioContext()
  }
  /** What makes the sounds comes in a file of its own, when somebody is about to hear something. */
  const load = () =>
    (engine ??= import('./engine.ts').then(({ createEngine }) => createEngine(() => context)))
  let isUnlocked = false
  let asked: ((engine: Engine) => unknown)[] = []
  const makeAll = () => {
    const acts = asked
    asked = []
    void load().then(
      made => acts.forEach(act => act(made)),
      () => {
        engine = undefined
      },
    )
  }
  /**
   * In the order of the calls, and after the next paint: asking for a voice takes longer than showing what a tap did. Where
   * the file cannot be had it stays still, and is asked for again with the next. What is heard in the tap that unlocks it
   * waits for nothing: some browsers let out no voice later.
   */
  const make = (act: (engine: Engine) => unknown) => {
    asked.push(act)
    if (document.hidden || !isUnlocked) makeAll()
    else if (asked.length === 1) afterPaint(makeAll)
  }

  return {
    makeReady() {
      if (navigator.userActivation?.hasBeenActive ?? true) makeContext()
      void load().catch(() => undefined)
    },
    unlock() {
      makeContext()
      void context?.resume().catch(() => undefined)
      make(() => undefined)
      afterPaint(() => (isUnlocked = true))
    },
    setVolume: volume => make(made => made.setVolume(volume)),
    setVoice: voice => make(made => made.setVoice(voice)),
    bell: bell => make(made => made.bell(bell)),
    say: pieces => make(made => made.say(pieces)),
    breathe: elapsedMs => make(made => made.breathe(elapsedMs)),
    voices: () => load().then(made => made.voices()),
    keep: pieces => load().then(made => made.keep(pieces)),
    stop: () => make(made => made.stop()),
    vibrate() {
      if ('vibrate' in navigator) navigator.vibrate(60)
    },
  }
}
