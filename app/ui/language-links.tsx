import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { LANGUAGE_FACTS, LANGUAGES, type Language } from '#core/vocabulary/language.ts'
import type { App } from '#app/app.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { isPlain } from './link.tsx'

/** The other languages, each under its own name. What is chosen is saved, and holds for every later visit. */
export function LanguageLinks({ app }: { readonly app: App }) {
  const path = app.addresses.path.value
  const [question, ask] = useState<VNode | undefined>(undefined)
  const choose = async (event: MouseEvent, language: Language) => {
    if (!isPlain(event)) return
    event.preventDefault()
    const { changeLanguage } = await import('./change-language.tsx')
    await changeLanguage(app, language, ask)
  }
  if (question) return question
  return (
    <p class="small">
      {LANGUAGES.filter(language => language !== LANGUAGE).map(language => (
        <a
          key={language}
          href={at(path, language)}
          lang={language}
          hreflang={language}
          onClick={event => void choose(event, language)}
        >
          {LANGUAGE_FACTS[language].link}
        </a>
      ))}
    </p>
  )
}
