import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Gate } from '#core/gate/gate.ts'
import type { App } from '#app/app.ts'
import { words } from '#app/i18n/words.ts'
import { whyClosed } from '#app/state/gate.ts'
import { Button } from './button.tsx'

/**
 * What stands in the place of a screen of self-care that is not open: it leads to what comes first. Who was on it already
 * when another tab brought another diary is told so before that.
 */
export function useCareOnly(app: App, gate: Gate): VNode | undefined {
  const wasOpen = useRef(false)
  const isOpen = gate.open === 'care'
  const isTold = !isOpen && wasOpen.current && whyClosed(app, gate) === 'another-diary'
  const leave = () => app.addresses.go(gate.open === 'find' ? 'find' : 'check', 'replace')
  useEffect(() => {
    if (isOpen) wasOpen.current = true
    else if (!isTold) leave()
  }, [gate.open, isTold])
  if (isOpen) return undefined
  if (!isTold) return <p class="page muted">{words.loading}</p>
  return (
    <div class="page narrow">
      <div role="status">
        <h1>{words.errors.changed}</h1>
      </div>
      <Button variant="main" onPress={leave}>
        {words.errors.goOn}
      </Button>
    </div>
  )
}
