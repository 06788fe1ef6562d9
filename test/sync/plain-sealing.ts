/** Lines that are bound to their box, device and number as sealed ones are, but lie open: ten thousand schedules have to end. */
import { parseContent } from '#core/sync/content.ts'
import { hexOf } from '#app/platform/hex.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import type { BoxKeys } from '#app/platform/sync/keys.ts'
import type { LineName } from '#app/platform/sync/seal.ts'
import type { Sealing } from '#app/state/sync/box.ts'

const text = new TextEncoder()

const nameOf = ({ box }: BoxKeys, { device, n }: LineName) => `${box}/${device}/${n}`
let nonce = 0

export const plainSealing: Sealing = {
  async boxKeys(secret: Bytes) {
    const door = hexOf(secret).padEnd(64, '0')
    return { box: door.slice(0, 32), door, seal: secret }
  },
  async sealLine(keys, name, content) {
    nonce += 1
    // As in a sealed line, what is random comes first.
    return text.encode(
      `${String(nonce).padStart(12, '0')}${JSON.stringify({ name: nameOf(keys, name), content })}`,
    )
  },
  async openLine(keys, name, body) {
    const opened: unknown = JSON.parse(new TextDecoder().decode(body.slice(12)))
    const isOurs =
      typeof opened === 'object' && opened !== null && 'name' in opened && opened.name === nameOf(keys, name)
    const content = isOurs && 'content' in opened ? parseContent(opened.content) : undefined
    return content ? { ok: true, content } : { ok: false, problem: 'shut' }
  },
}
