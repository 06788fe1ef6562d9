/** In 4 s, out 6 s: about six breaths a minute. Source: docs/clinical/dosing.md#breath. */
export const BREATH_IN_MS = 4_000
/** One whole breath, milliseconds. */
export const BREATH_MS = 10_000

/** Where in a breath a moment is, and how far through that half (0–1). */
export function breathAt(elapsedMs: number): { readonly phase: 'in' | 'out'; readonly share: number } {
  const within = ((elapsedMs % BREATH_MS) + BREATH_MS) % BREATH_MS
  if (within < BREATH_IN_MS) return { phase: 'in', share: within / BREATH_IN_MS }
  return { phase: 'out', share: (within - BREATH_IN_MS) / (BREATH_MS - BREATH_IN_MS) }
}
