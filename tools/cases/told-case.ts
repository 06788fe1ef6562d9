/** A case with what only the way through the app needs: the person's own words, and what they are not sure of. */
import { memberOf } from '#core/diary/envelope.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { flagsNamed, parseCase, type Case, type Parsed } from './case-file.ts'
import { LANGUAGES, type Language } from './languages.ts'

export interface ToldCase extends Case {
  /** Empty when nothing was typed. */
  readonly text: string
  readonly language: Language
  /** Somebody else answers for the person. */
  readonly forOther: boolean
  readonly unsure: readonly Flag[]
}

/** Reads one line with its `text`, `language`, `by` and `flags_unsure`; a wrong kind of value is said in a sentence. */
export function parseToldCase(line: string): Parsed<ToldCase> {
  const parsed = parseCase(line)
  if (!parsed.ok) return parsed
  const { id } = parsed.read
  const raw: unknown = JSON.parse(line)
  const answers = memberOf(raw, 'answers')
  const text = memberOf(raw, 'text') ?? memberOf(answers, 'text') ?? ''
  if (typeof text !== 'string') return { ok: false, id, error: 'text must be a string.' }
  const language = memberOf(raw, 'language') ?? LANGUAGES[0]
  if (!isOneOf(LANGUAGES, language))
    return { ok: false, id, error: `language must be one of ${LANGUAGES.join(', ')}.` }
  const unsure = memberOf(answers, 'flags_unsure') ?? []
  if (!isWords(unsure)) return { ok: false, id, error: 'flags_unsure must be a list of words.' }
  const forOther = memberOf(raw, 'by') === 'carer'
  return { ok: true, read: { ...parsed.read, text, language, forOther, unsure: flagsNamed(unsure) } }
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(word => typeof word === 'string')
}
