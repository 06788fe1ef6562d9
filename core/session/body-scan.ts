/**
 * A short body scan: which part is in mind at a moment. Source: docs/clinical/dosing.md#mindful.
 * @judgement The source names the scan and no times; those of the parts are ours.
 */

/** Time for each part. Seconds. */
export const SCAN_PART_SECONDS = 25

/** The part (from 0) at `elapsedMs`, and how far through it (0–1); `over` after the last of `parts`. */
export function scanAt(
  elapsedMs: number,
  parts: number,
): { readonly state: 'part'; readonly part: number; readonly share: number } | { readonly state: 'over' } {
  const place = Math.max(0, elapsedMs) / (SCAN_PART_SECONDS * 1000)
  const part = Math.floor(place)
  return part >= parts ? { state: 'over' } : { state: 'part', part, share: place - part }
}
