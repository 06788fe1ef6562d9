import { expect, test } from 'vitest'
import { useState } from 'preact/hooks'
import { show } from '#test/builders/render.tsx'
import { Button } from './button.tsx'

/** A button whose place another one takes. */
function Twice({ onStop }: { readonly onStop: () => void }) {
  const [runs, setRuns] = useState(false)
  return runs ? (
    <Button key="stop" onPress={onStop}>
      Stop
    </Button>
  ) : (
    <Button key="start" onPress={() => setRuns(true)}>
      Start
    </Button>
  )
}

const tap = (element: Element, detail: number) =>
  element.querySelector('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))

test('the second tap of two does not press the button that the first one brought, a later tap does', async () => {
  let stops = 0
  const page = await show(<Twice onStop={() => (stops += 1)} />)
  tap(page.element, 1)
  await expect.poll(() => page.text()).toBe('Stop')
  tap(page.element, 2)
  expect(stops).toBe(0)
  tap(page.element, 1)
  expect(stops).toBe(1)
})
