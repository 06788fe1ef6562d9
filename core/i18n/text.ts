/** Rounded to one decimal. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
