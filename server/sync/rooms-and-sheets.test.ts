import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { LIMITS, ROOM, ROOMS_PATH, sheetPath } from '#core/sync/contract.ts'
import { sheetStateSchema } from '#core/sync/protocol.ts'
import { randomHex, refusalIn, roomIn, syncClient } from '#test/builders/sync-client.ts'
import { syncSite } from '#test/builders/sync-site.ts'

const { server, someone } = syncSite()
const DOOR = { status: 403, refusal: 'door' }
const DAY_MS = 86_400_000
const sheetId = () => randomBytes(32).toString('base64url')
const part = (bytes: number) => randomBytes(bytes).toString('base64url')
const jwe = () => `${part(40)}..${part(12)}.${part(900)}.${part(16)}`

test('two devices meet in a room, hear each other in turn, and close it', async () => {
  const client = someone()
  const host = await roomIn(await client.openRoom('hello of the host'))
  expect(host.room).toMatch(ROOM)
  expect((await client.hear(host.room, 'guest', host.key)).status).toBe(204)
  const other = someone()
  const guest = await roomIn(await other.takeSeat(host.room))
  expect(guest.room).toBe(host.room)
  expect(`${Buffer.from(guest.hello ?? '', 'base64')}`).toBe('hello of the host')
  expect((await other.hear(host.room, 'host', guest.key)).status).toBe(204)
  expect((await other.say(host.room, 'guest', guest.key, 'mine')).status).toBe(204)
  expect(await (await client.hear(host.room, 'guest', host.key)).text()).toBe('mine')
  await client.say(host.room, 'host', host.key, 'first')
  await client.say(host.room, 'host', host.key, 'sealed secret')
  expect(await (await other.hear(host.room, 'host', guest.key)).text()).toBe('sealed secret')
  expect((await client.burn(host.room, host.key)).status).toBe(204)
  expect(await refusalIn(await other.hear(host.room, 'host', guest.key))).toEqual(DOOR)
})

test('a room guessed wrong once is burned: nobody gets a second try', async () => {
  const client = someone()
  const host = await roomIn(await client.openRoom('hello'))
  const thief = someone()
  const guess = await roomIn(await thief.takeSeat(host.room))
  expect(await refusalIn(await someone().takeSeat(host.room))).toEqual(DOOR)
  await thief.say(host.room, 'guest', guess.key, 'a wrong proof')
  expect((await client.burn(host.room, host.key)).status).toBe(204)
  for (const answer of [
    await thief.takeSeat(host.room),
    await thief.say(host.room, 'guest', guess.key, 'another try'),
    await thief.hear(host.room, 'host', guess.key),
    await client.burn(host.room, host.key),
  ])
    expect(await refusalIn(answer)).toEqual(DOOR)
})

test('no side speaks or hears for the other, and no stranger for either', async () => {
  const client = someone()
  const host = await roomIn(await client.openRoom('hello'))
  const guest = await roomIn(await someone().takeSeat(host.room))
  for (const answer of [
    await client.say(host.room, 'guest', host.key, 'x'),
    await client.say(host.room, 'host', guest.key, 'x'),
    await client.hear(host.room, 'host', host.key),
    await client.hear(host.room, 'guest', guest.key),
    await client.say(host.room, 'host', randomHex(32), 'x'),
    await client.burn(host.room, randomHex(32)),
    await client.say('9999', 'host', host.key, 'x'),
  ])
    expect(await refusalIn(answer)).toEqual(DOOR)
})

test('messages in a room are small, and something', async () => {
  const client = someone()
  expect(await refusalIn(await client.openRoom('x'.repeat(LIMITS.roomMessageBytes + 1)))).toMatchObject({
    refusal: 'too-large',
  })
  expect(await refusalIn(await client.ask('POST', ROOMS_PATH))).toMatchObject({ refusal: 'unreadable' })
})

test('one address opens and tries only so many rooms an hour', async () => {
  const guesser = someone()
  const statuses: number[] = []
  for (let n = 0; n < LIMITS.roomsPerHourOfAddress; n += 1)
    statuses.push((await guesser.takeSeat(`${9000 + n}`)).status)
  expect(new Set(statuses)).toEqual(new Set([403]))
  expect(await refusalIn(await guesser.takeSeat('9999'))).toMatchObject({ status: 429, refusal: 'too-many' })
  expect(await refusalIn(await guesser.openRoom('hello'))).toMatchObject({ refusal: 'too-many' })
})

test('a practice reads a sheet from its own site, as often as its owner said and no more', async () => {
  const client = someone()
  const [id, key, sheet] = [sheetId(), randomHex(32), jwe()]
  const until = Date.now() + DAY_MS
  expect((await client.leaveSheet(id, key, sheet, until, 2)).status).toBe(201)
  expect((await client.leaveSheet(id, key, sheet, until, 2)).status).toBe(200)
  const practice = syncClient(server.url(), {
    'sec-fetch-site': 'cross-site',
    origin: 'https://practice.example',
  })
  const first = await practice.readSheet(id)
  expect(first.headers.get('content-type')).toBe('application/jose')
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(await first.text()).toBe(sheet)
  expect(v.parse(sheetStateSchema, await (await client.sheetState(id, key)).json())).toEqual({
    viewsLeft: 1,
    until,
  })
  await practice.readSheet(id)
  const third = await practice.readSheet(id)
  expect(third.status).toBe(404)
  expect(third.headers.get('access-control-allow-origin')).toBe('*')
  expect((await client.sheetState(id, key)).status).toBe(200)
  expect(await refusalIn(await practice.sheetState(id, key))).toEqual(DOOR)
})

test('only the owner learns how often a sheet was read, or takes it back', async () => {
  const client = someone()
  const [id, key] = [sheetId(), randomHex(32)]
  await client.leaveSheet(id, key, jwe(), Date.now() + DAY_MS, 5)
  expect((await client.sheetState(id, randomHex(32))).status).toBe(404)
  expect(await refusalIn(await client.takeSheetBack(id, randomHex(32)))).toEqual(DOOR)
  expect(await refusalIn(await client.leaveSheet(id, randomHex(32), jwe(), Date.now() + 1000, 1))).toEqual({
    status: 409,
    refusal: 'differs',
  })
  expect((await client.takeSheetBack(id, key)).status).toBe(204)
  expect((await client.readSheet(id)).status).toBe(404)
  expect(await refusalIn(await client.takeSheetBack(id, key))).toEqual(DOOR)
})

test('an expired sheet is nothing any more', async () => {
  const client = someone()
  const [id, key] = [sheetId(), randomHex(32)]
  await client.leaveSheet(id, key, jwe(), Date.now() + 1_500, 5)
  expect((await client.sheetState(id, key)).status).toBe(200)
  await expect.poll(async () => (await client.sheetState(id, key)).status, { timeout: 5_000 }).toBe(404)
  expect((await client.readSheet(id)).status).toBe(404)
})

test('only a sheet is kept as one, for so long and so often as there may be', async () => {
  const client = someone()
  const [id, key] = [sheetId(), randomHex(32)]
  const soon = Date.now() + DAY_MS
  const tries = [
    [jwe(), Date.now() - 1, 5],
    [jwe(), Date.now() + (LIMITS.sheetDays + 1) * DAY_MS, 5],
    [jwe(), soon, 0],
    [jwe(), soon, LIMITS.sheetViews + 1],
    ['<script>alert(1)</script>', soon, 5],
    ['', soon, 5],
  ] as const
  for (const [body, until, views] of tries)
    expect(await refusalIn(await client.leaveSheet(id, key, body, until, views))).toMatchObject({
      refusal: 'unreadable',
    })
  const large = `${part(40)}..${part(12)}.${part(LIMITS.sheetBytes)}.${part(16)}`
  expect(await refusalIn(await client.leaveSheet(id, key, large, soon, 5))).toMatchObject({
    refusal: 'too-large',
  })
  expect(await refusalIn(await client.ask('GET', sheetPath(id)))).toMatchObject({ refusal: 'unreadable' })
})
