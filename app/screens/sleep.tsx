import type { ScreenProps } from '../shell.tsx'

export function Sleep(_: ScreenProps) {
  return <div class="page" />
}
