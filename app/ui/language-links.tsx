import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { LANGUAGES, type Language } from '#core/vocabulary/language.ts'
import type { App } from '#app/app.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { leaveFor } from '#app/platform/leaving.ts'
import { words } from '#app/i18n/words.ts'
import { isPlain } from './link.tsx'

/** The other languages, each under its own name. What is chosen is saved, and holds for every later visit. */
export function LanguageLinks({ app }: { readonly app: App }) {
  const path = app.addresses.path.value
  const [question, setQuestion] = useState<VNode | undefined>(undefined)
  const choose = async (event: MouseEvent, language: Language) => {
    if (!isPlain(event)) return
    event.preventDefault()
    // What still waits for the disk would be gone with the page.
    const isSaved = app.store.waiting.value === 0 || (await app.store.retry())
    if (isSaved) return change(language)
    const { LeavingQuestion } = await import('./leaving-question.tsx')
    return setQuestion(
      <LeavingQuestion onStay={() => setQuestion(undefined)} onLeave={() => void change(language)} />,
    )
  }
  /** A diary that cannot be written must not hold anybody in the wrong language. */
  const change = async (language: Language) => {
    await app.store.record({ type: 'language-chosen', language })
    leaveFor(at(path, language))
  }
  if (question) return question
  return (
    <p class="small language-links">
      {LANGUAGES.filter(language => language !== LANGUAGE).map(language => (
        <a
          key={language}
          href={at(path, language)}
          lang={language}
          hreflang={language}
          onClick={event => void choose(event, language)}
        >
          {words.languages[language]}
        </a>
      ))}
    </p>
  )
}
