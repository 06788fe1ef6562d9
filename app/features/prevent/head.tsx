import type { App } from '#app/app.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Link } from '#app/ui/link.tsx'
import { preventWords } from './words.ts'
import './prevent.css'

interface PreventHeadProps {
  readonly app: App
  readonly title: string
  readonly text?: string
}

/** The head of a page below Prevent: the way back, the title and one sentence. */
export function PreventHead({ app, title, text }: PreventHeadProps) {
  return (
    <header class="page-head">
      <Link app={app} to="prevent" class="prevent-back no-print">
        <Icon name="back" size={20} />
        <span>{preventWords.back}</span>
      </Link>
      <h1>{title}</h1>
      {text && <p class="muted">{text}</p>}
    </header>
  )
}
