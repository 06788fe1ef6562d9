import { BUILD } from '#app/build-id.ts'

/**
 * What the other tabs should know: that this one opened, that the diary changed or the lock did, that somebody uses this
 * one, that everything is being erased, and that this is over.
 */
const TAB_MESSAGES = ['opened', 'diary', 'lock', 'active', 'erasing', 'erased'] as const
export type TabMessage = (typeof TAB_MESSAGES)[number]

/** The other tabs of this app in this browser. Says that something is new, never what. */
export interface Tabs {
  readonly tell: (message: TabMessage) => void
  /** Calls back with each message, and whether it comes from another build of the app. */
  readonly follow: (heard: (message: TabMessage, otherBuild: boolean) => void) => void
}

/** One channel for all tabs; where there is none, each tab is alone. */
export function createTabs(name = 'unknot'): Tabs {
  const channel = open(name)
  if (!channel) return { tell: () => undefined, follow: () => undefined }
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of this origin only
    tell: message => channel.postMessage({ news: message, build: BUILD }),
    follow: heard =>
      channel.addEventListener('message', ({ data }: { readonly data: unknown }) => {
        const message = parseMessage(data)
        if (message) heard(message.news, message.build !== BUILD)
      }),
  }
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
