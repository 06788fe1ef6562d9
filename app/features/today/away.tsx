import type { App } from '#app/app.ts'
import { ComingBack } from './coming-back.tsx'
import { standingWords } from './words/standing.ts'

const words = standingWords.away

interface AwayProps {
  readonly app: App
  readonly days: number
}

/** After weeks without a word it is asked first what became of it. */
export function Away({ app, days }: AwayProps) {
  return (
    <div class="page narrow">
      <header class="page-head">
        <p class="muted">{words.welcome}</p>
        <h1>{words.title(days)}</h1>
      </header>
      <ComingBack app={app} mayBeGone />
    </div>
  )
}
