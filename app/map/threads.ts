import { pieces, pointAt, type Curve } from './curve.ts'

/** Fibres end a little unevenly, as a hand would draw them; always the same for the same fibre. 0–1. */
export const uneven = (i: number): number => ((i * 7919 + 13) % 17) / 17

/** Bare lines through the same stations: threads of sinew, hair. */
export function threads(stations: readonly Curve[], count: number): readonly Curve[] {
  const guides = stations.map(station => pieces(station))
  return Array.from({ length: count }, (_, i) => {
    const line = pieces(guides.map(guide => pointAt(guide, (i + 0.5) / count)))
    const from = 0.02 + 0.16 * uneven(i)
    return [0, 1 / 3, 2 / 3, 1].map(k => pointAt(line, from + (1 - 0.05 * uneven(i + 3) - from) * k))
  })
}
