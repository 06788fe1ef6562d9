import { allowanceFor } from '#core/safety/limits.ts'
import { assess } from '#core/safety/assess.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { ScreenProps } from '#app/app.ts'
import { Icon } from '#app/ui/icon.tsx'
import { preventWords } from './words.ts'
import { PreventHead } from './head.tsx'

const { cards: text } = preventWords

/** Water and painkillers: what is known, limits and cautions. Never a dose. */
export function Cards({ app }: ScreenProps) {
  const checked = app.store.diary.value.checked
  const own = checked ? allowanceFor(assess(checked.answers, safety).limits, 'nsaid').because : []
  return (
    <div class="page">
      <PreventHead app={app} title={text.title} text={text.text} />
      <div class="prevent-columns">
        <section class="card">
          <h2>{text.nsaid}</h2>
          <Dots lines={text.nsaidText} />
          {own.length > 0 && (
            <div class="prevent-care">
              <h3>{text.nsaidYou}</h3>
              <Dots lines={own} />
            </div>
          )}
          <h3>{text.nsaidAsk}</h3>
          <Dots lines={text.nsaidGroups} />
          <p class="row cards-stop">
            <Icon name="alert" />
            <span>{text.nsaidStop}</span>
          </p>
        </section>
        <div class="cards-side">
          <section class="card">
            <h2>{text.water}</h2>
            <Dots lines={text.waterText} />
          </section>
          <section class="card">
            <h2>{text.paracetamol}</h2>
            <Dots lines={text.paracetamolText} />
          </section>
          <section class="card">
            <h2>{text.never}</h2>
            <Dots lines={text.neverText} />
          </section>
        </div>
      </div>
    </div>
  )
}

function Dots({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="prevent-list prevent-list-dots">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
