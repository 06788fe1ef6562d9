import type { ScreenProps } from '../shell.tsx'

export function Sheet(_: ScreenProps) {
  return <div class="page" />
}
