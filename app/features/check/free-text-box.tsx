import { useRef } from 'preact/hooks'
import type { Flag } from '#core/vocabulary/answers.ts'
import { words } from '#app/i18n/words.ts'

interface OwnWordsProps {
  readonly raised: readonly Flag[]
  readonly onRaised: (raised: readonly Flag[]) => void
}

/** What is wrong, typed or pasted: read here on the device, saved nowhere, answering nothing. */
export function OwnWords({ raised, onRaised }: OwnWordsProps) {
  const latest = useRef('')
  const read = async (text: string) => {
    latest.current = text
    const [{ readWords }, { freeWords }] = await Promise.all([
      import('#core/free-words/read.ts'),
      import('#knowledge/free-words/word-lists.ts'),
    ])
    if (latest.current === text) onRaised(readWords(text, freeWords).raise)
  }
  return (
    <details class="card own-words">
      <summary>{words.check.ownWords}</summary>
      <label>
        <span class="small muted">{words.check.ownWordsText}</span>
        <textarea rows={3} maxLength={20_000} onInput={event => void read(event.currentTarget.value)} />
      </label>
      <p class="small" role="status">
        {words.check.ownWordsRaised(raised.length)}
      </p>
    </details>
  )
}
