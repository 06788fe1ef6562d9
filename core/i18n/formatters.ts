/** What a message says of several: one after the other. */
export function list(parts: unknown): string {
  return Array.isArray(parts) ? parts.join(', ') : String(parts)
}

/** A name begins small within a sentence, but for one of several capitals: "heat", "TENS". */
export function lower(name: unknown): string {
  const text = String(name)
  return ACRONYM.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]/u
