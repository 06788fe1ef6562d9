import { expect, test } from 'vitest'
import type { MovementId } from '#core/vocabulary/ids.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { blockedMoves } from '#core/prevent/guided-moves.ts'
import { moveSeconds, READ_SECONDS } from '#core/prevent/breaks/moves.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { preventWords } from '#app/features/prevent/words.ts'
import { movesGate } from '#app/features/prevent/movement-gate.ts'
import { fakeApp, settled } from '#test/builders/app.ts'
import { atWork, breaks, MINUTE, office, silent, stateOf, taken } from '#test/builders/office.ts'
import { breakSettings, breaksRunner } from './breaks-runner.ts'

test('the timer of an app is one, off until a person switches it on', async () => {
  const made = await office()
  expect(breaksRunner(made.app)).toBe(made.runner)
  expect(made.runner.ready.value).toBe(true)
  made.work(120)
  expect(made.runner.state.value).toBeUndefined()
  expect(made.platform.sound.cues).toEqual([])
  expect(made.platform.presence.followers).toBe(1)
})

test('a person who chose nothing gets the usual rhythm, and their own once they choose', async () => {
  const { app } = await office()
  expect(breakSettings(app)).toBe(USUAL_BREAKS)
  await app.store.record(breaks({ shortEveryMinutes: 45 }))
  expect(breakSettings(app).shortEveryMinutes).toBe(45)
})

test('after half an hour a break is offered: one sound, one note, one move, and then stillness', async () => {
  const made = await atWork()
  const { platform, runner, work } = made
  expect(platform.sound.cues.map(({ cue }) => cue)).toEqual(['unlock'])
  work(29.99)
  expect([stateOf(made), made.app.breakDue.value]).toEqual(['waiting', false])
  work(0.01)
  expect([stateOf(made), made.app.breakDue.value]).toEqual(['offered', true])
  expect(platform.notify.shown).toEqual({
    title: preventWords.breaks.shortNow,
    text: preventWords.breaks.noteText,
    silent: false,
  })
  expect(runner.state.value?.move).toBeDefined()
  work(20)
  expect(platform.sound.bells).toEqual(['start'])
  expect(platform.notify.notes).toHaveLength(1)
  expect(await taken(made)).toEqual([])
})

test('the longer break says that it is longer', async () => {
  const made = await atWork(breaks({ shortEveryMinutes: 60, longEveryMinutes: 60 }))
  made.work(60)
  expect(made.platform.notify.shown?.title).toBe(preventWords.breaks.longNow)
})

test('who wants silence gets a note and no sound, and the volume is the one they chose', async () => {
  const still = await atWork(silent)
  still.work(30)
  expect(still.platform.sound.bells).toEqual([])
  expect(still.platform.notify.notes).toHaveLength(1)
  const low = await atWork({ type: 'sound-chosen', sound: 'bells', volume: 0.1 })
  low.work(30)
  expect(low.platform.sound.cues.at(-1)).toMatchObject({ bell: 'start', volume: 0.1 })
})

test('a break that is skipped is written down, its note goes and its move with it', async () => {
  const made = await atWork()
  made.work(30)
  made.runner.act({ type: 'skip' })
  expect([stateOf(made), made.app.breakDue.value]).toEqual(['waiting', false])
  expect(made.runner.state.value).not.toHaveProperty('move')
  expect(made.platform.notify.shown).toBeUndefined()
  expect(await taken(made)).toEqual(['skipped'])
  expect(made.app.store.diary.value.notes.breaks[0]).not.toHaveProperty('movement')
})

test('a break takes as long as reading and moving, ends with one bell, and is written down with its move', async () => {
  const made = await atWork()
  made.work(30)
  const move = made.runner.state.value?.move
  if (!move) throw new Error('no move')
  made.runner.act({ type: 'start-now' })
  expect([stateOf(made), made.app.breakDue.value]).toEqual(['breaking', false])
  expect(made.runner.state.value?.move).toBe(move)
  const seconds = READ_SECONDS + moveSeconds(movements[move])
  expect(seconds).toBeLessThanOrEqual(60)
  made.work((seconds - 1) / 60)
  expect(stateOf(made)).toBe('breaking')
  made.work(1 / 60)
  expect(stateOf(made)).toBe('waiting')
  expect(made.platform.sound.bells).toEqual(['start', 'end'])
  expect(await taken(made)).toEqual(['taken'])
  expect(made.app.store.diary.value.notes.breaks[0]?.movement).toBe(move)
})

test('a break a person starts by themselves has its whole length and a move, and ending it early rings nothing', async () => {
  const made = await atWork()
  made.work(5)
  made.runner.act({ type: 'start-now' })
  const { state } = made.runner
  const breaks = state.value?.breaks
  expect(breaks?.state === 'breaking' && breaks.endsAt - made.runner.now.value).toBe(60_000)
  expect(state.value?.move).toBeDefined()
  made.runner.act({ type: 'done' })
  expect(made.platform.sound.bells).toEqual([])
  expect(await taken(made)).toEqual(['taken'])
})

test('after "later" three times the offer makes no sound any more', async () => {
  const made = await atWork()
  made.work(30)
  for (let times = 0; times < 3; times += 1) {
    made.runner.act({ type: 'postpone' })
    expect(made.app.breakDue.value).toBe(false)
    made.work(5)
  }
  expect(stateOf(made)).toBe('offered')
  expect(made.platform.sound.bells).toEqual(['start', 'start', 'start'])
  expect(made.platform.notify.notes.map(note => note.silent)).toEqual([false, false, false, true])
  expect(await taken(made)).toEqual(['postponed', 'postponed', 'postponed'])
})

test('who gets up without being asked has had a break', async () => {
  const made = await atWork()
  made.work(20)
  made.platform.presence.be('locked')
  made.work(2)
  made.platform.presence.be('active')
  made.work(12)
  expect(stateOf(made)).toBe('waiting')
  expect(made.platform.sound.bells).toEqual([])
  expect(await taken(made)).toEqual(['natural'])
})

test('no two moves in a row are the same, only the last four are remembered, and none is blocked', async () => {
  const made = await atWork()
  const gate = movesGate(made.app)
  const blocked = gate.open === 'care' ? blockedMoves(gate.request, movements) : []
  const seen: (MovementId | undefined)[] = []
  for (let round = 0; round < 6; round += 1) {
    made.work(30)
    const move = made.runner.state.value?.move
    seen.push(move)
    expect(made.runner.state.value?.lastMoves).toEqual(seen.slice(-4))
    expect(blocked).not.toContain(move)
    made.runner.act({ type: 'skip' })
  }
  expect(seen.every((move, index) => move !== seen[index - 1] && move !== seen[index - 2])).toBe(true)
})

test('a person in a meeting is offered a seated move when it is over', async () => {
  const made = await atWork()
  made.runner.act({ type: 'meeting-start', minutes: 40 })
  made.work(41)
  expect(made.runner.state.value?.breaks).toMatchObject({ state: 'offered', promptStyle: 'seated' })
  expect(made.platform.sound.bells).toEqual([])
  const { move } = made.runner.state.value ?? {}
  expect(move && movements[move].posture).toBe('sitting')
})

test('who may not be guided is offered a break without a move', async () => {
  const platform = createFakePlatform()
  const app = await fakeApp({ platform })
  const runner = breaksRunner(app)
  await settled()
  runner.switchOn('desk')
  platform.clock.advance(30 * MINUTE)
  expect(runner.state.value?.breaks.state).toBe('offered')
  expect(runner.state.value).not.toHaveProperty('move')
  runner.act({ type: 'start-now' })
  const { breaks: state } = runner.state.value ?? {}
  expect(state?.state === 'breaking' && state.endsAt - platform.clock.now()).toBe(60_000)
})
