import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { LIMITS, SYNC_PATH } from '#core/sync/contract.ts'
import { offerSchema } from '#core/sync/protocol.ts'
import { pageIn, placeIn, placesTold, randomHex, refusalIn } from '#test/builders/sync-client.ts'
import { syncSite } from '#test/builders/sync-site.ts'
import { SECURITY_HEADERS } from '../http/headers.ts'

const { server, someone, madeBox } = syncSite()
const LINE = Buffer.from('a sealed line')

test('a device learns that sync is offered here', async () => {
  const client = someone()
  const answer = await client.ask('GET', SYNC_PATH)
  expect(v.parse(offerSchema, await answer.json())).toEqual({ unknotSync: 1 })
  SECURITY_HEADERS.forEach((name, at) => {
    if (at % 2 === 0) expect(answer.headers.get(name)).toBe(SECURITY_HEADERS[at + 1])
  })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('two devices leave lines for each other and get them in the order they came', async () => {
  const client = someone()
  const keys = await madeBox()
  expect((await client.makeBox(keys)).status).toBe(200)
  const [phone, desk] = [randomHex(8), randomHex(8)]
  const bodies = [randomBytes(300), randomBytes(LIMITS.lineBytes), randomBytes(1)]
  const senders = [phone, desk, phone]
  const places: number[] = []
  for (const [at, body] of bodies.entries()) {
    const answer = await client.put(keys, senders[at] ?? '', at, body)
    expect(answer.status).toBe(201)
    places.push(await placeIn(answer))
  }
  const { lines, newest } = await pageIn(await client.lines(keys))
  expect(lines).toEqual(
    bodies.map((body, n) => {
      return { place: places[n], device: senders[n], n, body: body.toString('base64') }
    }),
  )
  expect(newest).toBe(places[2])
  expect((await pageIn(await client.lines(keys, places[1]))).lines).toHaveLength(1)
})

test('a replay is the same line; another body in its place is refused', async () => {
  const client = someone()
  const keys = await madeBox()
  const device = randomHex(8)
  const place = await placeIn(await client.put(keys, device, 0, LINE))
  const again = await client.put(keys, device, 0, LINE)
  expect([again.status, await placeIn(again)]).toEqual([200, place])
  expect(await refusalIn(await client.put(keys, device, 0, Buffer.from('swapped')))).toEqual({
    status: 409,
    refusal: 'differs',
  })
  expect((await pageIn(await client.lines(keys))).lines).toHaveLength(1)
})

test('a wrong door, a foreign box and a box that is not there are refused alike, whatever is asked', async () => {
  const client = someone()
  const [keys, foreign] = [await madeBox(), await madeBox()]
  await client.put(foreign, randomHex(8), 0, LINE)
  const wrong = [
    { box: keys.box, door: randomHex(32) },
    { box: foreign.box, door: keys.door },
    { box: randomHex(16), door: keys.door },
    { box: foreign.box, door: '' },
  ]
  const answers = []
  for (const tried of wrong) {
    for (const answer of [
      await client.lines(tried),
      await client.put(tried, randomHex(8), 0, LINE),
      await client.changes(tried),
      await client.erase(tried),
    ])
      answers.push({
        status: answer.status,
        body: await answer.text(),
        headers: [...answer.headers.entries()].filter(([name]) => name !== 'date'),
      })
  }
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ status: 403, body: '{"refusal":"door"}' })
  expect(await refusalIn(await client.makeBox({ box: foreign.box, door: keys.door }))).toMatchObject({
    refusal: 'door',
  })
  expect((await pageIn(await client.lines(foreign))).lines).toHaveLength(1)
})

test('a device that was open hears of a line at once', async () => {
  const client = someone()
  const keys = await madeBox()
  const answer = await client.changes(keys)
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const told = placesTold(answer)
  expect((await told.next()).value).toBe(0)
  const place = await placeIn(await client.put(keys, randomHex(8), 0, LINE))
  expect((await told.next()).value).toBe(place)
  await client.erase(keys)
  expect((await told.next()).done).toBe(true)
})

test('erased, a box is as if it never was', async () => {
  const client = someone()
  const keys = await madeBox()
  await client.put(keys, randomHex(8), 0, LINE)
  expect((await client.erase(keys)).status).toBe(204)
  expect(await refusalIn(await client.lines(keys))).toEqual({ status: 403, refusal: 'door' })
  expect(await refusalIn(await client.erase(keys))).toEqual({ status: 403, refusal: 'door' })
  expect((await someone().makeBox(keys)).status).toBe(201)
  expect(await pageIn(await client.lines(keys))).toEqual({ lines: [], newest: 0 })
})

test('a device that was away is told where the others went; whoever lacks the door is not', async () => {
  const client = someone()
  const keys = await madeBox()
  await client.put(keys, randomHex(8), 0, LINE)
  const farewell = randomBytes(600)
  expect((await client.erase(keys, farewell)).status).toBe(204)
  const gone = { status: 410, refusal: 'gone', farewell: farewell.toString('base64') }
  for (const answer of [
    await client.lines(keys),
    await client.put(keys, randomHex(8), 0, LINE),
    await client.changes(keys),
    await client.makeBox(keys),
    // Who was removed has the door as well, and must not take the farewell away.
    await client.erase(keys),
  ])
    expect(await refusalIn(answer)).toEqual(gone)
  expect(await refusalIn(await client.lines({ ...keys, door: randomHex(32) }))).toEqual({
    status: 403,
    refusal: 'door',
  })
})

test('the log tells routes alone: no box, no device, no address, no query', async () => {
  const client = someone()
  const keys = await madeBox()
  const device = randomHex(8)
  await client.put(keys, device, 7, LINE)
  await client.lines(keys)
  const told = server.said.join('\n')
  expect(server.entries()).toContainEqual(
    expect.objectContaining({
      event: 'answered',
      method: 'PUT',
      route: '/sync/boxes/:box/lines/:device/:n',
      status: 201,
    }),
  )
  for (const secret of [keys.box, keys.door, device, '192.0.2.', 'after=', 'sealed'])
    expect(told.includes(secret)).toBe(false)
})
