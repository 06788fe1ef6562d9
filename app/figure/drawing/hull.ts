/** Flat convex shapes on the drawing. */
export type Dot = readonly [x: number, y: number]

/** The smallest convex outline around the dots, in order. */
export function hull(dots: readonly Dot[]): Dot[] {
  const sorted = [...dots].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (from: readonly Dot[]): Dot[] => {
    const kept: Dot[] = []
    for (const p of from) {
      for (;;) {
        const b = kept[kept.length - 1]
        const a = kept[kept.length - 2]
        if (!a || !b || (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break
        kept.pop()
      }
      kept.push(p)
    }
    kept.pop()
    return kept
  }
  return [...half(sorted), ...half([...sorted].reverse())]
}

/** A straight-edged closed path. */
export const polygon = (dots: readonly Dot[]): string =>
  dots.map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`).join('') +
  (dots.length ? 'Z' : '')
