import { readdirSync, readFileSync } from 'node:fs'
import { memberOf } from '#core/diary/envelope.ts'
import { FLAGS, type Flag } from '#core/vocabulary/answers.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { readWords } from '#core/free-words/read.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { LANGUAGES, wordListsOf, type Language } from '../languages.ts'

/** What somebody might type, and the questions that should come first for it. */
export interface Told {
  /** The name of its file, without the ending: `en-heart`. */
  readonly file: string
  readonly language: Language
  /** Texts of one round were all written before the lists learned from any of them. */
  readonly round: number
  readonly text: string
  /** None: a plain knot, and no urgent question may come first. */
  readonly raise: readonly Flag[]
  /** The lists do not reach it yet. A test holds that this stays true, so that no mark outlives its reason. */
  readonly missed: boolean
}

/** Every text of the folder, in the order of the files. A line that cannot be read stops the run with its place. */
export function readTold(): readonly Told[] {
  return readdirSync(import.meta.dirname)
    .filter(name => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap(name => {
      const file = name.replace('.jsonl', '')
      const language = file.slice(0, 2)
      if (!isOneOf(LANGUAGES, language)) throw new Error(`${name} begins with no language we read`)
      return readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          line.trim() === '' ? [] : [readLine(line, `${name}:${at + 1}`, file, language)],
        )
    })
}

function readLine(line: string, place: string, file: string, language: Language): Told {
  const read: unknown = JSON.parse(line)
  const [round, text, raise] = [memberOf(read, 'round'), memberOf(read, 'text'), memberOf(read, 'raise')]
  if (typeof round !== 'number' || typeof text !== 'string' || !Array.isArray(raise))
    throw new Error(`${place} wants round, text and raise`)
  const flags = raise.filter(flag => isOneOf(FLAGS, flag))
  if (flags.length < raise.length) throw new Error(`${place} names a question that does not exist`)
  return { file, language, round, text, raise: flags, missed: memberOf(read, 'missed') === true }
}

/** What the lists make of a text: what is missing, and for a plain knot the urgent questions that came first. */
export interface Outcome {
  readonly isRight: boolean
  /** Expected and not raised; a text is right when one at least is raised. */
  readonly missing: readonly Flag[]
  readonly wrong: readonly Flag[]
}

/** Reads a text with the lists of its language. */
export function outcomeOf({ text, language, raise }: Told): Outcome {
  const raised = readWords(text, wordListsOf[language]).raise
  const missing = raise.filter(flag => !raised.includes(flag))
  const wrong = raise.length > 0 ? [] : raised.filter(flag => isUrgent(safety.questions[flag].tier))
  const isRight = raise.length === 0 ? wrong.length === 0 : missing.length < raise.length
  return { isRight, missing, wrong }
}
