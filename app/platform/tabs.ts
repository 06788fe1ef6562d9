import { BUILD } from '#app/build-id.ts'

/**
 * What the other tabs should know: that this one opened, that the diary changed or the lock did, that somebody uses this
 * one, that everything is being erased, that this is over, that the break timer turned, and that sync got further.
 */
const TAB_MESSAGES = ['opened', 'diary', 'lock', 'active', 'erasing', 'erased', 'breaks', 'sync'] as const
export type TabMessage = (typeof TAB_MESSAGES)[number]

/** The other tabs of this app in this browser. Says that something is new, never what. */
export interface Tabs {
  readonly tell: (message: TabMessage) => void
  /** Calls back with each message, and whether it comes from another build of the app. */
  readonly follow: (heard: (message: TabMessage, otherBuild: boolean) => void) => void
  /**
   * Asks to be the one tab that rings and writes the break timer, or listens to the sync server; says whether it is. The next
   * one follows when it closes.
   */
  readonly lead: (what: Lead) => () => boolean
  /** Does sync work while no other tab does any. */
  readonly syncAlone: <Result>(work: () => Promise<Result>) => Promise<Result>
}

export type Lead = 'breaks' | 'sync'

/** One channel for all tabs; where there is none, each tab is alone. */
export function createTabs(name = 'unknot'): Tabs {
  const channel = open(name)
  if (!channel) return { tell: () => undefined, follow: () => undefined, lead, syncAlone }
  return {
    lead,
    syncAlone,
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
function lead(what: Lead): () => boolean {
  if (!('locks' in navigator)) return () => true
  let leads = false
  const begin = () => {
    leads = true
  }
  const held = navigator.locks.request(`unknot-${what}`, () => {
    begin()
    return new Promise(() => undefined)
  })
  held.catch(begin)
  return () => leads
}

/** Where there are no locks, the server tells two tabs apart: both may say the same, and it is there once. */
function syncAlone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return work()
  return navigator.locks.request('unknot-sync-work', work)
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
