import type { ScreenProps } from '../shell.tsx'

export function Breaks(_: ScreenProps) {
  return <div class="page" />
}
