import type { GroupView } from '#core/safety/check/groups.ts'
import { Button } from '#app/ui/button.tsx'
import { checkWords } from './words.ts'

interface CheckEndProps {
  readonly groups: readonly GroupView[]
  /** All that must be answered is. */
  readonly ready: boolean
  /** An answer needs help now, whatever is still open. */
  readonly emergency: boolean
  readonly label: string
  readonly onEnd: () => void
}

/**
 * The button that ends a part of the check, and while it cannot be pressed how much is still open. When an answer needs
 * help now it stays in sight, wherever on the page that answer is.
 */
export function CheckEnd({ groups, ready, emergency, label, onEnd }: CheckEndProps) {
  const open = groups.filter(({ answered, answer }) => !answered && answer?.said !== 'no').length
  const missing = Math.max(1, open)
  return (
    <div class={`check-end ${emergency ? 'check-end-now' : ''}`}>
      <p class={emergency ? '' : 'small muted'} role="status">
        {emergency ? checkWords.helpNow : !ready && missing < groups.length && checkWords.open(missing)}
      </p>
      <Button
        variant={emergency ? 'stop' : 'main'}
        size="large"
        onPress={onEnd}
        disabled={!ready && !emergency}
      >
        {emergency ? checkWords.help : label}
      </Button>
    </div>
  )
}
