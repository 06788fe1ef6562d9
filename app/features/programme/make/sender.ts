/** Who sends from this device: a key made here when it is first needed, known to nobody by a name. */
import * as v from 'valibot'
import { formatRoutine, formatSigned } from '#core/programme/code.ts'
import type { Programme } from '#core/programme/programme.ts'
import type { App } from '#app/app.ts'
import { makeKey, signWith, type SavedKey } from '#app/platform/signing.ts'

const KEY = 'programme-key'
const octets = v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)))
const schema = v.object({ publicKey: v.pipe(octets, v.length(32)), privateKey: octets })

/** The code of a programme, signed where this browser can. */
export async function codeFor(app: App, programme: Programme): Promise<string> {
  const key = await senderKey(app)
  if (!key) return formatRoutine(programme)
  return formatSigned(programme, key.publicKey, message => signWith(key, message))
}

async function senderKey({ platform: { storage } }: App): Promise<SavedKey | undefined> {
  const saved = v.safeParse(schema, await storage.get(KEY).catch(() => undefined))
  if (saved.success) return saved.output
  const made = await makeKey()
  if (made) void storage.set(KEY, made)
  return made
}
