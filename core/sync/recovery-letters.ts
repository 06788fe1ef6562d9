/**
 * A secret as letters that a person copies from paper: groups of four signs in Crockford's base 32 and a fifth that checks
 * them, so that a mistake is found in its group. The check is over the field of 32: any one wrong sign, any two neighbours
 * swapped and any group in another's place are noticed.
 */

/** Crockford's: no I, L, O or U. Source: crockford.com/base32.html. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET_BYTES = 32
const DATA_SIGNS = 4
const GROUP_SIGNS = DATA_SIGNS + 1
/** 256 bits in groups of 20. */
const GROUPS = 13

/** Groups of five signs, from 32 octets. */
export function formatRecovery(secret: Uint8Array): readonly string[] {
  const signs = signsOf(secret)
  return Array.from({ length: GROUPS }, (_, at) => {
    const data = signs.slice(at * DATA_SIGNS, (at + 1) * DATA_SIGNS)
    return [...data, checkOf(data, at)].map(value => SIGNS[value]).join('')
  })
}

export type ReadRecovery =
  | { readonly ok: true; readonly secret: Uint8Array<ArrayBuffer> }
  /** The first group that cannot be right, counted from 1. */
  | { readonly ok: false; readonly problem: 'mistake'; readonly group: number }
  /** So many groups are there, all of them right so far. */
  | { readonly ok: false; readonly problem: 'short' | 'long'; readonly groups: number }

/** Reads what somebody typed: small letters, O for 0, I and L for 1, and whatever stands between the groups. */
export function parseRecovery(typed: string): ReadRecovery {
  const groups = groupsOf(typed)
  const values: number[] = []
  for (const [at, group] of groups.slice(0, GROUPS).entries()) {
    const signs = group.split('').map(sign => SIGNS.indexOf(sign))
    const data = signs.slice(0, DATA_SIGNS)
    const isRight = signs.length === GROUP_SIGNS && !signs.includes(-1) && signs.at(-1) === checkOf(data, at)
    if (!isRight) {
      // Whoever has not come to the end of the last group yet has made no mistake.
      const isUnfinished = at === groups.length - 1 && signs.length < GROUP_SIGNS && !signs.includes(-1)
      return isUnfinished
        ? { ok: false, problem: 'short', groups: at }
        : { ok: false, problem: 'mistake', group: at + 1 }
    }
    values.push(...data)
  }
  if (groups.length < GROUPS) return { ok: false, problem: 'short', groups: groups.length }
  if (groups.length > GROUPS) return { ok: false, problem: 'long', groups: groups.length }
  const secret = octetsOf(values)
  return secret ? { ok: true, secret } : { ok: false, problem: 'mistake', group: GROUPS }
}

/** Whether a text is meant to be such letters, be they right or not. */
export function looksLikeRecovery(typed: string): boolean {
  const signs = groupsOf(typed).join('')
  return signs.length >= GROUP_SIGNS * 2 && /^[0-9A-HJKMNP-TV-Z]+$/.test(signs)
}

/** What stands together is cut into fives, so that a sign too many or too few spoils its own group only. */
function groupsOf(typed: string): readonly string[] {
  const parts = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .split(/[^0-9A-Z]+/)
  return parts.flatMap(part => {
    const isOneOff = Math.abs(part.length - GROUP_SIGNS) === 1
    return isOneOff ? [part] : (part.match(/.{1,5}/g) ?? [])
  })
}

/** Five bits each, the highest first; the last sign is filled with zeros. */
function signsOf(octets: Uint8Array): readonly number[] {
  const bits = [...octets].map(octet => octet.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => Number.parseInt(five.padEnd(5, '0'), 2))
}

/** None when the zeros at the end are none. */
function octetsOf(values: readonly number[]): Uint8Array<ArrayBuffer> | undefined {
  const bits = values.map(value => value.toString(2).padStart(5, '0')).join('')
  const octets = bits.slice(0, SECRET_BYTES * 8).match(/.{8}/g) ?? []
  return Number.parseInt(bits.slice(SECRET_BYTES * 8), 2) === 0
    ? Uint8Array.from(octets, octet => Number.parseInt(octet, 2))
    : undefined
}

/** A sum in the field of 32 (x⁵ + x² + 1), each sign with a weight of its own, and the place of the group as one more. */
function checkOf(data: readonly number[], group: number): number {
  return [...data, group].reduce((sum, value) => double(sum ^ value), 0)
}

function double(value: number): number {
  const doubled = value << 1
  return doubled > 31 ? doubled ^ 0b100101 : doubled
}
