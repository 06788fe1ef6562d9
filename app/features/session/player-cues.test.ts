import { expect, test } from 'vitest'
import { currentSegment, prepare } from '#core/session/session.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { bellCue, lineCues } from '#core/session/script/cue.ts'
import { cuesIn, evening, segment, SEGMENTS, startedAt } from '#test/builders/evening.ts'
import { play } from './player.ts'

test('each segment begins with its bell, its words and a buzz, once and at its second', async () => {
  const { watch, cues } = await evening()
  watch(200)
  const begins = (second: number, bell: string, words: string) => {
    return [`${second} ${bell}`, `${second} ${words}., Now.`, `${second} vibrate`]
  }
  const expected = [
    begins(0, 'start', 'ready 0'),
    begins(10, 'start', 'hold 0'),
    ['29 tick'],
    begins(30, 'end', 'rest 0'),
    begins(60, 'switch', 'switch 1'),
    begins(66, 'start', 'hold 1'),
    ['85 tick'],
    begins(86, 'start', 'stay 2'),
  ]
  expect(cues()).toEqual(expected.flat())
})

test('a cue comes at its moment, not with the next tick', async () => {
  const { watch, cues } = await evening(
    now => startedAt(now, [segment('hold', 0, 5.5), segment('rest', 0, 5)]),
    { type: 'sound-chosen', sound: 'bells', volume: 1 },
  )
  watch(2.7)
  expect(cues()).toEqual(['0 start', '0 vibrate'])
  watch(0.2)
  expect(cues()).toEqual(['2.75 half'])
  watch(7)
  expect(cues()).toEqual(['4.5 tick', '5.5 end', '5.5 vibrate'])
})

test('who hears words hears no half of a hold, and who comes late to several lines hears the last', async () => {
  const lines = [
    ...lineCues(0, 'First.'),
    ...lineCues(1, 'Second.'),
    bellCue(1.5, 'half'),
    ...lineCues(2, 'Third.'),
  ]
  const app = await fakeApp()
  const player = play(app, 's', startedAt(MONDAY_NINE, [segment('stay', 0, 60)]), () => lines)
  app.platform.clock.sleep(30_000)
  expect(app.platform.sound.spoken).toEqual(['First.', 'Third.'])
  expect(app.platform.sound.bells).toEqual([])
  player.close()
})

test('what is begun again is said again', async () => {
  const { player, watch, cues } = await evening()
  watch(15)
  cues()
  player.act('repeat')
  expect(cues()).toEqual(['15 start', '15 hold 0., Now.', '15 vibrate'])
})

test('an answer is said to whoever hears words', async () => {
  const { player, app } = await evening()
  app.platform.sound.forget()
  player.say('Lighter now. Breathe out.')
  expect(app.platform.sound.spoken).toEqual(['Lighter now. Breathe out.'])
})

test('who wants bells hears no voice, and who wants silence only feels the buzz', async () => {
  const bells = await evening(startedAt, { type: 'sound-chosen', sound: 'bells', volume: 0.3 })
  bells.watch(21)
  expect(bells.cues()).toEqual(['0 start', '0 vibrate', '10 start', '10 vibrate', '20 half'])
  const silent = await evening(startedAt, { type: 'sound-chosen', sound: 'silent', volume: 1 })
  silent.watch(21)
  expect(silent.cues()).toEqual(['0 vibrate', '10 vibrate'])
})

test('who has shut their eyes hears all words in the voice they chose, that it waits, and that they were away', async () => {
  const { app, player, watch } = await evening(startedAt, {
    type: 'sound-chosen',
    sound: 'eyes-shut',
    volume: 0.7,
    voice: 'recorded',
    pace: 0.85,
  })
  watch(15)
  player.act('pause')
  player.act('resume')
  app.platform.clock.show(false)
  watch(20)
  expect(app.platform.sound.spoken).toEqual([
    'ready 0. Now.',
    'hold 0. Now.',
    'Paused',
    'hold 0. Now.',
    'You were away, so the hold ended. Go on when you are ready.',
  ])
  expect(app.platform.sound.cues).toContainEqual(expect.objectContaining({ voice: 'recorded', pace: 0.85 }))
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
  expect(cues()).toEqual(['1215 start', '1215 hold 0., Now.', '1215 vibrate'])
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

test('a hold made longer counts its new end', async () => {
  const { player, watch, cues } = await evening(now => startedAt(now, [segment('hold', 0, 20)]))
  watch(15)
  player.act('longer')
  watch(14.5)
  expect(cues().filter(cue => cue.endsWith('tick'))).toEqual(['29 tick'])
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
  expect(mediaKeys.title).toBe('ready 0. Now.')
  mediaKeys.press('pause')
  expect(player.session.value.state).toBe('paused')
  mediaKeys.press('play')
  expect(player.session.value.state).toBe('running')
  mediaKeys.press('next')
  expect(currentSegment(player.session.value)?.step).toBe(1)
  watch(6)
  expect(mediaKeys.title).toBe('hold 1. Now.')
})

test('spoken words are heard only while the person wants it, by one listener', async () => {
  const app = await fakeApp()
  const { listening } = app.platform
  const player = play(app, 's', startedAt(MONDAY_NINE), cuesIn, true)
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
