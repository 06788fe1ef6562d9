import type { ScreenProps } from '../shell.tsx'

export function DeskCheck(_: ScreenProps) {
  return <div class="page" />
}
