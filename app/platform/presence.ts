import type { PresenceSource } from './platform.ts'

/** Keys or pointer in this page within this time mean somebody is there. */
const RECENT_MS = 60_000
/** Stillness the system calls idle; the shortest it allows is a minute. Longer, so that reading is not being away. */
const IDLE_MS = 180_000

/** The little of the idle detector we use; TypeScript does not know it yet. */
interface Detector {
  readonly userState: 'active' | 'idle' | null
  readonly screenState: 'locked' | 'unlocked' | null
  readonly start: (options: { threshold: number }) => Promise<void>
}
interface DetectorClass {
  new (): Detector
  requestPermission: () => Promise<string>
}

/** Knows what the browser tells: page in front or not, keys and pointer in it, and, where allowed, idle and locked. */
export function createPresence(): PresenceSource {
  const found: unknown = Reflect.get(globalThis, 'IdleDetector')
  const detectorClass = isDetectorClass(found) ? found : undefined
  let detector: Detector | undefined
  let touchedAt = Date.now()
  const touched = () => {
    touchedAt = Date.now()
  }

  const detect = async () => {
    if (!detectorClass || detector) return detector !== undefined
    try {
      const fresh = new detectorClass()
      await fresh.start({ threshold: IDLE_MS })
      detector = fresh
      return true
    } catch {
      // Not permitted, or refused by policy: the page goes on with what it sees itself.
      return false
    }
  }

  return {
    canAsk: detectorClass !== undefined,
    async ask() {
      if (!detectorClass) return false
      try {
        if ((await detectorClass.requestPermission()) !== 'granted') return false
      } catch {
        return false
      }
      return detect()
    },
    now() {
      if (detector?.screenState === 'locked') return 'locked'
      if (isPlaying()) return 'watching'
      if (detector?.userState === 'idle') return 'idle'
      if (document.visibilityState === 'hidden') return 'hidden'
      return Date.now() - touchedAt < RECENT_MS ? 'active' : 'watching'
    },
    follow() {
      void detect()
      const kinds = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const
      for (const kind of kinds) addEventListener(kind, touched, { passive: true })
      return () => {
        for (const kind of kinds) removeEventListener(kind, touched)
      }
    },
  }
}

/** A film in this page; other pages are nobody's business. */
function isPlaying(): boolean {
  return [...document.querySelectorAll('video')].some(video => !video.paused && !video.ended)
}

function isDetectorClass(value: unknown): value is DetectorClass {
  return typeof value === 'function' && 'requestPermission' in value
}
