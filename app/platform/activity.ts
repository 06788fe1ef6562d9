/** Calls back whenever somebody uses this page with keys, pointer or fingers. Returns how to stop. */
export function followActivity(used: () => void): () => void {
  const kinds = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const
  for (const kind of kinds) addEventListener(kind, used, { passive: true })
  return () => {
    for (const kind of kinds) removeEventListener(kind, used)
  }
}
