import type { ScreenProps } from '../shell.tsx'

export function Move(_: ScreenProps) {
  return <div class="page" />
}
