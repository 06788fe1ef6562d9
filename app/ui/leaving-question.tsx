import { Button } from './button.tsx'
import { leavingWords as words } from './words/leaving.ts'

interface Props {
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Asked before another language takes the place of a page whose entries wait. Loaded only then. */
export function LeavingQuestion({ onStay, onLeave }: Props) {
  return (
    <div class="row-wrap" role="alert">
      <p class="small">{words.language}</p>
      <Button variant="main" onPress={onStay}>
        {words.stay}
      </Button>
      <Button onPress={onLeave}>{words.change}</Button>
    </div>
  )
}
