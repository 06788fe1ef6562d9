import type { ScreenProps } from '../shell.tsx'

export function Calm(_: ScreenProps) {
  return <div class="page" />
}
