import type { ScreenProps } from '../shell.tsx'

export function Prevent(_: ScreenProps) {
  return <div class="page" />
}
