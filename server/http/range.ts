/** Bytes of a file, the last one included. */
export interface Part {
  readonly first: number
  readonly last: number
}

/**
 * The one part that is asked for (RFC 9110, 14). What cannot be read, other units and several parts at once are
 * ignored, and the whole is sent; a part that lies outside is `unsatisfiable`.
 */
export function parseRange(header: string | undefined, size: number): Part | 'whole' | 'unsatisfiable' {
  const [, from, to] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole'
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return 'whole'
  if (first >= size) return 'unsatisfiable'
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
