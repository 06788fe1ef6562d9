/** A language as a file for translators, and what came back. Flat JSON, key → text, beside the same file in English: as Weblate takes it. */
import { checkMessage } from './compile.ts'
import type { FiledText, Standing } from './status.ts'
import { hashOf, type Translation, type Translations } from './translations.ts'

/** `app/find: findWords.title` → text. */
export type FlatTexts = Readonly<Record<string, string>>

function keyOf({ file, id }: FiledText): string {
  return `${file}: ${id}`
}

/** What is sent to translators: the English, and what is said already. A stale text waits for a new one. */
export function flatTexts(texts: readonly Standing[]): {
  readonly english: FlatTexts
  readonly own: FlatTexts
} {
  const said = texts.flatMap(({ english, said: own, state }) =>
    state === 'said' && own ? [[keyOf(english), own.text] as const] : [],
  )
  return {
    english: Object.fromEntries(texts.map(({ english }) => [keyOf(english), english.text])),
    own: Object.fromEntries(said),
  }
}

/** What came back, and why some of it was left out: a sentence each. */
export interface TakenIn {
  readonly translations: Translations
  readonly taken: number
  readonly leftOut: readonly string[]
}

/**
 * Takes in what translators made of `seen`, the English that they were sent. A text that cannot be said is left out with
 * the reason; the others come in, each as made of the English that was seen, so that one changed meanwhile stays English.
 */
export function takeIn(
  language: string,
  own: FlatTexts,
  seen: FlatTexts,
  english: readonly FiledText[],
  before: Translations,
): TakenIn {
  const known = new Map(english.map(text => [keyOf(text), text]))
  const files = new Map([...before].map(([file, texts]) => [file, new Map(texts)]))
  const leftOut: string[] = []
  let taken = 0
  for (const [key, text] of Object.entries(own)) {
    const source = known.get(key)
    const from = seen[key]
    const fault = source ? faultOf(language, text, source, from) : 'is no text of the app any more'
    if (fault !== undefined || !source || from === undefined) {
      leftOut.push(`${key} ${fault ?? 'was not sent'}.`)
      continue
    }
    const texts = files.get(source.file) ?? new Map<string, Translation>()
    const { text: agreed, of, reviewed } = texts.get(source.id) ?? {}
    const stays = agreed === text && of === hashOf(from) && reviewed !== undefined
    texts.set(source.id, { of: hashOf(from), text, ...(stays ? { reviewed } : {}) })
    files.set(source.file, texts)
    taken += 1
  }
  return { translations: files, taken, leftOut }
}

function faultOf(
  language: string,
  text: string,
  { places }: FiledText,
  from: string | undefined,
): string | undefined {
  if (text.trim() === '') return 'says nothing'
  if (from === undefined) return 'is not in the English that was sent with it'
  if (!places) return undefined
  try {
    checkMessage(language, { text, places })
    return undefined
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return `cannot be said: ${line}`
  }
}
