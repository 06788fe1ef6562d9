/** A sheet sealed for its link, as JOSE has it, and the same small enough for a code on paper. */
import { compactDecrypt, CompactEncrypt } from 'jose'
import { formatBase64url, parseBase64url } from '#core/programme/base64url.ts'

/** No sheet of ours is larger when it is open. Octets. */
const MOST_OPEN = 2 * 1024 * 1024

/** A compact JWE and the key that opens it, base64url. */
export interface SealedSheet {
  readonly jwe: string
  readonly key: string
}

/** Seals a FHIR bundle with a key of its own: direct, A256GCM, deflated where the browser can. */
export async function sealSheet(json: string): Promise<SealedSheet> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const header = { alg: 'dir', enc: 'A256GCM', cty: 'application/fhir+json' } as const
  const jwe = await new CompactEncrypt(new TextEncoder().encode(json))
    .setProtectedHeader(canDeflate() ? { ...header, zip: 'DEF' } : header)
    .encrypt(key)
  return { jwe, key: formatBase64url([...key]) }
}

/** What a sealed sheet says; undefined where the key is wrong or it is none. */
export async function openSheet(jwe: string, key: string): Promise<unknown> {
  const octets = parseBase64url(key)
  if (octets?.length !== 32) return undefined
  try {
    const { plaintext } = await compactDecrypt(jwe, Uint8Array.from(octets), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: MOST_OPEN,
    })
    const read: unknown = JSON.parse(new TextDecoder().decode(plaintext))
    return read
  } catch {
    return undefined
  }
}

function canDeflate(): boolean {
  return typeof CompressionStream !== 'undefined'
}

/** A text in as few letters as may be, for a code on paper; undefined where the browser cannot. */
export async function packText(text: string): Promise<string | undefined> {
  if (!canDeflate()) return undefined
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return formatBase64url([...new Uint8Array(await new Response(stream).arrayBuffer())])
}

/** The text again; undefined where it is none, or too much. */
export async function unpackText(packed: string): Promise<string | undefined> {
  const octets = parseBase64url(packed)
  if (!octets || !canDeflate()) return undefined
  try {
    const stream = new Blob([Uint8Array.from(octets)]).stream()
    const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const parts: Uint8Array[] = []
    for (let size = 0, part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > MOST_OPEN) return undefined
      parts.push(part.value)
    }
    return await new Blob(parts.map(part => part.slice())).text()
  } catch {
    return undefined
  }
}

/** What came of asking for a sheet: it counts as one view where it was there. */
export type FetchedSheet =
  | { readonly ok: true; readonly jwe: string }
  | { readonly ok: false; readonly why: 'gone' | 'away' | 'elsewhere' }

/** Fetches a sealed sheet from the own site, by the address of its link. `recipient` says to its owner's server who reads. */
export async function fetchSheet(url: string, recipient: string): Promise<FetchedSheet> {
  if (new URL(url).origin !== location.origin) return { ok: false, why: 'elsewhere' }
  try {
    const response = await fetch(`${url}?recipient=${encodeURIComponent(recipient)}`, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (response.ok) return { ok: true, jwe: await response.text() }
    return { ok: false, why: response.status === 404 ? 'gone' : 'away' }
  } catch {
    return { ok: false, why: 'away' }
  }
}
