/** A figure as a person reads it: at most one decimal. */
export function figure(value: number): string {
  return String(tenth(value))
}

/** Rounded to one decimal. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** A sentence or sign in the middle of another sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
