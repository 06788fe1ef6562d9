/** A page nobody sees draws no pictures: after this long the work is done all the same. */
const UNSEEN_MS = 250

/** Does work as soon as the next picture stands, so that it holds up no picture. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let next = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, UNSEEN_MS)
  const frame = requestAnimationFrame(() => {
    clearTimeout(next)
    next = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(next)
  }
}
