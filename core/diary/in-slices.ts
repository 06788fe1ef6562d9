/**
 * Long work in slices: each yield says how much is done, 0–1, and whoever runs it may let the page answer in between, or leave
 * off. Nothing here knows a clock: a slice is an amount of work.
 */
export type Slices<Result> = Generator<number, Result, undefined>

/** Does all the work in one go. */
export function atOnce<Result>(work: Slices<Result>): Result {
  let next = work.next()
  while (next.done !== true) next = work.next()
  return next.value
}

/** Work that is one part of more, from one share of the whole to another. */
export function* partOf<Result>(work: Slices<Result>, from: number, to: number): Slices<Result> {
  let next = work.next()
  while (next.done !== true) {
    yield from + (to - from) * next.value
    next = work.next()
  }
  return next.value
}
