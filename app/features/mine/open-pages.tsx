/** What is open without the passphrase: Learn, See somebody, the urgent signs, and to look at a code, are nobody's secret. */
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ScreenName } from '#core/vocabulary/addresses.ts'
import type { App } from '#app/app.ts'
import { StopNumbers } from '#app/features/check/stop-numbers.tsx'
import { UrgentSigns } from '#app/features/check/urgent-signs.tsx'
import { emptyApp } from '#app/prerender/empty-app.ts'
import type { Platform } from '#app/platform/platform.ts'
import type { Addresses } from '#app/router.ts'
import { loadScreen, type Screen } from '#app/screens.ts'
import { Button } from '#app/ui/button.tsx'
import { Nav, SkipLink } from '#app/ui/nav.tsx'
import { lockWords as words } from './words/lock.ts'
import '#app/features/check/stop.css'

const OPEN: ReadonlySet<ScreenName | 'not-found'> = new Set(['learn', 'somebody', 'scan'])

/** Shows these pages, with nothing of the diary, until the person goes elsewhere or wants to open it. */
export async function readOpenPages(
  place: HTMLElement,
  addresses: Addresses,
  documents: Platform['documents'],
): Promise<void> {
  if (!OPEN.has(addresses.screen.value)) return
  const [learn, somebody, scan] = await Promise.all([
    loadScreen('learn'),
    loadScreen('somebody'),
    loadScreen('scan'),
  ])
  const screens = { learn, somebody, scan }
  await new Promise<void>(resolve => {
    const empty = emptyApp('learn')
    const app = { ...empty, addresses, platform: { ...empty.platform, documents } }
    render(<OpenPages app={app} screens={screens} onOpen={resolve} />, place)
  })
  render(null, place)
}

interface OpenPagesProps {
  readonly app: App
  readonly screens: Readonly<Record<'learn' | 'somebody' | 'scan', Screen>>
  readonly onOpen: () => void
}

function OpenPages({ app, screens, onOpen }: OpenPagesProps) {
  const screen = app.addresses.screen.value
  const isOpen = OPEN.has(screen)
  useEffect(() => {
    if (!isOpen) onOpen()
  }, [isOpen])
  const Page = screen === 'somebody' || screen === 'scan' ? screens[screen] : screens.learn
  return (
    <div class="shell with-nav">
      <SkipLink />
      <Nav current={screen} go={to => app.addresses.go(to)} />
      <div class="notices row-wrap no-print">
        <p class="grow">{words.title}</p>
        <Button onPress={onOpen}>{words.open}</Button>
      </div>
      <main id="main" tabIndex={-1}>
        {screen === 'somebody' && <UrgentHelp app={app} />}
        {isOpen && <Page app={app} />}
      </main>
    </div>
  )
}

function UrgentHelp({ app }: { readonly app: App }) {
  return (
    <section class="page">
      <div class="card">
        <h2>{words.signs}</h2>
        <StopNumbers app={app} crisis={false} first="emergency" />
        <UrgentSigns />
      </div>
    </section>
  )
}
