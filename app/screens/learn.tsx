import type { ScreenProps } from '../shell.tsx'

export function Learn(_: ScreenProps) {
  return <div class="page" />
}
