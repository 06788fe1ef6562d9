import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from './words.ts'
import { NothingHurts } from '#app/ui/nothing-hurts.tsx'
import { PreventHead } from './head.tsx'

interface PreventGateProps {
  readonly app: App
  readonly open: 'find' | 'check' | 'stop'
}

/** In place of guidance: what has to come first, and the way there. */
export function PreventGate({ app, open }: PreventGateProps) {
  const { gate } = preventWords
  const title = { stop: gate.stopTitle, check: gate.checkTitle, find: gate.findTitle }[open]
  const go = { stop: gate.stopGo, check: gate.checkGo, find: gate.findGo }[open]
  return (
    <section class={open === 'stop' ? 'card prevent-stop' : 'card'}>
      <h2>{title}</h2>
      <p>{gate[open]}</p>
      <div class="row-wrap">
        <Button
          variant={open === 'stop' ? 'stop' : 'plain'}
          icon={open === 'stop' ? 'alert' : open === 'find' ? 'find' : 'shield'}
          onPress={() => app.addresses.go(open === 'find' ? 'find' : 'check')}
        >
          {go}
        </Button>
        {open === 'find' && <NothingHurts app={app} />}
      </div>
    </section>
  )
}

/** The whole page, while nothing on it is for this person. */
export function PreventStop({ app, title }: { readonly app: App; readonly title: string }) {
  return (
    <div class="page narrow">
      <PreventHead app={app} title={title} />
      <PreventGate app={app} open="stop" />
    </div>
  )
}
