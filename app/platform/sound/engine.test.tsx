/** A device that lets sound out, or does not: calls come, voices are missing or say nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEngine, type Engine } from './engine.ts'

/** As much of an audio context as the engine touches; everything that is started is written down. */
class FakeAudio extends EventTarget {
  state: AudioContextState = 'running'
  currentTime = 0
  resumed = 0
  readonly destination = {}
  readonly started: { readonly source: FakeSource; readonly at: number; stopped: boolean }[] = []
  become(state: AudioContextState) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
  resume() {
    this.resumed += 1
    return Promise.resolve()
  }
  createGain() {
    const gain = { value: 1, setTargetAtTime: () => gain, cancelScheduledValues: () => gain }
    return { gain, connect: () => undefined }
  }
  createBuffer(_channels: number, length: number, rate: number) {
    return { duration: length / rate, copyToChannel: () => undefined }
  }
  createBufferSource() {
    return new FakeSource(this)
  }
  decodeAudioData() {
    return Promise.resolve({ duration: 2, sampleRate: 48_000 })
  }
}

class FakeSource extends EventTarget {
  buffer: { readonly duration: number } | null = null
  loop = false
  readonly #audio: FakeAudio
  constructor(audio: FakeAudio) {
    super()
    this.#audio = audio
  }
  connect() {}
  start(at = this.#audio.currentTime) {
    this.#audio.started.push({ source: this, at, stopped: false })
  }
  stop() {
    const own = this.#audio.started.find(({ source }) => source === this)
    if (own) own.stopped = true
  }
}

let audio: FakeAudio
let engine: Engine
const asked: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(new ArrayBuffer(8)) })
  })
  const own = new FakeAudio()
  audio = own
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine touches no more of it than this
  engine = createEngine(() => own as unknown as AudioContext)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Lets promises and so many ms go by. */
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
/** The first words wait for the device to name its voices. */
const PATIENCE = 1_600

test('after a call no heap of bells comes, only the last, and only while it is news', async () => {
  audio.become('interrupted')
  for (const bell of ['start', 'half', 'end'] as const) engine.bell(bell)
  expect(audio.started).toHaveLength(0)
  audio.become('running')
  expect(audio.started).toHaveLength(1)
  audio.become('suspended')
  engine.bell('start')
  await pass(60_000)
  audio.become('running')
  expect(audio.started).toHaveLength(1)
})

test('words that waited through a call are the last ones, and old ones stay unsaid', async () => {
  engine.say(['Breathe in.'])
  await pass(PATIENCE)
  audio.become('suspended')
  engine.say(['Press in slowly.'])
  engine.say(['Let go.'])
  await pass()
  audio.become('running')
  await pass()
  expect(asked).toHaveLength(2)
  audio.become('suspended')
  engine.say(['Again.'])
  await pass(20_000)
  audio.become('running')
  await pass()
  expect(asked).toHaveLength(2)
})

test('what had begun when the call came is not finished after it, and the breath goes on with the pacer', async () => {
  engine.breathe(0)
  engine.say(['One. Two. Three.'])
  await pass(PATIENCE)
  expect(audio.started).toHaveLength(4)
  audio.become('suspended')
  expect(audio.started.every(({ stopped }) => stopped)).toBe(true)
  audio.become('running')
  const breaths = audio.started.filter(({ source }) => source.loop)
  expect(breaths.map(({ stopped }) => stopped)).toEqual([true, false])
})

test('a device that keeps the sound is asked again with each tap and when the page comes back', () => {
  engine.bell('start')
  audio.become('suspended')
  const before = audio.resumed
  dispatchEvent(new Event('pointerdown'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(audio.resumed).toBe(before + 2)
})

test('a device that refuses to let sound out, as in a call, breaks nothing', async () => {
  // What nobody catches ends the whole run of the tests.
  const refused = vi.spyOn(audio, 'resume').mockRejectedValue(new DOMException('', 'InvalidStateError'))
  audio.become('interrupted')
  dispatchEvent(new Event('pointerdown'))
  engine.bell('start')
  await pass(100)
  expect(refused).toHaveBeenCalled()
  expect(audio.started).toHaveLength(0)
})

test('without a voice on the device the recorded one says sentence after sentence, after the bell', async () => {
  audio.currentTime = 10
  engine.bell('start')
  engine.say(['Hook it around your left side. Pull it in.', 'Breathe.'])
  await pass(PATIENCE)
  expect(asked).toHaveLength(3)
  const [bell = 0, ...words] = audio.started.map(({ at }) => at)
  expect(words[0]).toBeCloseTo(bell + 0.5)
  expect((words[1] ?? 0) - (words[0] ?? 0)).toBeGreaterThan(2)
  expect((words[2] ?? 0) - (words[1] ?? 0)).toBeGreaterThan(2)
})

test('new words break off the old ones, also while those are still being fetched', async () => {
  await pass(PATIENCE)
  engine.say(['Press in slowly.'])
  await pass(PATIENCE)
  engine.say(['Stay there.'])
  engine.say(['Let go.'])
  await pass()
  expect(audio.started.map(({ stopped }) => stopped)).toEqual([true, false])
})

test('stopping leaves nothing that sounds or waits', async () => {
  engine.breathe(0)
  engine.say(['Press in slowly.'])
  await pass(PATIENCE)
  audio.become('suspended')
  engine.bell('end')
  engine.stop()
  audio.become('running')
  await pass(PATIENCE)
  expect(audio.started.filter(({ stopped }) => !stopped)).toEqual([])
})

/** The speech of a device: one voice, and what becomes of what it is asked to say. */
function giveVoice(answer: (utterance: EventTarget) => void) {
  const spoken: string[] = []
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ voiceURI: 'kate', name: 'Kate', lang: 'en-GB', localService: true, default: true }],
    cancel: () => undefined,
    speak(utterance: EventTarget & { readonly text: string }) {
      spoken.push(utterance.text)
      answer(utterance)
    },
  })
  vi.stubGlobal('speechSynthesis', speechSynthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  )
  return spoken
}

test('a voice of the device says it as sentences, and nothing is asked of the network', async () => {
  const spoken = giveVoice(utterance => utterance.dispatchEvent(new Event('start')))
  engine.say(['Side-neck stretch, left', 'Sit tall.'])
  await pass(5_000)
  expect(spoken).toEqual(['Side-neck stretch, left. Sit tall.'])
  expect(await engine.keep(['Sit tall.'])).toBe(false)
  expect(asked).toEqual([])
})

test('a voice that is listed and says nothing gives way to the recorded one, for good', async () => {
  const spoken = giveVoice(() => undefined)
  engine.say(['Sit tall.'])
  await pass(3_000)
  expect(asked).toHaveLength(1)
  engine.say(['Breathe.'])
  await pass()
  expect(spoken).toEqual(['Sit tall.'])
  expect(asked).toHaveLength(2)
})

test('a voice that fails after it was broken off changes nothing', async () => {
  giveVoice(() => undefined)
  engine.say(['Sit tall.'])
  await pass(1_000)
  engine.stop()
  await pass(5_000)
  expect(asked).toEqual([])
})

test('who chose the recorded voice hears it although the device has one', async () => {
  const spoken = giveVoice(utterance => utterance.dispatchEvent(new Event('start')))
  engine.setVoice({ voice: 'recorded', pace: 1 })
  engine.say(['Sit tall.'])
  await pass()
  expect(spoken).toEqual([])
  expect(asked).toHaveLength(1)
  expect(await engine.voices()).toEqual({ device: [{ id: 'kate', name: 'Kate' }], usual: 'kate' })
})

test('late voices are waited for, and no longer than a moment', async () => {
  const voices: object[] = []
  const spoken = giveVoice(utterance => utterance.dispatchEvent(new Event('start')))
  Object.assign(speechSynthesis, { getVoices: () => voices })
  engine.say(['Sit tall.'])
  await pass(700)
  voices.push({ voiceURI: 'kate', name: 'Kate', lang: 'en-GB', localService: true, default: true })
  speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  await pass()
  expect(spoken).toEqual(['Sit tall.'])
})
