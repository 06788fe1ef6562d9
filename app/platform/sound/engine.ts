/** All that a session sounds like: bells, breath and voice, each over its own level. Fetched when it is first wanted. */
import { BREATH_MS } from '#core/session/breath.ts'
import type { BellKind } from '#core/session/script/cue.ts'
import type { Sound, VoiceOption } from '#app/platform/platform.ts'
import { BELL_RATE, bellSamples } from './bells.ts'
import { BREATH_RATE, breathSamples } from './breath-samples.ts'
import { deviceVoices, hush, speak } from './device-voice.ts'
import { fadeable, type Sounding } from './fadeable.ts'
import { createLatest } from './latest.ts'
import { keepSentences, readyToSay, type Speaking } from './recorded.ts'
import { pickVoice, RECORDED } from './voices.ts'

/** A bell tells of a moment, words of what goes on: so long each is news. */
const BELL_NEWS_MS = 1_500
const WORDS_NEWS_MS = 8_000
/** Words begin when the stroke of the bell is over, and the breath is held back while they are said. */
const AFTER_BELL_SECONDS = 0.5
const BREATH_UNDER_WORDS = 0.35
const FADE_SECONDS = 0.25

export type Engine = Omit<Sound, 'makeReady' | 'unlock' | 'vibrate'>

/** What makes the sounds. `context` is there from the first tap on; until then nothing rings. */
export function createEngine(context: () => AudioContext | undefined): Engine {
  const bells = createLatest<BellKind>(BELL_NEWS_MS)
  const words = createLatest<readonly string[]>(WORDS_NEWS_MS)
  const buffers = new Map<BellKind | 'breath', AudioBuffer>()
  let followed: AudioContext | undefined
  let levels: Readonly<Record<'bells' | 'breath' | 'voice', GainNode>> | undefined
  let volume = 0.7
  let pace = 1
  let chosen: string | undefined
  let device: Promise<readonly SpeechSynthesisVoice[]> | undefined
  /** A device whose voices say nothing is not asked again. */
  let deviceFails = false
  /** Counts what was said or broken off: what comes late from before is not said any more. */
  let turn = 0
  let speaking: Speaking | undefined
  let rungAt = Number.NEGATIVE_INFINITY
  let breath: { readonly sinceMs: number; sound?: Sounding } | undefined
  const ringing = new Set<Sounding>()

  /** The context, once sound comes out of it; else it is asked to let it out, and what waits comes then. */
  const runningAudio = () => {
    const audio = context()
    if (!audio) return undefined
    if (followed !== audio) follow(audio)
    if (audio.state === 'running') return audio
    wake()
    return undefined
  }

  const follow = (audio: AudioContext) => {
    followed = audio
    const level = () => {
      const gain = audio.createGain()
      gain.gain.value = volume
      gain.connect(audio.destination)
      return gain
    }
    levels = { bells: level(), breath: level(), voice: level() }
    audio.addEventListener('statechange', () => (audio.state === 'running' ? goOn() : breakOff()))
    // After a call some browsers let sound out by themselves, some when the page is back, some at the next tap.
    document.addEventListener('visibilitychange', wake)
    for (const tap of ['pointerdown', 'keydown'])
      addEventListener(tap, wake, { capture: true, passive: true })
  }

  const wake = () => {
    const audio = context()
    if (audio && audio.state !== 'running' && audio.state !== 'closed')
      void audio.resume().catch(() => undefined)
  }

  const goOn = () => {
    const bell = bells.take(performance.now())
    const pieces = words.take(performance.now())
    if (bell) ring(bell)
    if (pieces) void sayRecorded(pieces)
    if (breath) startBreath()
  }

  /** A call, or another app that takes the sound: what had begun is not finished an hour later. */
  const breakOff = () => {
    speaking?.stop()
    speaking = undefined
    breath?.sound?.stop()
    for (const bell of ringing) bell.stop()
  }

  const bufferOf = (name: BellKind | 'breath', audio: AudioContext) => {
    const known = buffers.get(name)
    if (known) return known
    const [samples, rate] =
      name === 'breath' ? [breathSamples(), BREATH_RATE] : [bellSamples(name), BELL_RATE]
    const buffer = audio.createBuffer(1, samples.length, rate)
    buffer.copyToChannel(samples, 0)
    buffers.set(name, buffer)
    return buffer
  }

  const ring = (bell: BellKind) => {
    const audio = runningAudio()
    if (!audio || !levels) return bells.put(bell, performance.now())
    const source = audio.createBufferSource()
    source.buffer = bufferOf(bell, audio)
    const sound = fadeable(audio, levels.bells, [source])
    ringing.add(sound)
    source.addEventListener('ended', () => ringing.delete(sound))
    source.start()
    if (bell !== 'tick') rungAt = audio.currentTime
  }

  const startBreath = () => {
    const audio = runningAudio()
    if (!audio || !levels || !breath) return
    const source = audio.createBufferSource()
    source.buffer = bufferOf('breath', audio)
    source.loop = true
    breath.sound = fadeable(audio, levels.breath, [source])
    source.start(audio.currentTime, ((performance.now() - breath.sinceMs) % BREATH_MS) / 1000)
  }

  const sayRecorded = async (pieces: readonly string[], own = turn) => {
    const audio = runningAudio()
    if (!audio) return words.put(pieces, performance.now())
    const askedAt = performance.now()
    const ready = await readyToSay(pieces, audio, pace)
    if (own !== turn || !ready || !levels || performance.now() - askedAt > WORDS_NEWS_MS) return
    if (!runningAudio()) return words.put(pieces, askedAt)
    speaking = ready(Math.max(audio.currentTime + 0.02, rungAt + AFTER_BELL_SECONDS), levels.voice)
    holdBreathUntil(speaking.endsAt, audio)
  }

  const holdBreathUntil = (end: number, audio: AudioContext) => {
    const gain = levels?.breath.gain
    gain?.cancelScheduledValues(audio.currentTime)
    gain?.setTargetAtTime(volume * BREATH_UNDER_WORDS, audio.currentTime, FADE_SECONDS)
    gain?.setTargetAtTime(volume, end, FADE_SECONDS)
  }

  const listed = () => (device ??= deviceVoices())
  const picked = async () => (deviceFails ? RECORDED : pickVoice(await listed(), chosen))

  const breakOffWords = () => {
    turn += 1
    words.forget()
    speaking?.stop()
    speaking = undefined
    hush()
  }

  const sayNow = async (pieces: readonly string[], own: number) => {
    const voice = await picked()
    if (own !== turn) return
    if (voice === RECORDED) return sayRecorded(pieces, own)
    speak(asSentences(pieces), voice, { pace, volume }, () => {
      if (own !== turn) return
      deviceFails = true
      hush()
      void sayRecorded(pieces, own)
    })
  }

  return {
    setVolume(next) {
      volume = next
      for (const { gain } of Object.values(levels ?? {})) {
        gain.cancelScheduledValues(0)
        gain.value = next
      }
    },
    setVoice(next) {
      pace = next.pace
      chosen = next.voice
      void listed()
    },
    bell: ring,
    say(pieces) {
      breakOffWords()
      void sayNow(pieces, turn)
    },
    breathe(elapsedMs) {
      breath?.sound?.stop()
      breath = elapsedMs === undefined ? undefined : { sinceMs: performance.now() - elapsedMs }
      startBreath()
    },
    async voices() {
      const own = (await listed()).map((voice): VoiceOption => ({ id: voice.voiceURI, name: voice.name }))
      return { device: own, usual: idOf(pickVoice(await listed(), undefined)) }
    },
    async keep(pieces) {
      return (await picked()) === RECORDED && keepSentences(pieces)
    },
    stop() {
      breakOffWords()
      bells.forget()
      breath?.sound?.stop()
      breath = undefined
    },
  }
}

/** A title or a side has no full stop of its own, and is still said as one. */
function asSentences(pieces: readonly string[]): string {
  return pieces.map(piece => (/[.!?]$/.test(piece) ? piece : `${piece}.`)).join(' ')
}

function idOf(voice: SpeechSynthesisVoice | typeof RECORDED): string {
  return voice === RECORDED ? RECORDED : voice.voiceURI
}
