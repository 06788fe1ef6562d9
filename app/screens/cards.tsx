import type { ScreenProps } from '../shell.tsx'

export function Cards(_: ScreenProps) {
  return <div class="page" />
}
