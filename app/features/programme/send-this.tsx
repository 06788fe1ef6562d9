import { useState } from 'preact/hooks'
import type { Row } from '#core/programme/programme.ts'
import type { Step } from '#core/session/step.ts'
import { Button } from '#app/ui/button.tsx'
import { useFetched } from '#app/ui/deferred.tsx'
import { sendWords as text } from './words/send.ts'

/** What is sent: steps of a session of one's own, or rows. */
export interface SendThisProps {
  readonly what: { readonly steps: readonly Step[] } | { readonly rows: readonly Row[] }
  readonly title: string
}

/** A link that carries only a routine: the code of it comes when somebody asks. */
export function SendThis(props: SendThisProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="send-this no-print">
      <Button variant="quiet" icon="share" onPress={() => setOpen(!isOpen)}>
        {isOpen ? text.close : text.send}
      </Button>
      {isOpen && <LazyLink {...props} />}
    </div>
  )
}

function LazyLink(props: SendThisProps) {
  const Link = useFetched(() => import('./routine-link.tsx').then(part => part.RoutineLink))
  return Link ? <Link {...props} /> : null
}
