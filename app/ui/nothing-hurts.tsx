import type { App } from '#app/app.ts'
import { words } from '#app/i18n/words.ts'
import { Button } from './button.tsx'

/** The way to movement and breaks of somebody without pain: a check that needs no place. */
export function NothingHurts({
  app,
  variant = 'plain',
}: {
  readonly app: App
  readonly variant?: 'plain' | 'quiet'
}) {
  const go = () => {
    app.nothingHurts.value = true
    app.addresses.go('check')
  }
  return (
    <Button variant={variant} onPress={go}>
      {words.today.nothingHurts}
    </Button>
  )
}
