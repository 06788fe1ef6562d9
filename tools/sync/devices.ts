/** Simulated devices that write lines to servers, remember what was acknowledged, and look for it afterwards. */
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { newKeys, pageIn, randomHex, syncClient, type Keys } from '#test/builders/sync-client.ts'

/** Octets of a sealed line: a nonce, a tag, and one to four steps. */
const lineBytes = () => 40 + 256 * randomInt(1, 5)
const RETRY_MS = 50

interface Options {
  /** Servers that serve the same boxes; asked anew for each request. */
  readonly urls: () => readonly string[]
  readonly boxes: number
  readonly devicesPerBox: number
  /** Between two lines of a device. */
  readonly pauseMs: number
}

export interface Devices {
  readonly acknowledged: () => number
  /** When the last line was acknowledged that was sent after a moment (`performance.now()`); undefined while there is none. */
  readonly firstSentAfter: (moment: number) => number | undefined
  /** How long a single line took at most, of those acknowledged after a moment; ms. */
  readonly longestSilenceSince: (moment: number) => number
  readonly refused: () => ReadonlyMap<string, number>
  /** Ends writing; every device waits for its last answer. */
  readonly stop: () => Promise<void>
  /** Reads all boxes from a server and holds them against what was acknowledged. */
  readonly audit: (url: string) => Promise<Audit>
}

interface Audit {
  readonly lost: number
  /** Lines that are there twice. */
  readonly double: number
  /** Lines with another body than was sent. */
  readonly other: number
  readonly found: number
}

/** Makes the boxes, and begins. */
export async function startDevices({ urls, boxes, devicesPerBox, pauseMs }: Options): Promise<Devices> {
  const sent = new Map<string, { readonly hash: string; isAcknowledged: boolean }>()
  const refused = new Map<string, number>()
  const acknowledgedAt: { readonly sentAt: number; readonly at: number; readonly firstSentAt: number }[] = []
  let acknowledged = 0
  const over = new AbortController()

  const anyServer = (address: string) => {
    const all = urls()
    return syncClient(all[randomInt(all.length)] ?? '', { 'x-forwarded-for': address })
  }
  const write = async (keys: Keys, device: string, address: string) => {
    await pause(randomInt(pauseMs + 1))
    for (let n = 0; !over.signal.aborted; n += 1) {
      const body = randomBytes(lineBytes())
      const line = { hash: hashOf(body), isAcknowledged: false }
      sent.set(`${keys.box}/${device}/${n}`, line)
      const firstSentAt = performance.now()
      while (!(await put(keys, device, n, body, address, firstSentAt))) if (over.signal.aborted) return
      line.isAcknowledged = true
      acknowledged += 1
      await pause(pauseMs)
    }
  }
  const put = async (
    keys: Keys,
    device: string,
    n: number,
    body: Buffer,
    address: string,
    firstSentAt: number,
  ) => {
    const sentAt = performance.now()
    try {
      const answer = await anyServer(address).put(keys, device, n, body)
      const text = await answer.text()
      if (answer.ok) {
        acknowledgedAt.push({ sentAt, firstSentAt, at: performance.now() })
        return true
      }
      count(`${answer.status} ${text}`)
    } catch {
      count('no answer')
    }
    await pause(RETRY_MS)
    return false
  }
  const count = (why: string) => refused.set(why, (refused.get(why) ?? 0) + 1)

  const all = Array.from({ length: boxes }, newKeys)
  for (const [at, keys] of all.entries()) await makeBox(anyServer(addressOf(at)), keys)
  const writing = all.flatMap((keys, at) =>
    Array.from({ length: devicesPerBox }, () => write(keys, randomHex(8), addressOf(at))),
  )

  return {
    acknowledged: () => acknowledged,
    firstSentAfter: moment => acknowledgedAt.find(({ sentAt }) => sentAt >= moment)?.at,
    longestSilenceSince: moment =>
      acknowledgedAt
        .filter(({ at }) => at >= moment)
        .reduce((longest, { at, firstSentAt }) => Math.max(longest, at - firstSentAt), 0),
    refused: () => refused,
    async stop() {
      over.abort()
      await Promise.all(writing)
    },
    async audit(url) {
      const found = new Set<string>()
      let double = 0
      let other = 0
      for (const keys of all) {
        for (let after = 0; ;) {
          const { lines, newest } = await pageIn(await syncClient(url).lines(keys, after))
          for (const { device, n, body } of lines) {
            const name = `${keys.box}/${device}/${n}`
            if (found.has(name)) double += 1
            found.add(name)
            if (sent.get(name)?.hash !== hashOf(Buffer.from(body, 'base64'))) other += 1
          }
          after = lines.at(-1)?.place ?? newest
          if (after >= newest) break
        }
      }
      const lost = [...sent].filter(([name, { isAcknowledged }]) => isAcknowledged && !found.has(name)).length
      return { lost, double, other, found: found.size }
    },
  }
}

async function makeBox(client: ReturnType<typeof syncClient>, keys: Keys): Promise<void> {
  const { status } = await client.makeBox(keys)
  if (status !== 201 && status !== 200) throw new Error(`a box was not made: ${status}`)
}

/** Every box has an address of its own, so that limits of an address are not what is measured. */
function addressOf(box: number): string {
  return `10.${Math.floor(box / 65_536) % 256}.${Math.floor(box / 256) % 256}.${box % 256}`
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url')
}
