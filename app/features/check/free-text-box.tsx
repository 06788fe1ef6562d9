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
  const [failed, setFailed] = useState(false)
  const read = async (text: string) => {
    latest.current = text
    const lists = await loadLists().catch(() => undefined)
    if (latest.current !== text) return
    setFailed(lists === undefined)
    if (!lists) return
    const [{ readWords }, { freeWords }] = lists
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
        {failed ? checkWords.ownWordsFailed : checkWords.ownWordsRaised(draft.raised.length)}
        {about === 'other' && !draft.forOther && ` ${checkWords.ownWordsOther}`}
      </p>
    </details>
  )
}

/** Fetched only for who types: they are large. */
function loadLists() {
  return Promise.all([import('#core/free-words/read.ts'), import('#knowledge/free-words/word-lists.ts')])
}
