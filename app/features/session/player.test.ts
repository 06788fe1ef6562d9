import { expect, test } from 'vitest'
import { parseSavedSession } from '#core/session/saved-session.ts'
import { currentSegment } from '#core/session/session.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { settled } from '#test/builders/app.ts'
import { cuesIn, evening } from '#test/builders/evening.ts'
import { play, loadSavedSession } from './player.ts'

test('each step is written down once, the moment it is over, with how it went', async () => {
  const { app, player, watch } = await evening()
  const finished = async () =>
    (await app.store.events()).flatMap(({ happening, at }) =>
      happening.type === 'step-finished' ? [{ ...happening, second: (at - MONDAY_NINE) / 1000 }] : [],
    )
  watch(40)
  await settled()
  expect(await finished()).toEqual([])
  player.act('lighter')
  player.act('lighter')
  watch(20)
  await settled()
  const first = { type: 'step-finished', session: 's', step: 0, outcome: 'done', lighter: 2, second: 60 }
  expect(await finished()).toEqual([first])
  watch(2)
  player.act('skip')
  await settled()
  const second = { ...first, step: 1, outcome: 'skipped', second: 62 }
  expect(await finished()).toEqual([first, second])
  player.act('stop')
  await settled()
  const third = { ...first, step: 2, outcome: 'cut-short', second: 62 }
  expect(await finished()).toEqual([first, second, third])
  watch(100)
  await settled()
  expect(await finished()).toHaveLength(3)
})

test('longer gives ten seconds more and keeps them over a reload', async () => {
  const { app, player, watch } = await evening()
  watch(15)
  player.act('longer')
  await settled()
  const parsed = parseSavedSession(await loadSavedSession(app))
  expect(parsed.ok && parsed.saved.session.segments[1]?.seconds).toBe(30)
  watch(24)
  expect(currentSegment(player.session.value)?.kind).toBe('hold')
  watch(1)
  expect(currentSegment(player.session.value)?.kind).toBe('rest')
})

test('what is played lies on disk, so that a reload goes on at the same second', async () => {
  const { app, player, watch } = await evening()
  await settled()
  expect(await app.platform.storage.get('session')).toEqual({ id: 's', session: player.session.value })
  watch(13)
  await settled()
  const parsed = parseSavedSession(await loadSavedSession(app))
  if (!parsed.ok) throw new Error('not kept')
  expect(parsed.saved.id).toBe('s')
  const again = play(app, parsed.saved.id, parsed.saved.session, cuesIn)
  app.platform.sound.forget()
  player.close()
  watch(17)
  expect(currentSegment(again.session.value)?.kind).toBe('rest')
  expect(app.platform.sound.bells).toEqual(['tick', 'end'])
})

test('a tick that changes nothing writes nothing to the disk', async () => {
  const { app, watch } = await evening()
  await settled()
  await app.platform.storage.set('session', 'untouched')
  watch(9)
  await settled()
  expect(await app.platform.storage.get('session')).toBe('untouched')
  watch(1)
  await settled()
  expect(await app.platform.storage.get('session')).not.toBe('untouched')
})

test('the screen stays on while it plays, and closing leaves nothing running', async () => {
  const { app, player, watch, cues } = await evening()
  const { clock, wakeLock, listening, mediaKeys } = app.platform
  player.listen(true)
  // Until the disk has answered, its patience is waited for too.
  await settled()
  expect(wakeLock.holders).toBe(1)
  expect(clock.waiting).toBe(2)
  watch(3)
  expect(clock.waiting).toBe(2)
  cues()
  player.close()
  expect([wakeLock.holders, clock.waiting, listening.listeners]).toEqual([0, 0, 0])
  expect(mediaKeys.title).toBeUndefined()
  expect(cues()).toEqual(['3 stop'])
  watch(60)
  expect(cues()).toEqual([])
})

test('the end comes by itself, says nothing more and is not written as a step twice', async () => {
  const { app, player, watch, cues } = await evening()
  watch(146)
  expect(player.session.value.state).toBe('done')
  cues()
  watch(60)
  player.act('resume')
  player.act('skip')
  expect(cues()).toEqual([])
  await settled()
  const steps = (await app.store.events()).map(({ happening }) => happening)
  expect(steps.map(one => (one.type === 'step-finished' ? one.step : one.type))).toEqual([0, 1, 2])
})
