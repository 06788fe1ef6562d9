/** What the app is doing when its browser is killed. */
export const KINDS = [
  'writing',
  'importing',
  'merging in two tabs',
  'locking',
  'unlocking',
  'changing the passphrase',
  'restoring',
  'erasing',
  'session',
] as const
export type Kind = (typeof KINDS)[number]
