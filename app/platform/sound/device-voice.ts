/** The voices of this device. Those that would send words to somebody are never asked. */
import { LOCALE } from '#app/i18n/locale.ts'
import { voicesFor } from './voices.ts'

/** Some browsers know their voices only a moment after the page is there; no longer is waited. */
const PATIENCE_MS = 1_500
/** A voice that has not begun by then will not: some systems list voices and have nothing to speak with. */
const BEGIN_MS = 2_500
const CALM = 0.95

/** What speaks on this device, best first; empty where nothing does. */
export async function deviceVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return []
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>(resolve => {
      const listed = new AbortController()
      const go = () => {
        listed.abort()
        resolve()
      }
      speechSynthesis.addEventListener('voiceschanged', go, { signal: listed.signal })
      setTimeout(go, PATIENCE_MS)
    })
  }
  return voicesFor(speechSynthesis.getVoices(), LOCALE)
}

/** Says it, and nothing that waits; `failed` is called when this voice cannot. */
export function speak(
  text: string,
  voice: SpeechSynthesisVoice,
  { pace, volume }: { readonly pace: number; readonly volume: number },
  failed: () => void,
): void {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = CALM * pace
  utterance.volume = volume
  const silent = setTimeout(failed, BEGIN_MS)
  const settle = () => clearTimeout(silent)
  utterance.addEventListener('start', settle)
  utterance.addEventListener('end', settle)
  utterance.addEventListener('error', ({ error }) => {
    settle()
    // Broken off by us, for the next.
    if (error !== 'canceled' && error !== 'interrupted') failed()
  })
  hush()
  speechSynthesis.speak(utterance)
}

/** Breaks off what is being said. */
export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}
