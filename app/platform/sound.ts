import type { Moment } from '#core/calendar/calendar-day.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import { at } from '#app/i18n/locale.ts'
import type { Sound } from './platform.ts'

/** Names the voice that the build recorded. */
declare const UNKNOT_VOICE: string

/** Hertz of each bell: one soft tone to begin, two to end, a rising pair to change sides. */
const TONES = { start: [528], half: [440], end: [528, 396], switch: [396, 528] } as const

/** Bells made on the spot and a voice of this device. Nothing leaves it, and a person's music plays on. */
export function createSound(language: string): Sound {
  let context: AudioContext | undefined
  let volume = 0.7
  let playing: AudioBufferSourceNode | undefined
  let turn = 0

  const make = () => {
    if ('AudioContext' in globalThis) context ??= new AudioContext()
    return context
  }

  const ring = (hertz: number, at: Moment, audio: AudioContext) => {
    const tone = audio.createOscillator()
    const level = audio.createGain()
    tone.frequency.value = hertz
    level.gain.setValueAtTime(0, at)
    level.gain.linearRampToValueAtTime(0.001 + 0.35 * volume, at + 0.02)
    level.gain.exponentialRampToValueAtTime(0.0005, at + 1.2)
    tone.connect(level).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 1.3)
  }

  const localVoice = () =>
    'speechSynthesis' in globalThis
      ? speechSynthesis.getVoices().find(voice => voice.localService && voice.lang.startsWith(language))
      : undefined

  const speak = (pieces: readonly string[], voice: SpeechSynthesisVoice) => {
    const utterance = new SpeechSynthesisUtterance(pieces.join('. '))
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = 0.95
    utterance.volume = volume
    speechSynthesis.cancel()
    speechSynthesis.speak(utterance)
  }

  /** Bundled cues, one file a sentence, cached by the worker once heard. */
  const playBundled = async (pieces: readonly string[], audio: AudioContext) => {
    turn += 1
    const own = turn
    await audio.resume()
    for (const piece of pieces) {
      const answer = await fetch(`${at('/voice')}/${UNKNOT_VOICE}/${voiceKey(piece)}.opus`)
      if (!answer.ok || own !== turn) return
      const buffer = await audio.decodeAudioData(await answer.arrayBuffer())
      if (own !== turn) return
      await new Promise<void>(resolve => {
        const source = audio.createBufferSource()
        const level = audio.createGain()
        level.gain.value = volume
        source.buffer = buffer
        source.connect(level).connect(audio.destination)
        source.addEventListener('ended', () => resolve(), { once: true })
        playing = source
        source.start()
      })
    }
  }

  return {
    makeReady() {
      if (navigator.userActivation?.hasBeenActive ?? true) make()
    },
    unlock() {
      void make()?.resume()
    },
    setVolume(next) {
      volume = next
    },
    bell(kind) {
      const audio = context
      if (!audio) return
      void audio.resume().then(() => {
        TONES[kind].forEach((hertz, index) => ring(hertz, audio.currentTime + index * 0.35, audio))
      })
    },
    say(pieces) {
      const voice = localVoice()
      if (voice) speak(pieces, voice)
      else if (context) playBundled(pieces, context).catch(() => undefined)
    },
    stop() {
      turn += 1
      playing?.stop()
      playing = undefined
      if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
    },
    vibrate() {
      if ('vibrate' in navigator) navigator.vibrate(60)
    },
  }
}
