import { diaryMoment } from '#core/calendar/calendar-day.ts'
import type { Clock } from './platform.ts'

const TICK_MS = 250

/** Wall-clock time; also ticks the moment a page is shown, thawed or restored. */
export function createClock(): Clock {
  return {
    now,
    alarm(at, tick) {
      const timer = setTimeout(() => tick(now(), isVisible()), at - now())
      return () => clearTimeout(timer)
    },
    everyTick(tick) {
      const call = () => tick(now(), isVisible())
      const timer = setInterval(call, TICK_MS)
      document.addEventListener('visibilitychange', call)
      document.addEventListener('resume', call)
      addEventListener('pageshow', call)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', call)
        document.removeEventListener('resume', call)
        removeEventListener('pageshow', call)
      }
    },
  }
}

const now = () => diaryMoment(Date.now())

function isVisible(): boolean {
  return document.visibilityState === 'visible'
}
