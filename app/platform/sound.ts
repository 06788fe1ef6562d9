import type { Sound } from './platform.ts'

/** Hertz of each bell: one soft tone to begin, two to end, a rising pair to change sides. */
const TONES = { start: [528], half: [440], end: [528, 396], switch: [396, 528] } as const

/** Bells made on the spot and a voice of this device. Nothing is fetched, and a person's music plays on. */
export function createSound(language = 'en'): Sound {
  let context: AudioContext | undefined

  const ring = (hertz: number, at: number, audio: AudioContext) => {
    const tone = audio.createOscillator()
    const level = audio.createGain()
    tone.frequency.value = hertz
    level.gain.setValueAtTime(0, at)
    level.gain.linearRampToValueAtTime(0.25, at + 0.02)
    level.gain.exponentialRampToValueAtTime(0.001, at + 1.2)
    tone.connect(level).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 1.3)
  }

  const localVoice = () =>
    'speechSynthesis' in globalThis
      ? speechSynthesis.getVoices().find(voice => voice.localService && voice.lang.startsWith(language))
      : undefined

  return {
    unlock() {
      if (!('AudioContext' in globalThis)) return
      context ??= new AudioContext()
      void context.resume()
    },
    bell(kind) {
      if (!context || context.state !== 'running') return
      const audio = context
      TONES[kind].forEach((hertz, index) => ring(hertz, audio.currentTime + index * 0.35, audio))
    },
    say(words) {
      const voice = localVoice()
      if (!voice) return false
      const utterance = new SpeechSynthesisUtterance(words)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = 0.95
      speechSynthesis.cancel()
      speechSynthesis.speak(utterance)
      return true
    },
    hush() {
      if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
    },
    buzz() {
      if ('vibrate' in navigator) navigator.vibrate(60)
    },
  }
}
