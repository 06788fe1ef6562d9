/** SVOX Pico, a small statistical synthesizer, with its own British English and German voices beside this file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import loadPico, { type PicoFunction } from '@echogarden/svoxpico-wasm'
import type { Language } from '#core/vocabulary/language.ts'

/** Samples a second of everything it says. */
export const SAMPLE_RATE = 16_000

/** What understands the text, and what makes the sound, of each language. */
export const VOICES = {
  en: ['en-GB_ta.bin', 'en-GB_kh0_sg.bin'],
  de: ['de-DE_ta.bin', 'de-DE_gl0_sg.bin'],
} as const satisfies Readonly<Partial<Record<Language, readonly string[]>>>

/** A language that has a voice here. */
export type SpokenLanguage = keyof typeof VOICES

export function isSpoken(language: Language): language is SpokenLanguage {
  return Object.hasOwn(VOICES, language)
}

/**
 * As loud as it comes, it cuts the peaks off (439 samples of one sentence); at half, none. Its own pace is that of the news;
 * percent.
 * @judgement Somebody who lies on a ball wants a little more time than that.
 */
const VOLUME = 50
const SPEED = 92

/** What its functions answer. */
const OK = 0
const IDLE = 200
const BUSY = 201

const MEMORY_BYTES = 2_500_000
const BUFFER_BYTES = 4096
const NAME_BYTES = 64

/** Opens the voice of a language. What it gives says a text, as samples of 16 bits. Throws when it cannot. */
export async function openVoice(language: SpokenLanguage): Promise<(text: string) => Int16Array> {
  const pico = await loadPico()
  const call = (name: PicoFunction, ...values: readonly number[]) => pico[`_${name}`](...values)
  const must = (name: PicoFunction, ...values: readonly number[]) => {
    const answer = call(name, ...values)
    if (answer !== OK) throw new Error(`The synthesizer refused ${name}: ${answer}.`)
  }
  const take = (bytes: number) => call('malloc', bytes)
  const write = (text: string) => {
    const bytes = Buffer.from(`${text}\0`)
    const pointer = take(bytes.length)
    pico.HEAPU8.set(bytes, pointer)
    return { pointer, bytes: bytes.length }
  }
  const out = take(4)
  const given = () => pico.HEAP32[out >> 2] ?? 0

  must('pico_initialize', take(MEMORY_BYTES), MEMORY_BYTES, out)
  const system = given()
  const voice = write('voice').pointer
  must('pico_createVoiceDefinition', system, voice)
  for (const file of VOICES[language]) {
    pico.FS.writeFile(`/${file}`, readFileSync(join(import.meta.dirname, file)))
    must('pico_loadResource', system, write(`/${file}`).pointer, out)
    const name = take(NAME_BYTES)
    must('pico_getResourceName', system, given(), name)
    must('pico_addResourceToVoiceDefinition', system, voice, name)
  }
  must('pico_newEngine', system, voice, out)
  const engine = given()
  const [count, type, buffer] = [take(4), take(4), take(BUFFER_BYTES)]
  const counted = () => pico.HEAP16[count >> 1] ?? 0

  return text => {
    const spoken: Int16Array[] = []
    // The space after it says that it is over.
    const words = write(`<volume level="${VOLUME}"><speed level="${SPEED}">${escape(text)}</speed></volume> `)
    for (let at = 0; at < words.bytes;) {
      must('pico_putTextUtf8', engine, words.pointer + at, words.bytes - at, count)
      at += counted()
      let state: number
      do {
        state = call('pico_getData', engine, buffer, BUFFER_BYTES, count, type)
        if (counted() > 0) spoken.push(pico.HEAP16.slice(buffer >> 1, (buffer + counted()) >> 1))
      } while (state === BUSY)
      if (state !== IDLE) throw new Error(`The synthesizer stopped at "${text}": ${state}.`)
    }
    call('free', words.pointer)
    return joined(spoken)
  }
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
