/** The voice that comes with the app: one small file a sentence, fetched when it is wanted and then kept by the worker. */
import { sentencesOf } from '#core/session/pace.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import { at } from '#app/i18n/locale.ts'
import { oggToCaf } from './caf.ts'
import { fadeable, type Sounding } from './fadeable.ts'
import { stretched } from './stretch.ts'

/** Names the synthesizer, so that a better one is fetched anew. */
declare const UNKNOT_VOICE: string

const VERSION = typeof UNKNOT_VOICE === 'string' ? UNKNOT_VOICE : 'none'
/** How many are fetched at a time, so that nothing else has to wait. */
const AT_A_TIME = 4
/** Between two sentences one breathes. */
const PAUSE_SECONDS = 0.28

/** What is being said. */
export interface Speaking extends Sounding {
  /** When its last sentence is over, in seconds of the audio clock. */
  readonly endsAt: number
}

/**
 * Fetches and decodes what is to be said. A sentence that cannot be had is left out. Gives what says the rest from `from`
 * (seconds of the audio clock) on, or nothing when none could be had.
 */
export async function readyToSay(
  pieces: readonly string[],
  audio: AudioContext,
  pace: number,
): Promise<((from: number, output: AudioNode) => Speaking) | undefined> {
  const all = await Promise.all(pieces.flatMap(sentencesOf).map(sentence => decode(sentence, audio)))
  const buffers = all.filter(buffer => buffer !== undefined).map(buffer => atPace(buffer, pace, audio))
  if (buffers.length === 0) return undefined
  return (from, output) => {
    const sources = buffers.map(buffer => {
      const source = audio.createBufferSource()
      source.buffer = buffer
      return source
    })
    const sound = fadeable(audio, output, sources)
    let next = from
    for (const source of sources) {
      source.start(next)
      next += (source.buffer?.duration ?? 0) + PAUSE_SECONDS
    }
    return { ...sound, endsAt: next - PAUSE_SECONDS }
  }
}

/**
 * Asks for each sentence once, in the background: the worker keeps what it is asked for. True when there is one, and it has all
 * of them now.
 */
export async function keepSentences(pieces: readonly string[]): Promise<boolean> {
  const queue = new Set(pieces.flatMap(sentencesOf).map(addressOf)).values()
  let all = Boolean(navigator.serviceWorker?.controller)
  const fetchAll = async () => {
    for (const address of queue) {
      const answer = await fetch(address, { priority: 'low' }).catch(() => undefined)
      all = all && (answer?.ok ?? false)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, fetchAll))
  return all
}

async function decode(sentence: string, audio: AudioContext): Promise<AudioBuffer | undefined> {
  const answer = await fetch(addressOf(sentence)).catch(() => undefined)
  if (!answer?.ok) return undefined
  const bytes = await answer.arrayBuffer()
  // What was given to be decoded is gone: Safari before 18.4 gets the same packets a second time, as it reads them.
  return audio
    .decodeAudioData(bytes.slice())
    .catch(() => audio.decodeAudioData(oggToCaf(bytes)))
    .catch(() => undefined)
}

function atPace(buffer: AudioBuffer, pace: number, audio: AudioContext): AudioBuffer {
  if (pace === 1) return buffer
  const samples = stretched(buffer.getChannelData(0), pace, buffer.sampleRate)
  const slow = audio.createBuffer(1, samples.length, buffer.sampleRate)
  slow.copyToChannel(samples, 0)
  return slow
}

function addressOf(sentence: string): string {
  return `${at('/voice')}/${VERSION}/${voiceKey(sentence)}.opus`
}
