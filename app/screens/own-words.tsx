import type { Flag } from '#core/answers.ts'
import { readWords } from '#core/free-words.ts'
import { freeWords } from '#knowledge/free-words.ts'
import { words } from '../words.ts'

interface OwnWordsProps {
  readonly raised: readonly Flag[]
  readonly onRaised: (raised: readonly Flag[]) => void
}

/** What is wrong, typed or pasted: read here on the device, kept nowhere, answering nothing. */
export function OwnWords({ raised, onRaised }: OwnWordsProps) {
  return (
    <details class="card own-words">
      <summary>{words.check.ownWords}</summary>
      <label>
        <span class="small muted">{words.check.ownWordsText}</span>
        <textarea
          rows={3}
          maxLength={20_000}
          onInput={event => onRaised(readWords(event.currentTarget.value, freeWords).raise)}
        />
      </label>
      <p class="small" role="status">
        {words.check.ownWordsRaised(raised.length)}
      </p>
    </details>
  )
}
