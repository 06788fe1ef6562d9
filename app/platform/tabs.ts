import { BUILD } from '#app/build-id.ts'

/**
 * What the other tabs should know: that this one opened, that the diary changed or the lock did, that somebody uses this
 * one, that everything is being erased, that this is over, and that the break timer turned.
 */
const TAB_MESSAGES = ['opened', 'diary', 'lock', 'active', 'erasing', 'erased', 'breaks'] as const
export type TabMessage = (typeof TAB_MESSAGES)[number]

/** The other tabs of this app in this browser. Says that something is new, never what. */
export interface Tabs {
  readonly tell: (message: TabMessage) => void
  /** Calls back with each message, and whether it comes from another build of the app. */
  readonly follow: (heard: (message: TabMessage, otherBuild: boolean) => void) => void
  /** Asks to be the one tab that rings and writes the break timer; says whether it is. The next one follows when it closes. */
  readonly lead: () => () => boolean
}

/** One channel for all tabs; where there is none, each tab is alone. */
export function createTabs(name = 'unknot'): Tabs {
  const channel = open(name)
  if (!channel) return { tell: () => undefined, follow: () => undefined, lead }
  return {
    lead,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of this origin only
    tell: message => channel.postMessage({ news: message, build: BUILD }),
    follow: heard =>
      channel.addEventListener('message', ({ data }: { readonly data: unknown }) => {
        const message = parseMessage(data)
        if (message) heard(message.news, message.build !== BUILD)
      }),
  }
}

/** Held as long as the page lives. Where there are no locks, every tab leads. */
function lead(): () => boolean {
  if (!('locks' in navigator)) return () => true
  let leads = false
  const begin = () => {
    leads = true
  }
  const held = navigator.locks.request('unknot-breaks', () => {
    begin()
    return new Promise(() => undefined)
  })
  held.catch(begin)
  return () => leads
}

/** The channel; none where the browser has none, or refuses it together with its storage. */
function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** A message of any build, older or newer; what this one does not understand is not for it. */
export function parseMessage(
  data: unknown,
): { readonly news: TabMessage; readonly build: string } | undefined {
  if (typeof data !== 'object' || data === null || !('news' in data) || !('build' in data)) return undefined
  const news = TAB_MESSAGES.find(one => one === data.news)
  return news && typeof data.build === 'string' ? { news, build: data.build } : undefined
}
