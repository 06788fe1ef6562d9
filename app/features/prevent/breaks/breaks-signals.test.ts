import { expect, test } from 'vitest'
import { createFakePlatform, type FakePlatform } from '#app/platform/fake.ts'
import { settled } from '#test/builders/app.ts'
import { atWork, breaks, office, stateOf, taken, type Office } from '#test/builders/office.ts'

/** A second tab of the same browser, opened a moment later. */
async function nextTab({ platform }: Office): Promise<Office> {
  await settled()
  return office([], createFakePlatform({ device: platform.device, now: platform.clock.now() }))
}
const both = async (tabs: readonly Office[], minutes: number) => {
  for (let second = 0; second < minutes * 60; second += 1) {
    for (const tab of tabs) tab.work(1 / 60)
  }
  await settled()
}
const rung = ({ platform }: { readonly platform: FakePlatform }) => platform.sound.bells.length

test('with two tabs open a break rings once, and both show it', async () => {
  const first = await atWork()
  const second = await nextTab(first)
  await both([first, second], 30)
  expect([stateOf(first), stateOf(second)]).toEqual(['offered', 'offered'])
  expect(second.runner.state.value?.move).toBe(first.runner.state.value?.move)
  expect([rung(first), rung(second)]).toEqual([1, 0])
  expect(second.platform.notify.notes).toEqual([])
})

test('who skips in one tab is left in peace in the other, and it is noted once', async () => {
  const first = await atWork()
  const second = await nextTab(first)
  await both([first, second], 30)
  second.runner.act({ type: 'skip' })
  await settled()
  expect([stateOf(first), stateOf(second)]).toEqual(['waiting', 'waiting'])
  expect([first.app.breakDue.value, first.platform.notify.shown]).toEqual([false, undefined])
  expect(await taken(second)).toEqual(['skipped'])
  await both([first, second], 1)
  expect([stateOf(first), stateOf(second)]).toEqual(['waiting', 'waiting'])
  second.runner.switchOff()
  await settled()
  expect(stateOf(first)).toBeUndefined()
})

test('when the tab that rings is closed the other one rings', async () => {
  const first = await atWork()
  const second = await nextTab(first)
  await both([first, second], 10)
  first.platform.tabs.close()
  await both([second], 20)
  expect([stateOf(second), rung(second)]).toEqual(['offered', 1])
})

test('half a minute before a break one silent word says so, in the title too', async () => {
  const made = await atWork()
  made.work(29.4)
  expect([made.platform.notify.shown, made.platform.notify.marked]).toEqual([undefined, undefined])
  made.work(0.2)
  expect(made.platform.notify.shown).toMatchObject({ title: 'A break in half a minute', silent: true })
  expect(made.platform.notify.marked).toBe('A break in half a minute')
  made.work(0.2)
  expect(made.platform.notify.warnings).toHaveLength(1)
  expect(made.platform.notify.shown).toBeDefined()
  made.work(0.3)
  expect(made.platform.notify.shown).toMatchObject({ title: 'A short break?', silent: false })
  expect(made.platform.notify.marked).toBe('A short break?')
  made.runner.act({ type: 'skip' })
  expect([made.platform.notify.shown, made.platform.notify.marked]).toEqual([undefined, undefined])
})

test('who wrote a line of their own reads it in the notification and the title, with the kind of break below', async () => {
  const made = await atWork(breaks({ ownLine: '  Look at the  lime tree ' }))
  made.work(30)
  expect(made.platform.notify.shown).toMatchObject({
    title: 'Look at the lime tree',
    text: 'A short break? Open the page for one small move.',
  })
  expect(made.platform.notify.marked).toBe('Look at the lime tree')
  await made.app.store.record(breaks({}))
  made.runner.act({ type: 'skip' })
  made.work(30)
  expect(made.platform.notify.shown).toMatchObject({ title: 'A longer break?' })
})

test('in a meeting no break is announced', async () => {
  const made = await atWork()
  made.runner.act({ type: 'meeting-start' })
  made.work(29.8)
  expect(made.platform.notify.warnings).toEqual([])
})

test('a tap on the notification opens the breaks, but takes nobody out of a session', async () => {
  const made = await atWork()
  made.app.addresses.go('session')
  made.platform.notify.tap()
  expect(made.app.addresses.screen.value).toBe('session')
  made.app.addresses.go('learn')
  made.platform.notify.tap()
  expect(made.app.addresses.screen.value).toBe('breaks')
})
