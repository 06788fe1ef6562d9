/** The frames of a browser, drawn as soon as there is a turn: a test waits for no clock. */
let last = 0
const waiting = new Map<number, ReturnType<typeof setTimeout>>()

globalThis.requestAnimationFrame = draw => {
  last += 1
  const frame = last
  const timer = setTimeout(() => {
    waiting.delete(frame)
    draw(frame)
  })
  waiting.set(frame, timer)
  return frame
}
globalThis.cancelAnimationFrame = frame => {
  clearTimeout(waiting.get(frame))
  waiting.delete(frame)
}

// People in tests asked their device for less motion: what moves by itself would be drawn without end.
globalThis.matchMedia = query =>
  Object.assign(new EventTarget(), {
    matches: query === '(prefers-reduced-motion: reduce)',
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  })

/** So many turns without a frame mean that nothing is left to draw. */
const QUIET_TURNS = 5
const MAX_TURNS = 1_000

/** Waits until no frame is left to draw and every promise that waits for nothing else is kept. */
export async function drawn(): Promise<void> {
  let quiet = 0
  for (let turn = 0; quiet < QUIET_TURNS; turn += 1) {
    if (turn > MAX_TURNS) throw new Error('something is drawn without end')
    await new Promise(resolve => setTimeout(resolve))
    quiet = waiting.size > 0 ? 0 : quiet + 1
  }
}
