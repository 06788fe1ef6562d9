/** A page nobody sees paints no frames: after this long the work is done all the same. */
const UNSEEN_MS = 250

/** Does work right after the next paint, so that it delays no frame. Returns how to call it off. */
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
