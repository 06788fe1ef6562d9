import type { ScreenProps } from '../shell.tsx'

export function Mine(_: ScreenProps) {
  return <div class="page" />
}
