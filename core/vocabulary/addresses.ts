import type { Language } from './language.ts'

/** Below which path a language lives; English lives at the root. */
export function languagePath(language: Language): string {
  return language === 'en' ? '' : `/${language}`
}

/** Every screen has an address. The server answers each with the app's shell, the app shows the screen. */
export const ADDRESSES = {
  today: '/',
  find: '/find',
  check: '/check',
  aboutYou: '/check/about-you',
  press: '/press',
  plan: '/plan',
  session: '/session',
  after: '/after',
  progress: '/progress',
  somebody: '/see-somebody',
  sheet: '/sheet',
  prevent: '/prevent',
  breaks: '/prevent/breaks',
  desk: '/prevent/desk',
  driving: '/prevent/driving',
  sleep: '/prevent/sleep',
  calm: '/prevent/calm',
  move: '/prevent/move',
  cards: '/prevent/cards',
  learn: '/learn',
  mine: '/mine',
  programme: '/programme',
  review: '/review',
  scan: '/scan',
  devices: '/devices',
  addDevice: '/devices/add',
  recoverySheet: '/devices/sheet',
} as const
export type ScreenName = keyof typeof ADDRESSES

export const SCREEN_NAMES: readonly ScreenName[] = Object.keys(ADDRESSES).filter(name => isScreenName(name))
export const SCREEN_ADDRESSES: readonly string[] = SCREEN_NAMES.map(name => ADDRESSES[name])

/** Pages below this one belong to the same screen. */
const LEARN_PAGES = `${ADDRESSES.learn}/`

/** The screen at a path; a path of no screen is `nowhere`. */
export function screenAt(path: string): ScreenName | 'not-found' {
  const clean = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  if (clean.startsWith(LEARN_PAGES)) return 'learn'
  return SCREEN_NAMES.find(name => ADDRESSES[name] === clean) ?? 'not-found'
}

function isScreenName(name: string): name is ScreenName {
  return Object.hasOwn(ADDRESSES, name)
}
