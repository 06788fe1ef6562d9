/** What a client holds already, and what that means for the answer (RFC 9110, 13). */

/** Request headers that ask under a condition; names in small letters, as Node gives them. */
export interface Conditions {
  readonly 'if-match'?: string | undefined
  readonly 'if-none-match'?: string | undefined
  readonly 'if-modified-since'?: string | undefined
  readonly 'if-unmodified-since'?: string | undefined
  readonly 'if-range'?: string | undefined
}

/** What the client is compared with: the strong tag of the bytes, and the moment they changed, in whole seconds. */
export interface Validators {
  readonly etag: string
  readonly lastModified: number
}

/** Whether to send the file, to say that the client has it (304), or that it is another one than the client means (412). */
export function evaluateConditions(conditions: Conditions, file: Validators): 'send' | 304 | 412 {
  const ifMatch = conditions['if-match']
  const ifNoneMatch = conditions['if-none-match']
  if (ifMatch !== undefined) {
    if (!lists(ifMatch, file.etag, 'strong')) return 412
  } else if (isBefore(parseHttpDate(conditions['if-unmodified-since']), file.lastModified)) return 412
  // Who sends a tag is answered by the tag alone, so that a build of the same second is not taken for the old one.
  if (ifNoneMatch !== undefined) return lists(ifNoneMatch, file.etag, 'weak') ? 304 : 'send'
  const since = parseHttpDate(conditions['if-modified-since'])
  return since !== undefined && file.lastModified <= since ? 304 : 'send'
}

/** Whether a part may be sent: it must be of the same bytes as the part the client holds. */
export function isSameFile(ifRange: string | undefined, { etag, lastModified }: Validators): boolean {
  if (ifRange === undefined) return true
  return ifRange.trim() === etag || parseHttpDate(ifRange) === lastModified
}

function lists(header: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (header.trim() === '*') return true
  for (const [tag] of header.matchAll(/(?:W\/)?"[^"]*"/g)) {
    if (tag === etag || (comparison === 'weak' && tag === `W/${etag}`)) return true
  }
  return false
}

function isBefore(moment: number | undefined, other: number): boolean {
  return moment !== undefined && moment < other
}

const FORMATS = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
]

/** A moment in one of the three formats of HTTP; anything else counts as not said, also what only looks like a date. */
function parseHttpDate(text: string | undefined): number | undefined {
  if (text === undefined || !FORMATS.some(format => format.test(text))) return undefined
  const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(moment) ? undefined : moment
}
