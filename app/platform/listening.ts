import { HEARD, type Heard, type Hearing, type Listening } from './platform.ts'

/** The little of the speech recognition interface we use; TypeScript does not know it yet. */
interface Recognition {
  lang: string
  continuous: boolean
  processLocally: boolean
  onresult:
    ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null
  onend: (() => void) | null
  start: () => void
  stop: () => void
}
interface RecognitionClass {
  new (): Recognition
  available?: (options: Wanted) => Promise<string>
  install?: (options: Wanted) => Promise<boolean>
}
interface Wanted {
  readonly langs: readonly string[]
  readonly processLocally: true
}

/** What the browser says, and what it means here. While it is being fetched, asking again does no harm. */
const HEARING: Readonly<Record<string, Hearing>> = {
  available: 'ready',
  downloadable: 'installable',
  downloading: 'installable',
}

/** Hears "more, less, good, stop", said in this language, where the browser can do it without the network; elsewhere it does not exist. */
export function createListening(language: string, phrases: Readonly<Record<Heard, string>>): Listening {
  const found: unknown = Reflect.get(globalThis, 'SpeechRecognition')
  const recognitionClass = isRecognitionClass(found) ? found : undefined
  const wanted: Wanted = { langs: [language], processLocally: true }
  return {
    async hearing() {
      try {
        const hearing = HEARING[(await recognitionClass?.available?.(wanted)) ?? '']
        return hearing === 'installable' && !recognitionClass?.install ? 'missing' : (hearing ?? 'missing')
      } catch {
        // A browser that cannot say so cannot do it.
        return 'missing'
      }
    },
    async install() {
      try {
        return (await recognitionClass?.install?.(wanted)) ?? false
      } catch {
        return false
      }
    },
    start(heard) {
      if (!recognitionClass) return () => undefined
      let wanted = true
      const recognition = new recognitionClass()
      recognition.lang = language
      recognition.continuous = true
      recognition.processLocally = true
      recognition.onresult = ({ results }) => {
        const heardNow = results[results.length - 1]?.[0]?.transcript.toLowerCase() ?? ''
        const word = HEARD.findLast(candidate => heardNow.includes(phrases[candidate]))
        if (word) heard(word)
      }
      recognition.onend = () => {
        if (wanted) recognition.start()
      }
      recognition.start()
      return () => {
        wanted = false
        recognition.stop()
      }
    },
  }
}

function isRecognitionClass(value: unknown): value is RecognitionClass {
  return typeof value === 'function'
}
