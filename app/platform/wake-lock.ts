import type { WakeLock } from './platform.ts'

/** Keeps the screen on during a session. Browsers drop the lock when the page hides, so it is asked for again. */
export function createWakeLock(): WakeLock {
  let holders = 0
  return {
    isHeld: () => holders > 0,
    hold() {
      let released = false
      holders += 1
      let lock: WakeLockSentinel | undefined
      const acquire = async () => {
        if (released || !('wakeLock' in navigator) || document.visibilityState !== 'visible') return
        try {
          lock = await navigator.wakeLock.request('screen')
          if (released) await lock.release()
        } catch {
          // Battery savers refuse: the session goes on, the screen may dim.
          lock = undefined
        }
      }
      const acquireAgain = () => void acquire()
      acquireAgain()
      document.addEventListener('visibilitychange', acquireAgain)
      return () => {
        if (!released) holders -= 1
        released = true
        document.removeEventListener('visibilitychange', acquireAgain)
        void lock?.release()
      }
    },
  }
}
