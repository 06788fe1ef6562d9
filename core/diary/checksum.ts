/** One way to write a value as JSON, so that the same entries always have the same checksum. */
import { sha256 } from './sha256.ts'

/** JSON without spaces, names in order of their UTF-16 units (RFC 8785). What JSON cannot say becomes null. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 of the entries as canonical JSON, 64 hexadecimal digits. */
export function checksumOf(entries: readonly unknown[]): string {
  return sha256(canonicalJson(entries))
}
