import type { Notify } from './platform.ts'

/** One at a time: the next takes the place of the last. */
const TAG = 'unknot-break'
/** What the worker says when a notification was tapped. */
const SHOW_BREAKS = 'show-breaks'

/** Notifications of this device. Permission is asked for only in a tap. */
export function createNotify(): Notify {
  const exists = 'Notification' in globalThis
  let mark = ''
  let ofPage: Notification | undefined
  // One that an earlier visit left behind is hidden too.
  let isShown = true
  /** Phones allow notifications only from a worker. */
  const worker = async () => {
    try {
      const registration = await navigator.serviceWorker?.getRegistration()
      return registration?.active ? registration : undefined
    } catch {
      return undefined
    }
  }
  let last = Promise.resolve()
  /** What is shown and hidden quickly one after the other keeps its order. */
  const inTurn = (next: () => Promise<void>) => {
    last = last.then(next).catch(() => undefined)
  }
  const show = (title: string, text: string, silent: boolean) => {
    if (!exists || Notification.permission !== 'granted') return
    isShown = true
    const options = { body: text, silent, tag: TAG, renotify: !silent }
    inTurn(async () => {
      const registration = await worker()
      if (registration) return registration.showNotification(title, options)
      // Without a worker there is the page, where the browser lets it.
      ofPage = new Notification(title, options)
      ofPage.addEventListener('click', () => {
        focus()
        ofPage?.close()
      })
    })
  }
  return {
    show,
    warn: (title, text) => show(title, text, true),
    state: () => (exists ? Notification.permission : 'missing'),
    async ask() {
      if (!exists) return false
      return (await Notification.requestPermission()) === 'granted'
    },
    hide() {
      if (!isShown || !exists) return
      isShown = false
      inTurn(async () => {
        ofPage?.close()
        const shown = (await (await worker())?.getNotifications({ tag: TAG })) ?? []
        for (const one of shown) one.close()
      })
    },
    mark(words) {
      const next = words === undefined ? '' : `${words} · `
      const { title } = document
      if (next === mark && title.startsWith(next)) return
      const isNew = next !== mark
      document.title = next + (title.startsWith(mark) ? title.slice(mark.length) : title)
      mark = next
      if (!isNew || !('setAppBadge' in navigator)) return
      void (next === '' ? navigator.clearAppBadge() : navigator.setAppBadge()).catch(() => undefined)
    },
    follow(tapped) {
      navigator.serviceWorker?.addEventListener('message', ({ data }) => {
        if (data === SHOW_BREAKS) tapped()
      })
    },
  }
}
