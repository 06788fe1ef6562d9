/**
 * Makes the recorded voice: one small file a sentence, named by its words. What was said once is kept in `.cache`, so that
 * a build says only what has changed.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { voiceKey } from '#core/session/voice-key.ts'
import { languagePath } from '#core/vocabulary/addresses.ts'
import type { Language } from '#core/vocabulary/language.ts'
import { ROOT } from '#tools/dev/imports.ts'
import { isSpoken, VOICES, type SpokenLanguage } from './pico.ts'

const CACHE = join(ROOT, '.cache', 'voice')
/** A worker opens its voice in a tenth of a second: fewer sentences than this are not worth another. */
const WORTH_A_WORKER = 20

/** What a worker is to do. */
export interface Task {
  readonly language: SpokenLanguage
  readonly sentences: readonly { readonly text: string; readonly file: string }[]
}

/** Sentences by language. */
export type Sentences = Readonly<Partial<Record<SpokenLanguage, readonly string[]>>>

const SPOKEN: readonly SpokenLanguage[] = ['en', 'de']

/** What there is to hear now, and what had to be said anew for it. */
export interface Spoken {
  readonly count: number
  readonly made: number
}

/**
 * Puts a file of each sentence where the app of its language looks for it, below `client`. Refuses two sentences with one
 * name, and throws when one cannot be said.
 */
export async function speakInto(client: string, sentences: Sentences): Promise<Spoken> {
  const tasks = SPOKEN.map(language => missingOf(language, sentences[language] ?? []))
  await Promise.all(tasks.flatMap(inParts).map(runTask))
  const files = filesOf(client, sentences)
  for (const { language, name, file } of files)
    if (!existsSync(file) || statSync(file).size === 0) copyFileSync(join(cacheOf(language), name), file)
  return { count: files.length, made: tasks.reduce((sum, task) => sum + task.sentences.length, 0) }
}

/** The same with nothing in the files: whoever asks for a sentence gets an answer, and hears nothing. For tests. */
export function holdPlaces(client: string, sentences: Sentences): void {
  for (const { file } of filesOf(client, sentences)) if (!existsSync(file)) writeFileSync(file, '')
}

/** Where each sentence belongs; its folder is made. */
function filesOf(
  client: string,
  sentences: Sentences,
): readonly { readonly language: SpokenLanguage; readonly name: string; readonly file: string }[] {
  return SPOKEN.flatMap(language => {
    const folder = join(client, languagePath(language), 'voice', voiceVersion(language))
    mkdirSync(folder, { recursive: true })
    return (sentences[language] ?? []).map(fileOf).map(name => ({ language, name, file: join(folder, name) }))
  })
}

/**
 * Names the synthesizer of a language: another engine, voice or encoding says everything anew. `none` where it has no voice
 * here, and the browser’s own speaks.
 */
export function voiceVersion(language: Language): string {
  return isSpoken(language) ? VERSIONS[language] : 'none'
}

function missingOf(language: SpokenLanguage, texts: readonly string[]): Task {
  const cache = cacheOf(language)
  const names = new Map<string, string>()
  for (const text of texts) {
    const other = names.get(voiceKey(text))
    if (other !== undefined && other !== text)
      throw new Error(`"${text}" and "${other}" have one name: change a word of one.`)
    names.set(voiceKey(text), text)
  }
  mkdirSync(cache, { recursive: true })
  const all = [...names.values()].map(text => ({ text, file: join(cache, fileOf(text)) }))
  return { language, sentences: all.filter(({ file }) => !existsSync(file)) }
}

function inParts({ language, sentences }: Task): readonly Task[] {
  const workers = Math.min(availableParallelism(), Math.ceil(sentences.length / WORTH_A_WORKER))
  return Array.from({ length: workers }, (_, part) => ({
    language,
    sentences: sentences.filter((_sentence, index) => index % workers === part),
  }))
}

function runTask(task: Task): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'speak-worker.ts'), { workerData: task })
    worker.once('error', reject)
    worker.once('exit', code => (code === 0 ? resolve() : reject(new Error(`A voice ended with ${code}.`))))
  })
}

function cacheOf(language: SpokenLanguage): string {
  return join(CACHE, `${language}-${voiceVersion(language)}`)
}

function fileOf(text: string): string {
  return `${voiceKey(text)}.opus`
}

const VERSIONS = { en: hashOf('en'), de: hashOf('de') } as const satisfies Readonly<
  Record<SpokenLanguage, string>
>

function hashOf(language: SpokenLanguage): string {
  const hash = createHash('sha256')
  const own = ['pico.ts', 'level.ts', 'opus.ts', ...VOICES[language]].map(name =>
    join(import.meta.dirname, name),
  )
  const packages = ['@echogarden/svoxpico-wasm', 'opusscript'].map(name =>
    join(ROOT, 'node_modules', name, 'package.json'),
  )
  for (const file of [...own, ...packages]) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}
