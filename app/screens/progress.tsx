import type { ScreenProps } from '../shell.tsx'

export function Progress(_: ScreenProps) {
  return <div class="page" />
}
