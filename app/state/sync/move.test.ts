import { expect, test } from 'vitest'
import { boxPath } from '#core/sync/contract.ts'
import { boxKeys } from '#app/platform/sync/keys.ts'
import { goBy, idOf, namesOf, pain, secretOf, together, told } from '#test/sync/together.ts'

test('a device that is removed keeps its diary, is told so, and cannot read what comes later', async () => {
  const { server, phone, desk, tablet } = await together('Phone', 'Desk', 'Tablet')
  const old = await secretOf(phone)
  expect(await phone.sync.remove(idOf(phone, 'Tablet'))).toEqual({ ok: true })
  await goBy(phone, desk, tablet)
  expect(tablet.sync.state.value).toEqual({ state: 'off', ended: 'removed' })
  expect(told(tablet)).toEqual([1])
  expect([namesOf(phone), namesOf(desk)]).toEqual([
    ['Phone', 'Desk'],
    ['Desk', 'Phone'],
  ])
  await desk.store.record(pain(3))
  await goBy(phone, desk, tablet)
  expect([told(phone), told(tablet)]).toEqual([[1, 3], [1]])
  const { box, door } = await boxKeys(old)
  expect(server.answer({ method: 'GET', path: `${boxPath(box)}/lines?after=0`, door })).toMatchObject({
    ok: false,
    why: 'gone',
  })
  // The secret it has leads nowhere any more.
  expect(await tablet.sync.join(old, 'Tablet')).toEqual({ ok: false, why: 'secret' })
})

test('a device that was off while another was removed finds the way by itself', async () => {
  const { phone, desk, tablet } = await together('Phone', 'Desk', 'Tablet')
  desk.platform.serverLink.goAway(true)
  await desk.store.record(pain(3))
  await phone.sync.remove(idOf(phone, 'Tablet'))
  await goBy(phone, desk, tablet)
  desk.platform.serverLink.goAway(false)
  await goBy(phone, desk, tablet)
  expect([told(phone), told(desk), told(tablet)]).toEqual([[1, 3], [1, 3], [1]])
  expect(namesOf(desk)).toEqual(['Desk', 'Phone'])
})

test('two devices that remove each other, or the same one, come to one end', async () => {
  const { phone, desk, tablet } = await together('Phone', 'Desk', 'Tablet')
  await Promise.all([phone.sync.remove(idOf(phone, 'Tablet')), desk.sync.remove(idOf(desk, 'Tablet'))])
  await goBy(phone, desk, tablet)
  expect([namesOf(phone), namesOf(desk), tablet.sync.state.value.state]).toEqual([
    ['Phone', 'Desk'],
    ['Desk', 'Phone'],
    'off',
  ])
})

test('a removal that is broken off by the net is finished later', async () => {
  const { phone, desk, tablet } = await together('Phone', 'Desk', 'Tablet')
  phone.platform.serverLink.goAway(true)
  expect(await phone.sync.remove(idOf(phone, 'Tablet'))).toEqual({ ok: false, why: 'away' })
  phone.platform.serverLink.goAway(false)
  await goBy(phone, desk, tablet)
  expect([namesOf(phone), namesOf(desk)]).toEqual([
    ['Phone', 'Desk'],
    ['Desk', 'Phone'],
  ])
})
