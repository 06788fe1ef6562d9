import type { BodySide } from '#core/vocabulary/regions.ts'

/** `{left|right}`: the word for the side a thing is done on. */
const CHOICE = /\{([^|{}]*)\|([^|{}]*)\}/gu

/** A line for one side of the body; without a side it is told for the left. */
export function sided(line: string, side: BodySide = 'L'): string {
  return line.replace(CHOICE, (_, left: string, right: string) => (side === 'L' ? left : right))
}

/** True where a line names the side it is done on. */
export function namesSide(line: string): boolean {
  return sided(line) !== line
}
