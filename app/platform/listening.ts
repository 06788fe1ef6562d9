import { HEARD, type Heard, type Listening } from './platform.ts'

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
  available?: (options: { langs: string[]; processLocally: boolean }) => Promise<string>
}

/** Hears "more, less, good, stop", said in this language, where the browser can do it without the network; elsewhere it does not exist. */
export function createListening(language: string, phrases: Readonly<Record<Heard, string>>): Listening {
  const found: unknown = Reflect.get(globalThis, 'SpeechRecognition')
  const recognitionClass = isRecognitionClass(found) ? found : undefined
  return {
    async possible() {
      if (!recognitionClass?.available) return false
      try {
        return (await recognitionClass.available({ langs: [language], processLocally: true })) === 'available'
      } catch {
        // A browser that cannot say so cannot do it.
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
