import type { ScreenProps } from '../shell.tsx'

export function Driving(_: ScreenProps) {
  return <div class="page" />
}
