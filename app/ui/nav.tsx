import { ADDRESSES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { words } from '#app/i18n/words.ts'
import { NAV_PLACES, SCREENS } from '#app/screens.ts'
import { Icon } from './icon.tsx'
import { isPlain } from './link.tsx'
import './nav.css'

/** The first stop of the keys: past the bar, to what the screen says. */
export function SkipLink() {
  return (
    <a class="skip-link no-print" href="#main">
      {words.nav.skip}
    </a>
  )
}

interface NavProps {
  readonly current: ScreenName | 'not-found'
  readonly go: (to: ScreenName) => void
}

/** At the bottom on a phone, at the side on a desk. Real links, so they open in a new tab too. */
export function Nav({ current, go }: NavProps) {
  const nav = current === 'not-found' ? undefined : SCREENS[current].nav
  const above = nav && 'under' in nav ? nav.under : undefined
  return (
    <nav class="nav no-print" aria-label={words.nav.label}>
      <span class="nav-name" aria-hidden="true">
        {words.name}
      </span>
      {NAV_PLACES.map(({ screen, icon, label }) => (
        <a
          key={screen}
          class={`nav-${screen}`}
          href={at(ADDRESSES[screen])}
          aria-current={current === screen ? 'page' : above === screen ? 'true' : undefined}
          onClick={event => {
            if (!isPlain(event)) return
            event.preventDefault()
            go(screen)
          }}
        >
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
    </nav>
  )
}
