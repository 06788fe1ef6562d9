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

/** The button that ends a part of the check, and while it cannot be pressed how much is still open. */
export function CheckEnd({ groups, ready, emergency, label, onEnd }: CheckEndProps) {
  const open = groups.filter(({ answered, answer }) => !answered && answer?.said !== 'no').length
  const missing = Math.max(1, open)
  return (
    <>
      <Button
        variant={emergency ? 'stop' : 'main'}
        size="large"
        onPress={onEnd}
        disabled={!ready && !emergency}
      >
        {emergency ? checkWords.help : label}
      </Button>
      {!ready && !emergency && missing < groups.length && (
        <p class="small muted" role="status">
          {checkWords.open(missing)}
        </p>
      )}
    </>
  )
}
