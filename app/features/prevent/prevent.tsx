import type { ScreenName } from '#core/vocabulary/addresses.ts'
import { nextBreak } from '#core/prevent/breaks/view.ts'
import { DESK_KINDS } from '#core/diary/event-notes.ts'
import { isDeskCheckDue } from '#core/prevent/desk-check.ts'
import type { ScreenProps } from '#app/app.ts'
import { breaksRunner } from './breaks/breaks-runner.ts'
import { Figure } from '#app/figure/figure.tsx'
import type { MotionId } from '#app/figure/motions.ts'
import { clockText } from '#app/i18n/local-time.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { Link } from '#app/ui/link.tsx'
import { preventWords } from './words.ts'
import { FlareCard } from './flare-card.tsx'
import './prevent.css'

interface Door {
  readonly to: ScreenName
  readonly icon: IconName
  readonly motion: MotionId
  readonly title: string
  readonly text: string
}

const { hub } = preventWords
const DOORS: readonly Door[] = [
  {
    to: 'breaks',
    icon: 'clock',
    motion: 'st-shoulder-blade-squeeze',
    title: hub.breaks,
    text: hub.breaksText,
  },
  { to: 'move', icon: 'walk', motion: 'walking', title: hub.move, text: hub.moveText },
  { to: 'desk', icon: 'desk', motion: 'desk-sitting', title: hub.desk, text: hub.deskText },
  { to: 'sleep', icon: 'moon', motion: 'sleeping-side', title: hub.sleep, text: hub.sleepText },
  { to: 'calm', icon: 'prevent', motion: 'breathing-sitting', title: hub.calm, text: hub.calmText },
  { to: 'driving', icon: 'car', motion: 'mo-side-bend', title: hub.driving, text: hub.drivingText },
  { to: 'cards', icon: 'drop', motion: 'resting-sitting', title: hub.cards, text: hub.cardsText },
]

/** Everything that keeps the next knot away, and what came before the last ones. */
export function Prevent({ app }: ScreenProps) {
  const status: Readonly<Partial<Record<ScreenName, string | undefined>>> = {
    breaks: breaksStatus(app),
    desk: deskNews(app),
  }
  return (
    <div class="page prevent">
      <header class="page-head">
        <h1>{hub.title}</h1>
        <p class="muted">{hub.text}</p>
      </header>
      <ul class="prevent-doors">
        {DOORS.map(({ to, icon, motion, title, text }) => (
          <li key={to}>
            <Link app={app} to={to} class="prevent-door">
              <span class="prevent-picture" aria-hidden="true">
                {to === 'cards' || to === 'driving' ? (
                  <Icon name={icon} size={48} />
                ) : (
                  <Figure motion={motion} title="" />
                )}
              </span>
              <span class="prevent-door-words">
                <span class="prevent-door-title">{title}</span>
                <span class="small muted">{text}</span>
                {status[to] && <span class="small prevent-status">{status[to]}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <FlareCard app={app} />
    </div>
  )
}

function breaksStatus(app: ScreenProps['app']): string | undefined {
  const { state } = breaksRunner(app)
  const breaks = state.value?.breaks
  if (!breaks) return undefined
  if (breaks.state === 'offered') return hub.breaksNow
  const next = nextBreak(breaks)
  return next && hub.breaksNext(clockText(next.at))
}

function deskNews(app: ScreenProps['app']): string | undefined {
  const { deskChecks } = app.store.diary.value.notes
  const now = app.platform.clock.now()
  const due = DESK_KINDS.some(
    kind => deskChecks.some(check => check.kind === kind) && isDeskCheckDue(deskChecks, kind, now),
  )
  return due ? hub.deskDue : undefined
}
