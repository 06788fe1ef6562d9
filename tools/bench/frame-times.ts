import type { Page } from '@playwright/test'

/** Frame times of a page, ms. */
export interface Frames {
  readonly aSecond: number
  readonly median: number
  readonly p95: number
  readonly longest: number
}

/** Watches every frame for some seconds while `doing` goes on. */
export async function framesDuring(
  page: Page,
  seconds: number,
  doing: () => Promise<void> = () => Promise.resolve(),
): Promise<Frames> {
  const watched = page.evaluate(
    watchSeconds =>
      new Promise<number[]>(done => {
        const times: number[] = []
        const start = performance.now()
        let last = start
        const frame = (now: number) => {
          times.push(now - last)
          last = now
          if (now - start < watchSeconds * 1000) requestAnimationFrame(frame)
          else done(times.slice(2))
        }
        requestAnimationFrame(frame)
      }),
    seconds,
  )
  await doing()
  return framesOf(await watched)
}

/** What so many frame times come to, ms. */
export function framesOf(times: readonly number[]): Frames {
  const frames = times.toSorted((a, b) => a - b)
  const at = (share: number) => frames[Math.floor((frames.length - 1) * share)] ?? 0
  const mean = frames.reduce((sum, ms) => sum + ms, 0) / frames.length
  return { aSecond: 1000 / mean, median: at(0.5), p95: at(0.95), longest: at(1) }
}

/** One line for a report. */
export function frameWords({ aSecond, median, p95, longest }: Frames): string {
  return `${aSecond.toFixed(1)} frames a second; frame time median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`
}
