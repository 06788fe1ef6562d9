import { LANGUAGES, type Language } from '#core/event-notes.ts'
import type { App } from '../app.ts'
import { at, LANGUAGE } from '../language.ts'
import { words } from '../words.ts'
import { isPlain } from './link.tsx'

/** The other languages, each under its own name. What is chosen is kept, and holds for every later visit. */
export function LanguageLinks({ app }: { readonly app: App }) {
  const path = app.addresses.path.value
  const choose = async (event: MouseEvent, language: Language) => {
    if (!isPlain(event)) return
    event.preventDefault()
    // A diary that cannot be written must not hold anybody in the wrong language.
    await app.store.record({ type: 'language-chosen', language })
    location.assign(at(path, language))
  }
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
