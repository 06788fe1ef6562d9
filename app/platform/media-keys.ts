import type { MediaKeys } from './platform.ts'

/**
 * Keys of a headset or lock screen steer the session, where the browser passes them on. Nothing is played by it, so it takes
 * the place of nobody's music: while other music plays, its keys stay with that.
 */
export function createMediaKeys(): MediaKeys {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined
  return {
    follow(title, { play, pause, next }) {
      if (!session) return
      session.metadata = new MediaMetadata({ title, artist: 'Unknot' })
      session.setActionHandler('play', play)
      session.setActionHandler('pause', pause)
      session.setActionHandler('nexttrack', next)
    },
    forget() {
      if (!session) return
      session.metadata = null
      for (const action of ['play', 'pause', 'nexttrack'] as const) session.setActionHandler(action, null)
    },
  }
}
