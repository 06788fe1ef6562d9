/** One record a screen: what the tab says, how it is loaded, where it is in the bar. */
import type { ComponentType } from 'preact'
import { SCREEN_NAMES, type ScreenName } from '#core/vocabulary/addresses.ts'
import type { ScreenProps } from './app.ts'
import { Today } from './features/today/today.tsx'
import { words } from './i18n/words.ts'
import type { IconName } from './ui/icon.tsx'

export type Screen = ComponentType<ScreenProps>

/** Its address stands in core, where the server reads it too. */
interface ScreenRecord {
  readonly title: string
  readonly load: () => Promise<Screen>
  /** Its own place in the bar, or the screen whose place it lights. */
  readonly nav?: { readonly icon: IconName; readonly label: string } | { readonly under: ScreenName }
}

const { titles, nav } = words

export const SCREENS: Readonly<Record<ScreenName, ScreenRecord>> = {
  today: {
    title: titles.today,
    // It is there from the start.
    load: () => Promise.resolve(Today),
    nav: { icon: 'today', label: nav.today },
  },
  find: {
    title: titles.find,
    load: () => import('./features/find/find.tsx').then(screen => screen.Find),
    nav: { icon: 'find', label: nav.find },
  },
  check: {
    title: titles.check,
    load: () => import('./features/check/check.tsx').then(screen => screen.Check),
    nav: { under: 'find' },
  },
  aboutYou: {
    title: titles.aboutYou,
    load: () => import('./features/check/about-you.tsx').then(screen => screen.AboutYou),
    nav: { under: 'find' },
  },
  press: {
    title: titles.press,
    load: () => import('./features/press/press.tsx').then(screen => screen.Press),
    nav: { under: 'find' },
  },
  plan: {
    title: titles.plan,
    load: () => import('./features/plan/plan.tsx').then(screen => screen.Plan),
    nav: { under: 'today' },
  },
  session: {
    title: titles.session,
    load: () => import('./features/session/session.tsx').then(screen => screen.Session),
  },
  after: {
    title: titles.after,
    load: () => import('./features/session/after.tsx').then(screen => screen.After),
    nav: { under: 'today' },
  },
  progress: {
    title: titles.progress,
    load: () => import('./features/progress/progress.tsx').then(screen => screen.Progress),
    nav: { icon: 'progress', label: nav.progress },
  },
  somebody: {
    title: titles.somebody,
    load: () => import('./features/see-somebody/somebody.tsx').then(screen => screen.Somebody),
  },
  sheet: {
    title: titles.sheet,
    load: () => import('./features/see-somebody/sheet.tsx').then(screen => screen.Sheet),
  },
  prevent: {
    title: titles.prevent,
    load: () => import('./features/prevent/prevent.tsx').then(screen => screen.Prevent),
    nav: { icon: 'prevent', label: nav.prevent },
  },
  breaks: {
    title: titles.breaks,
    load: () => import('./features/prevent/breaks/breaks.tsx').then(screen => screen.Breaks),
    nav: { under: 'prevent' },
  },
  desk: {
    title: titles.desk,
    load: () => import('./features/prevent/desk/desk-check.tsx').then(screen => screen.DeskCheck),
    nav: { under: 'prevent' },
  },
  driving: {
    title: titles.driving,
    load: () => import('./features/prevent/driving.tsx').then(screen => screen.Driving),
    nav: { under: 'prevent' },
  },
  sleep: {
    title: titles.sleep,
    load: () => import('./features/prevent/sleep.tsx').then(screen => screen.Sleep),
    nav: { under: 'prevent' },
  },
  calm: {
    title: titles.calm,
    load: () => import('./features/prevent/calm/calm.tsx').then(screen => screen.Calm),
    nav: { under: 'prevent' },
  },
  move: {
    title: titles.move,
    load: () => import('./features/prevent/move/move.tsx').then(screen => screen.Move),
    nav: { under: 'prevent' },
  },
  cards: {
    title: titles.cards,
    load: () => import('./features/prevent/cards.tsx').then(screen => screen.Cards),
    nav: { under: 'prevent' },
  },
  learn: {
    title: titles.learn,
    load: () => import('./features/learn/learn.tsx').then(screen => screen.Learn),
    nav: { icon: 'learn', label: nav.learn },
  },
  mine: {
    title: titles.mine,
    load: () => import('./features/mine/mine.tsx').then(screen => screen.Mine),
    nav: { icon: 'mine', label: nav.mine },
  },
  programme: {
    title: titles.programme,
    load: () => import('./features/programme/programme.tsx').then(screen => screen.Programme),
  },
  review: {
    title: titles.review,
    load: () => import('./features/clinical-review/clinical-review.tsx').then(screen => screen.ReviewDesk),
  },
  scan: {
    title: titles.scan,
    load: () => import('./features/scan/scan.tsx').then(screen => screen.Scan),
    nav: { under: 'mine' },
  },
  devices: {
    title: titles.devices,
    load: () => import('./features/devices/devices.tsx').then(screen => screen.Devices),
    nav: { under: 'mine' },
  },
  addDevice: {
    title: titles.addDevice,
    load: () => import('./features/devices/devices-add.tsx').then(screen => screen.AddDevice),
    nav: { under: 'mine' },
  },
  recoverySheet: {
    title: titles.recoverySheet,
    load: () => import('./features/devices/devices-sheet.tsx').then(screen => screen.RecoverySheet),
    nav: { under: 'mine' },
  },
}

const loaded = new Map<ScreenName, Screen>([['today', Today]])

/** The screen, where it is there already. */
export function loadedScreen(name: ScreenName): Screen | undefined {
  return loaded.get(name)
}

/** Fetches a screen, ahead of time or when it is opened; rejects when its files cannot be had. */
export async function loadScreen(name: ScreenName): Promise<Screen> {
  const screen = loaded.get(name) ?? (await SCREENS[name].load())
  loaded.set(name, screen)
  return screen
}

/** The places of the bar, in its order. */
export const NAV_PLACES = SCREEN_NAMES.flatMap(screen => {
  const { nav } = SCREENS[screen]
  return nav && 'icon' in nav ? [{ screen, icon: nav.icon, label: nav.label }] : []
})
