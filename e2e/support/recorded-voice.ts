/** The recorded voice, made for what a test will hear; and what a page lets be heard of it. */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentencesOf } from '#core/session/pace.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import { speakInto, voiceVersion } from '#tools/build/voice/speak.ts'

const CLIENT = join(import.meta.dirname, '../../dist/client')

declare global {
  interface Window {
    /** Bytes of each file that was decoded and played, in order. */
    played: number[][]
    /** How many sentences are being fetched or decoded. */
    underWay: number
  }
}

/** Has these texts said and put where the app looks for them, before a server is started. */
export async function recordVoice(texts: readonly string[]): Promise<void> {
  await speakInto(CLIENT, { en: texts.flatMap(sentencesOf), de: [] })
}

/** From the next page on, remembers what is decoded and played. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.played = []
    const files = new Map<AudioBuffer | null, number[]>()
    window.underWay = 0
    const counted = async <Result>(work: Promise<Result>) => {
      window.underWay += 1
      return work.finally(() => (window.underWay -= 1))
    }
    const get = window.fetch.bind(window)
    window.fetch = (what, how) => {
      const answer = get(what, how)
      return typeof what === 'string' && what.includes('/voice/') ? counted(answer) : answer
    }
    const decode = BaseAudioContext.prototype.decodeAudioData
    BaseAudioContext.prototype.decodeAudioData = async function (bytes: ArrayBuffer) {
      const copy = [...new Uint8Array(bytes)]
      const buffer = await counted(decode.call(this, bytes))
      files.set(buffer, copy)
      return buffer
    }
    const start = AudioBufferSourceNode.prototype.start
    AudioBufferSourceNode.prototype.start = function (...when) {
      const file = files.get(this.buffer)
      if (file) window.played.push(file)
      return start.apply(this, when)
    }
  })
}

/** Stops the clock of the page a second from now; asks again where the machine took longer to stop it. */
async function pause(page: Page): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const soon = (await page.evaluate(() => Date.now())) + 1_000
    const isLate = await page.clock.pauseAt(soon).then(
      () => false,
      (error: unknown) => String(error).includes('to the past'),
    )
    if (!isLate) return
  }
  throw new Error('the clock of the page could not be stopped')
}

/** Lets so many seconds pass one by one, each as long as its sentences take to be read and decoded. */
export async function hear(page: Page, seconds: number): Promise<void> {
  await pause(page)
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.fastForward(1_000)
    await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel()
      const hop = () =>
        new Promise<void>(resolve => {
          port2.addEventListener('message', () => resolve(), { once: true })
          port2.start()
          port1.postMessage(undefined)
        })
      for (let calm = 0; calm < 20; calm = window.underWay === 0 ? calm + 1 : 0) await hop()
    })
  }
  await page.clock.resume()
}

/** The sentences that were played, in order; of `texts`, which were recorded before. */
export async function heardOf(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const files = new Map(texts.flatMap(sentencesOf).map(sentence => [fileOf(sentence), sentence]))
  const played = await page.evaluate(() => window.played)
  return played.map(bytes => files.get(Buffer.from(bytes).toString('base64')) ?? 'something else')
}

function fileOf(sentence: string): string {
  const file = join(CLIENT, 'voice', voiceVersion('en'), `${voiceKey(sentence)}.opus`)
  return readFileSync(file).toString('base64')
}
