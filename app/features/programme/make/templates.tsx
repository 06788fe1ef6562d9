import { Icon } from '#app/ui/icon.tsx'
import { Button } from '#app/ui/button.tsx'
import type { Desk } from './draft.ts'
import { makeWords as text } from './words.ts'

/** The programmes kept on this device, to begin with. */
export function Templates({ desk }: { readonly desk: Desk }) {
  if (desk.templates.length === 0) return null
  return (
    <section class="no-print">
      <h3>{text.templates}</h3>
      <ul class="make-templates">
        {desk.templates.map((template, index) => {
          const title = template.title || text.untitled
          return (
            <li key={index} class="row">
              <div class="grow">
                <Button variant="quiet" onPress={() => desk.begin(template)}>
                  {text.use(title)}
                </Button>
              </div>
              <button
                type="button"
                class="make-act"
                aria-label={text.drop(title)}
                onClick={() => desk.dropTemplate(index)}
              >
                <Icon name="remove" size={20} />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
