import { useEffect } from 'preact/hooks'
import { at } from '#app/i18n/locale.ts'
import { words as appWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/button.tsx'
import { eraseWords as words } from './words/erase.ts'

interface ErasedProps {
  /** Whether the app's own files are gone as well; nothing when they were to stay. */
  readonly files?: boolean | undefined
  /** What became of the box on the server. */
  readonly box?: 'erased' | 'later' | 'none'
}

/** What is left to say when everything is gone: also what nobody can promise. */
export function Erased({ files, box = 'none' }: ErasedProps) {
  useEffect(() => {
    document.title = `${words.erasedTitle} · ${appWords.name}`
  }, [])
  return (
    <main class="page narrow">
      <header class="page-head">
        <h1>{words.erasedTitle}</h1>
        <p role="status">{words.erased}</p>
      </header>
      <section class="card">
        {box !== 'none' && <p>{words.box[box]}</p>}
        {files !== undefined && <p>{files ? words.filesErased : words.filesStayed}</p>}
        <p>{words.traces}</p>
        <BeginAgain />
      </section>
    </main>
  )
}

/** Another tab erases everything while somebody is in the middle of something here. */
export function ErasedElsewhere() {
  return (
    <main class="page narrow">
      <div role="status">
        <h1>{words.elsewhere}</h1>
      </div>
      <BeginAgain />
    </main>
  )
}

function BeginAgain() {
  return (
    <Button variant="main" onPress={() => location.replace(at('/'))}>
      {words.beginAgain}
    </Button>
  )
}
