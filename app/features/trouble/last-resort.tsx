import { render } from 'preact'
import type { Platform } from '#app/platform/platform.ts'
import { Button } from '#app/ui/button.tsx'
import { SaveRaw } from './save-raw.tsx'
import { troubleWords as words } from './words/trouble.ts'

/** What is left when Unknot itself breaks at the start: one sentence, the entries as they are, and another try. */
export function showLastResort(
  place: HTMLElement,
  { storage, clock }: Pick<Platform, 'storage' | 'clock'>,
  reload = () => location.reload(),
): void {
  render(null, place)
  place.textContent = ''
  place.inert = false
  delete place.dataset['prerendered']
  render(
    <main class="page narrow">
      <h1>{words.lastResort}</h1>
      <Button variant="main" onPress={reload}>
        {words.reload}
      </Button>
      <SaveRaw storage={storage} now={clock.now} />
    </main>,
    place,
  )
}
