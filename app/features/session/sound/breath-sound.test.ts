import { expect, test } from 'vitest'
import { currentSegment, type Session } from '#core/session/session.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { cuesIn, SEGMENTS, startedAt } from '#test/builders/evening.ts'
import { play } from '#app/features/session/player.ts'

const isHold = (session: Session) => currentSegment(session)?.kind === 'hold'

/** Somebody who lies there with their eyes shut; each breath as `second elapsed`, each end as `second still`. */
async function eyesShut(sound: 'eyes-shut' | 'voice' = 'eyes-shut') {
  const app = await fakeApp({
    events: [happened({ type: 'sound-chosen', sound, volume: 0.7 })],
    screen: 'session',
  })
  const { clock } = app.platform
  const player = play(app, 's', startedAt(clock.now(), SEGMENTS), cuesIn, false, isHold)
  return {
    app,
    player,
    watch: (seconds: number) => clock.advance(seconds * 1000),
    breaths: () =>
      app.platform.sound.cues.flatMap(cue => {
        const second = (cue.at - MONDAY_NINE) / 1000
        return cue.cue === 'breath' ? [`${second} ${cue.elapsedMs ?? 'still'}`] : []
      }),
  }
}

test('the breath is heard in each hold, from its first second to its last', async () => {
  const { watch, breaths } = await eyesShut()
  watch(146)
  expect(breaths()).toEqual(['10 0', '30 still', '66 0', '86 still'])
})

test('a pause is still, and the breath goes on where the pacer does', async () => {
  const { watch, player, breaths } = await eyesShut()
  watch(14)
  player.act('pause')
  watch(60)
  player.act('resume')
  watch(1)
  expect(breaths()).toEqual(['10 0', '14 still', '74 4000'])
})

test('a hold that begins again begins with a new breath', async () => {
  const { watch, player, breaths } = await eyesShut()
  watch(15)
  player.act('repeat')
  watch(1)
  expect(breaths()).toEqual(['10 0', '15 0'])
})

test('who makes a hold longer breathes on, since the pacer does', async () => {
  const { watch, player, breaths } = await eyesShut()
  watch(15)
  player.act('longer')
  watch(24)
  expect(breaths()).toEqual(['10 0'])
  watch(2)
  expect(breaths()).toEqual(['10 0', '40 still'])
})

test('who looks at the screen hears no breath, until they shut their eyes', async () => {
  const { app, watch, breaths } = await eyesShut('voice')
  watch(15)
  expect(breaths()).toEqual([])
  await app.store.record({ type: 'sound-chosen', sound: 'eyes-shut', volume: 0.7 })
  watch(1)
  expect(breaths()).toEqual(['15.25 5250'])
})

test('a session that is left or closed leaves no breath behind', async () => {
  const { watch, player, breaths } = await eyesShut()
  watch(12)
  player.act('stop')
  expect(breaths()).toEqual(['10 0', '12 still'])
})
