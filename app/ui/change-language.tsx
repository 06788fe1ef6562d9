import type { VNode } from 'preact'
import type { Language } from '#core/vocabulary/language.ts'
import type { App } from '#app/app.ts'
import { at } from '#app/i18n/locale.ts'
import { leaveFor } from '#app/platform/leaving.ts'
import { Button } from './button.tsx'
import { leavingWords as words } from './words/leaving.ts'

/** Leaves for this page in another language. What still waits for the disk would be gone with it: then it asks first. */
export async function changeLanguage(
  { store, addresses }: App,
  language: Language,
  ask: (question: VNode | undefined) => void,
): Promise<void> {
  const change = async () => {
    // A diary that cannot be written must not hold anybody in the wrong language.
    await store.record({ type: 'language-chosen', language })
    leaveFor(at(addresses.path.value, language))
  }
  if (store.waiting.value === 0 || (await store.retry())) return change()
  return ask(
    <div class="row-wrap" role="alert">
      <p class="small">{words.language}</p>
      <Button variant="main" onPress={() => ask(undefined)}>
        {words.stay}
      </Button>
      <Button onPress={() => void change()}>{words.change}</Button>
    </div>,
  )
}
