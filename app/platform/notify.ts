import type { Notify } from './platform.ts'

/** Notifications of this device. Permission is asked for only in a tap. */
export function createNotify(): Notify {
  let shown: Notification | undefined
  const exists = 'Notification' in globalThis
  return {
    state: () => (exists ? Notification.permission : 'missing'),
    async ask() {
      if (!exists) return false
      return (await Notification.requestPermission()) === 'granted'
    },
    show(title, text, silent) {
      if (!exists || Notification.permission !== 'granted') return
      try {
        shown = new Notification(title, { body: text, silent, tag: 'unknot-break' })
        shown.addEventListener('click', () => {
          focus()
          shown?.close()
        })
      } catch {
        // Phones allow notifications only from a worker: the page and its sound have to do.
        shown = undefined
      }
    },
    hide() {
      shown?.close()
      shown = undefined
    },
  }
}
