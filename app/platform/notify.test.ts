import { afterEach, expect, test, vi } from 'vitest'
import { createNotify } from './notify.ts'

/** A browser as Chrome on Android: a page may not make notifications, a worker may. */
function phone(hasWorker = true) {
  const shown: { title: string; close: () => void }[] = []
  const registration = {
    active: {},
    showNotification: async (title: string) => {
      shown.splice(0, shown.length, { title, close: () => shown.splice(0) })
    },
    getNotifications: async () => [...shown],
  }
  const refuse = class {
    static permission = 'granted'
    constructor() {
      throw new TypeError('Illegal constructor. Use ServiceWorkerRegistration.showNotification() instead.')
    }
  }
  const listeners: ((event: object) => void)[] = []
  const badges: string[] = []
  vi.stubGlobal('Notification', refuse)
  vi.stubGlobal('document', { title: 'Learn · Unknot' })
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistration: async () => (hasWorker ? registration : undefined),
      addEventListener: (_type: string, listener: (event: object) => void) => listeners.push(listener),
    },
    setAppBadge: async () => badges.push('set'),
    clearAppBadge: async () => badges.push('cleared'),
  })
  return {
    notify: createNotify(),
    shown,
    badges,
    hear: (data: string) => listeners.forEach(one => one({ data })),
  }
}
const later = () => new Promise(resolve => setTimeout(resolve))
afterEach(() => {
  vi.unstubAllGlobals()
})

test('on a phone a notification is shown by the worker, and hidden again', async () => {
  const { notify, shown } = phone()
  notify.show('A short break?', '', false)
  await later()
  expect(shown.map(({ title }) => title)).toEqual(['A short break?'])
  notify.hide()
  await later()
  expect(shown).toEqual([])
})

test('one that is hidden at once is never left standing', async () => {
  const { notify, shown } = phone()
  notify.show('A short break?', '', false)
  notify.hide()
  await later()
  expect(shown).toEqual([])
})

test('a phone without a worker shows nothing, and nothing breaks', async () => {
  const { notify, shown } = phone(false)
  notify.show('A short break?', '', false)
  await later()
  expect(shown).toEqual([])
})

test('the title of the tab says that a break is due, whatever screen is opened, and the icon has a mark', () => {
  const { notify, badges } = phone()
  notify.mark('A short break?')
  expect(document.title).toBe('A short break? · Learn · Unknot')
  document.title = 'Move · Unknot'
  notify.mark('A short break?')
  notify.mark('A short break?')
  expect(document.title).toBe('A short break? · Move · Unknot')
  notify.mark(undefined)
  expect(document.title).toBe('Move · Unknot')
  expect(badges).toEqual(['set', 'cleared'])
})

test('a tap on it is heard from the worker, and nothing else that the worker says', () => {
  const { notify, hear } = phone()
  const tapped = vi.fn()
  notify.follow(tapped)
  hear('else')
  expect(tapped).not.toHaveBeenCalled()
  hear('show-breaks')
  expect(tapped).toHaveBeenCalledOnce()
})
