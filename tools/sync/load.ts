/** A crowd of devices in a process of its own, for `npm run bench:sync`: each holds a stream open and writes now and then. */
import { randomBytes, randomInt } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { boxPath, changesPath, linePath } from '#core/sync/contract.ts'
import { newKeys, randomHex, type Keys } from '#test/builders/sync-client.ts'

/** What a crowd does. */
export interface Crowd {
  readonly urls: readonly string[]
  readonly devices: number
  readonly devicesPerBox: number
  /** Lines a second of all devices together; 0: each writes as fast as it is answered. */
  readonly perSecond: number
  readonly seconds: number
  readonly hasStreams: boolean
}

/** What came of it. Times in ms. */
export interface CrowdResult {
  readonly lines: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly max: number
  /** Answers that were no acknowledgement, by status. */
  readonly refused: Readonly<Record<string, number>>
  readonly streams: number
  /** From an acknowledged line to its being told to the other devices of the box, the middle one. */
  readonly toldP50: number
}

/** Octets of a sealed line of one step. */
const LINE_BYTES = 296

process.once('disconnect', () => process.exit(0))
process.once('message', (crowd: Crowd) => {
  void run(crowd).then(result => process.send?.(result, () => process.exit(0)))
})

async function run({
  urls,
  devices,
  devicesPerBox,
  perSecond,
  seconds,
  hasStreams,
}: Crowd): Promise<CrowdResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const refused: Record<string, number> = {}
  const times: number[] = []
  const told: number[] = []
  const lastAcknowledged = new Map<string, number>()
  let streams = 0

  const ask = (method: string, url: string, keys: Keys, address: string, body?: Buffer): Promise<number> =>
    new Promise(resolve => {
      const headers = { authorization: `Bearer ${keys.door}`, 'x-forwarded-for': address }
      const asked = request(url, { method, agent, headers }, answer => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      })
      asked.once('error', () => resolve(0))
      asked.end(body)
    })
  const openStream = (url: string, keys: Keys, address: string): Promise<void> =>
    new Promise(resolve => {
      const headers = { authorization: `Bearer ${keys.door}`, 'x-forwarded-for': address }
      const asked = request(url, { headers, agent: new Agent() }, answer => {
        if (answer.statusCode === 200) streams += 1
        else count(`stream ${answer.statusCode}`)
        answer.on('data', () => {
          const at = lastAcknowledged.get(keys.box)
          if (at === undefined) return
          told.push(performance.now() - at)
          lastAcknowledged.delete(keys.box)
        })
        resolve()
      })
      asked.once('error', () => {
        count('stream broken')
        resolve()
      })
      asked.end()
    })
  const count = (why: string) => (refused[why] = (refused[why] ?? 0) + 1)
  const serverOf = (at: number) => urls[at % urls.length] ?? ''

  const boxes = Array.from({ length: Math.ceil(devices / devicesPerBox) }, newKeys)
  const all = Array.from({ length: devices }, (_, at) => {
    const box = Math.floor(at / devicesPerBox)
    const keys = boxes[box] ?? newKeys()
    return { keys, device: randomHex(8), n: 0, address: addressOf(box), url: serverOf(at) }
  })
  await inTurns(boxes, 50, (keys, at) =>
    ask('PUT', `${serverOf(at)}${boxPath(keys.box)}`, keys, addressOf(at)),
  )
  if (hasStreams)
    await inTurns(all, 50, ({ keys, url, address }) =>
      openStream(`${url}${changesPath(keys.box)}`, keys, address),
    )

  const end = performance.now() + seconds * 1000
  const begunAt = performance.now()
  const write = async (one: (typeof all)[number]) => {
    const sentAt = performance.now()
    const url = `${one.url}${linePath(one.keys.box, one.device, one.n)}`
    const status = await ask('PUT', url, one.keys, one.address, randomBytes(LINE_BYTES))
    if (status !== 201) return count(`${status}`)
    one.n += 1
    times.push(performance.now() - sentAt)
    lastAcknowledged.set(one.keys.box, performance.now())
  }
  const live = async (one: (typeof all)[number]) => {
    const every = perSecond === 0 ? 0 : (devices / perSecond) * 1000
    if (every > 0) await pause(Math.min(randomInt(Math.ceil(every)), end - performance.now()))
    while (performance.now() < end) {
      const next = performance.now() + every
      await write(one)
      const left = Math.min(next, end) - performance.now()
      if (left > 0) await pause(left)
    }
  }
  await Promise.all(all.map(live))
  const took = (performance.now() - begunAt) / 1000
  times.sort((a, b) => a - b)
  told.sort((a, b) => a - b)
  const at = (list: readonly number[], share: number) => list[Math.floor(list.length * share)] ?? Number.NaN
  return {
    lines: times.length,
    perSecond: times.length / took,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    max: times.at(-1) ?? Number.NaN,
    refused,
    streams,
    toldP50: at(told, 0.5),
  }
}

/** Every box has an address of its own, so that limits of an address are not what is measured. */
function addressOf(box: number): string {
  return `10.${Math.floor(box / 65_536) % 256}.${Math.floor(box / 256) % 256}.${box % 256}`
}

async function inTurns<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, at: number) => Promise<unknown>,
) {
  const left = items.entries()
  const one = async () => {
    for (const [at, item] of left) await work(item, at)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
