import { expect, test } from 'vitest'
import { currentSegment, prepare } from '#core/session/session.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { caption, evening, segment, SEGMENTS, startedAt } from '#test/builders/evening.ts'
import { play } from './player.ts'

test('each segment begins with its bell, its words and a buzz, once and at its second', async () => {
  const { watch, cues } = await evening()
  watch(200)
  const begins = (second: number, bell: string, words: string) => {
    return [`${second} ${bell}`, `${second} ${words}, now`, `${second} vibrate`]
  }
  const expected = [
    begins(0, 'start', 'ready 0'),
    begins(10, 'start', 'hold 0'),
    ['20 half'],
    begins(30, 'end', 'rest 0'),
    begins(60, 'switch', 'switch 1'),
    begins(66, 'start', 'hold 1'),
    ['76 half'],
    begins(86, 'start', 'stay 2'),
  ]
  expect(cues()).toEqual(expected.flat())
})

test('the half of a hold rings at its half, not with the next tick, and only in a hold', async () => {
  const { watch, cues } = await evening(now => startedAt(now, [segment('hold', 0, 5), segment('rest', 0, 5)]))
  watch(2.4)
  expect(cues()).toHaveLength(3)
  watch(0.2)
  expect(cues()).toEqual(['2.5 half'])
  watch(7)
  expect(cues()).toEqual(['5 end', '5 rest 0, now', '5 vibrate'])
})

test('who wants bells hears no voice, and who wants silence only feels the buzz', async () => {
  const bells = await evening(startedAt, { type: 'sound-chosen', sound: 'bells', volume: 0.3 })
  bells.watch(21)
  expect(bells.cues()).toEqual(['0 start', '0 vibrate', '10 start', '10 vibrate', '20 half'])
  const silent = await evening(startedAt, { type: 'sound-chosen', sound: 'silent', volume: 1 })
  silent.watch(21)
  expect(silent.cues()).toEqual(['0 vibrate', '10 vibrate'])
})

test('sound chosen during a session counts from the next cue on, with its volume', async () => {
  const { app, watch } = await evening()
  await app.store.record({ type: 'sound-chosen', sound: 'bells', volume: 0.2 })
  watch(20)
  const bells = app.platform.sound.cues.flatMap(cue => (cue.cue === 'bell' ? [cue.volume] : []))
  expect(bells).toEqual([0.7, 0.2, 0.2])
  expect(app.platform.sound.spoken).toHaveLength(1)
})

test('a pause is still at once, nothing moves, and going on says again where one is', async () => {
  const { player, watch, cues, app } = await evening()
  watch(15)
  cues()
  player.act('pause')
  expect(player.session.value).toMatchObject({ state: 'paused', remainingMs: 15_000 })
  watch(1200)
  expect(cues()).toEqual(['15 stop'])
  player.act('resume')
  expect(cues()).toEqual(['1215 start', '1215 hold 0, now', '1215 vibrate'])
  watch(14.9)
  expect(currentSegment(player.session.value)?.kind).toBe('hold')
  watch(0.1)
  expect(currentSegment(player.session.value)?.kind).toBe('rest')
  expect(app.platform.clock.now()).toBe(player.now.value)
})

test('a session that was not started yet says and moves nothing', async () => {
  const { player, watch, cues, app } = await evening(() => prepare(SEGMENTS))
  watch(60)
  expect(cues()).toEqual([])
  expect(await app.platform.storage.get('session')).toBeUndefined()
  player.act('start')
  expect(cues()).toHaveLength(3)
})

test('a hold made longer after its half rings the half only once', async () => {
  const { player, watch, cues } = await evening(now => startedAt(now, [segment('hold', 0, 20)]))
  watch(10)
  player.act('longer')
  watch(1)
  expect(cues().filter(cue => cue.endsWith('half'))).toEqual(['10 half'])
})

test('who comes back to a page that was away in a hold finds it waiting and still', async () => {
  const { app, player, watch, cues } = await evening()
  watch(12)
  cues()
  app.platform.clock.sleep(60_000)
  expect(player.session.value).toMatchObject({ state: 'paused', because: 'away', cut: { 0: 'cut-short' } })
  expect(currentSegment(player.session.value)?.kind).toBe('rest')
  expect(cues()).toEqual(['72 stop'])
  player.act('resume')
  expect(cues()[0]).toBe('72 end')
})

test('a hidden page ends a hold after five seconds, and a stretch of walking goes on', async () => {
  const { app, player, watch } = await evening()
  watch(12)
  app.platform.clock.show(false)
  watch(5)
  expect(player.session.value.state).toBe('running')
  watch(1)
  expect(player.session.value.state).toBe('paused')
  const walk = await evening(now => startedAt(now, [segment('stay', 0, 60)]))
  walk.app.platform.clock.show(false)
  walk.watch(59)
  expect(walk.player.session.value.state).toBe('running')
  walk.watch(1)
  expect(walk.player.session.value.state).toBe('done')
})

test('the keys of a headset pause, go on and skip, and the lock screen says what is on', async () => {
  const { app, player, watch } = await evening()
  const { mediaKeys } = app.platform
  expect(mediaKeys.title).toBe('ready 0. now')
  mediaKeys.press('pause')
  expect(player.session.value.state).toBe('paused')
  mediaKeys.press('play')
  expect(player.session.value.state).toBe('running')
  mediaKeys.press('next')
  expect(currentSegment(player.session.value)?.step).toBe(1)
  watch(6)
  expect(mediaKeys.title).toBe('hold 1. now')
})

test('spoken words are heard only while the person wants it, by one listener', async () => {
  const app = await fakeApp()
  const { listening } = app.platform
  const player = play(app, 's', startedAt(MONDAY_NINE), caption, true)
  expect([player.listens.value, listening.listeners]).toEqual([true, 1])
  listening.hear('more')
  expect(player.heard.value).toBe('more')
  player.listen(true)
  expect(listening.listeners).toBe(1)
  player.listen(false)
  listening.hear('stop')
  expect([player.heard.value, player.listens.value, listening.listeners]).toEqual(['more', false, 0])
  const { player: deaf, app: other } = await evening()
  expect([deaf.listens.value, other.platform.listening.listeners]).toEqual([false, 0])
})
