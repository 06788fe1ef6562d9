import type { Sync } from '#app/state/sync.ts'
import { devicesWords } from './words/devices.ts'

/** Shorter than this is a phone. CSS pixels of the shorter side of its screen. */
const TABLET_SIDE = 600

/** What a device is called until somebody names it: the kind of thing it is, nothing more is known. */
export function usualName(): string {
  const { names } = devicesWords
  if (!matchMedia('(pointer: coarse)').matches) return names.computer
  return Math.min(screen.width, screen.height) < TABLET_SIDE ? names.phone : names.tablet
}

/** Two phones are told apart: the one that came later gets a number, until somebody names it. */
export async function nameApart(sync: Sync): Promise<void> {
  const { value: state } = sync.state
  if (state.state !== 'on') return
  const own = state.devices.find(({ isThis }) => isThis)
  const taken = new Set(state.devices.filter(({ isThis }) => !isThis).map(({ name }) => name))
  if (!own || !taken.has(own.name)) return
  let number = 2
  while (taken.has(`${own.name} ${number}`)) number += 1
  await sync.rename(own.id, `${own.name} ${number}`)
}
