import type { ScreenProps } from '../shell.tsx'

export function Somebody(_: ScreenProps) {
  return <div class="page" />
}
