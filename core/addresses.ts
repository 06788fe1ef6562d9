/** Every screen has an address. The server answers each with the app's shell, the app shows the screen. */
export const ADDRESSES = {
  today: '/',
  find: '/find',
  check: '/check',
  plan: '/plan',
  session: '/session',
  after: '/after',
} as const
export type ScreenName = keyof typeof ADDRESSES

export const SCREEN_NAMES = [
  'today',
  'find',
  'check',
  'plan',
  'session',
  'after',
] as const satisfies readonly ScreenName[]
export const SCREEN_ADDRESSES: readonly string[] = SCREEN_NAMES.map(name => ADDRESSES[name])

/** The screen at a path; a path of no screen is `nowhere`. */
export function screenAt(path: string): ScreenName | 'nowhere' {
  const clean = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return SCREEN_NAMES.find(name => ADDRESSES[name] === clean) ?? 'nowhere'
}
