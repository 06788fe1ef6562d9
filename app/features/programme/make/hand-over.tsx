import { useEffect, useState } from 'preact/hooks'
import type { Programme } from '#core/programme/programme.ts'
import { parseCode } from '#core/programme/code.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { App } from '#app/app.ts'
import { at } from '#app/i18n/locale.ts'
import { Button } from '#app/ui/button.tsx'
import { ShareLink } from '#app/features/programme/share-link.tsx'
import { Paper } from './paper.tsx'
import { codeFor } from './sender.ts'
import { makeWords as text } from './words.ts'

interface HandOverProps {
  readonly app: App
  readonly programme: Programme
  readonly onEdit: () => void
  readonly onAgain: () => void
}

/** The finished programme: its code to scan, its link to send, its page to print. */
export function HandOver({ app, programme, onEdit, onAgain }: HandOverProps) {
  const [code, setCode] = useState<string | undefined>(undefined)
  useEffect(() => {
    let open = true
    void codeFor(app, programme).then(made => open && setCode(made))
    return () => {
      open = false
    }
  }, [])
  if (code === undefined) return <p class="page muted">{text.making}</p>
  const link = `${location.origin}${at(ADDRESSES.programme)}#${code}`
  const parsed = parseCode(code)
  return (
    <div class="page narrow">
      <header class="page-head no-print">
        <h1>{text.handOver}</h1>
        <p class="muted">{text.scan}</p>
      </header>
      <div class="no-print">
        <ShareLink link={link} label={text.code} title={programme.title || text.untitled} />
      </div>
      <div class="row-wrap no-print">
        <Button icon="print" onPress={() => print()}>
          {text.print}
        </Button>
        <Button onPress={onEdit}>{text.edit}</Button>
        <Button variant="quiet" icon="plus" onPress={onAgain}>
          {text.again}
        </Button>
      </div>
      <p class="small muted no-print">
        {parsed.ok && parsed.signed ? text.signed : text.unsigned} {text.length(link.length)}.
      </p>
      <Paper programme={programme} link={link} />
    </div>
  )
}
