import { useRef, useState } from 'preact/hooks'
import type { Draft } from '#core/safety/check/draft.ts'
import { checkWords } from './words.ts'

interface OwnWordsProps {
  readonly draft: Draft
  readonly onRaised: (raised: Draft['raised']) => void
}

/** What is wrong, typed or pasted: read here on the device, saved nowhere, answering nothing. */
export function OwnWords({ draft, onRaised }: OwnWordsProps) {
  const latest = useRef('')
  const [about, setAbout] = useState<'self' | 'other'>('self')
  const read = async (text: string) => {
    latest.current = text
    const [{ readWords }, { freeWords }] = await Promise.all([
      import('#core/free-words/read.ts'),
      import('#knowledge/free-words/word-lists.ts'),
    ])
    if (latest.current !== text) return
    const { raise, forOther } = readWords(text, freeWords)
    setAbout(forOther ? 'other' : 'self')
    onRaised(raise)
  }
  return (
    <details class="card own-words">
      <summary>{checkWords.ownWords}</summary>
      <label>
        <span class="small muted">{checkWords.ownWordsText}</span>
        <textarea rows={3} maxLength={20_000} onInput={event => void read(event.currentTarget.value)} />
      </label>
      <p class="small" role="status">
        {checkWords.ownWordsRaised(draft.raised.length)}
        {about === 'other' && !draft.forOther && ` ${checkWords.ownWordsOther}`}
      </p>
    </details>
  )
}
