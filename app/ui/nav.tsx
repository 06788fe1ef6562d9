import { ADDRESSES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { words } from '#app/i18n/words.ts'
import { Icon, type IconName } from './icon.tsx'
import { isPlain } from './link.tsx'
import './nav.css'

const PLACES: readonly { readonly screen: ScreenName; readonly icon: IconName; readonly label: string }[] = [
  { screen: 'today', icon: 'today', label: words.nav.today },
  { screen: 'find', icon: 'find', label: words.nav.find },
  { screen: 'progress', icon: 'progress', label: words.nav.progress },
  { screen: 'prevent', icon: 'prevent', label: words.nav.prevent },
  { screen: 'learn', icon: 'learn', label: words.nav.learn },
  { screen: 'mine', icon: 'mine', label: words.nav.mine },
]

/** Screens that lie under another one light its place too. */
const UNDER: Partial<Readonly<Record<ScreenName, ScreenName>>> = {
  check: 'find',
  press: 'find',
  plan: 'today',
  after: 'today',
  breaks: 'prevent',
  desk: 'prevent',
  driving: 'prevent',
  sleep: 'prevent',
  calm: 'prevent',
  move: 'prevent',
  cards: 'prevent',
}

interface NavProps {
  readonly current: ScreenName | 'not-found'
  readonly go: (to: ScreenName) => void
}

/** At the bottom on a phone, at the side on a desk. Real links, so they open in a new tab too. */
export function Nav({ current, go }: NavProps) {
  const above = current === 'not-found' ? undefined : UNDER[current]
  return (
    <nav class="nav no-print" aria-label={words.nav.label}>
      <span class="nav-name" aria-hidden="true">
        {words.name}
      </span>
      {PLACES.map(({ screen, icon, label }) => (
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
