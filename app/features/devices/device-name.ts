import { devicesWords } from './words/devices.ts'

/** Shorter than this is a phone. CSS pixels of the shorter side of its screen. */
const TABLET_SIDE = 600

/** What a device is called until somebody names it: the kind of thing it is, nothing more is known. */
export function usualName(): string {
  const { names } = devicesWords
  if (!matchMedia('(pointer: coarse)').matches) return names.computer
  return Math.min(screen.width, screen.height) < TABLET_SIDE ? names.phone : names.tablet
}
