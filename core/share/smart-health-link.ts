/**
 * A sheet that a practice opens by a link: SMART Health Links of HL7, flag U, one encrypted file. The key stands only in the
 * link. Source: hl7.org/fhir/uv/smart-health-cards-and-links.
 */
import * as v from 'valibot'
import { formatBase64url, parseBase64url } from '#core/programme/base64url.ts'
import { bytesToText, textToBytes } from '#core/programme/plain-text.ts'

const PREFIX = 'shlink:/'
/** The standard allows 128 letters of address and 80 of label. */
const MAX_URL = 128
const MAX_LABEL = 80
/** The longest text that may be a link, behind the address of a viewer or not. */
const MAX_LINK = 4_096

const payloadSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(/^https?:\/\//)),
  /** 256 bits in base64url. */
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  flag: v.optional(v.string(), ''),
  /** Epoch seconds. */
  exp: v.exactOptional(v.number()),
  label: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_LABEL))),
  v: v.optional(v.number(), 1),
})

/** What a link says: where the file is, the key to it, until when (epoch ms), and what it is called. */
export interface HealthLink {
  readonly url: string
  readonly key: string
  readonly until?: number
  readonly label?: string
}

export type ParsedHealthLink =
  | { readonly ok: true; readonly link: HealthLink }
  | { readonly ok: false; readonly problem: 'not-a-link' | 'newer-version' | 'needs-more' }

/** The link of one encrypted file. */
export function formatHealthLink({ url, key, until, label }: HealthLink): string {
  const payload = {
    url,
    flag: 'U',
    key,
    ...(until === undefined ? {} : { exp: Math.floor(until / 1000) }),
    ...(label === undefined ? {} : { label: label.slice(0, MAX_LABEL) }),
    v: 1,
  }
  return PREFIX + formatBase64url(textToBytes(JSON.stringify(payload)))
}

/** Reads a link, also behind the address of a viewer. `needs-more`: it asks for a passcode or lists several files. */
export function parseHealthLink(text: string): ParsedHealthLink {
  const refuse = (problem: 'not-a-link' | 'newer-version' | 'needs-more') => ({ ok: false, problem }) as const
  const at = text.indexOf(PREFIX)
  if (at < 0 || text.length > MAX_LINK) return refuse('not-a-link')
  const bytes = parseBase64url(text.slice(at + PREFIX.length).trim())
  const read = v.safeParse(payloadSchema, parseJson(bytes && bytesToText(bytes)))
  if (!read.success) return refuse('not-a-link')
  const { url, key, flag, exp, label, v: version } = read.output
  if (version > 1) return refuse('newer-version')
  if (!flag.includes('U') || flag.includes('P')) return refuse('needs-more')
  return {
    ok: true,
    link: {
      url,
      key,
      ...(exp === undefined ? {} : { until: exp * 1000 }),
      ...(label === undefined ? {} : { label }),
    },
  }
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
