import type { ComponentChildren, ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { afterPaint } from '#app/platform/after-paint.ts'

/** True after the first paint of the component that asks, or so many frames after it began. */
export function useAfterPaint(frames = 1): boolean {
  const [painted, setPainted] = useState(false)
  useLayoutEffect(() => {
    let cancel = () => {}
    const wait = (left: number) => {
      cancel = afterPaint(() => (left > 1 ? wait(left - 1) : setPainted(true)))
    }
    wait(frames)
    return () => cancel()
  }, [])
  return painted
}

/** A value that lags one frame instead of delaying it: as it was before, until the next paint. */
export function useDeferredValue<Value>(value: Value): Value {
  const [deferred, setDeferred] = useState<Value>(value)
  useLayoutEffect(
    () => (value === deferred ? undefined : afterPaint(() => setDeferred(() => value))),
    [value, deferred],
  )
  return deferred
}

interface DeferredProps {
  readonly children: ComponentChildren
  /** How many frames later: one after the other, so that a tap never waits for all of them. */
  readonly frames?: number
  /** Keeps the place until then. */
  readonly fallback?: ComponentChildren
}

/** Renders its children after what is round them: what matters first is painted first. */
export function Deferred({ children, frames = 1, fallback }: DeferredProps) {
  return <>{useAfterPaint(frames) ? children : fallback}</>
}

/** A part that hardly anybody needs, once it is there. */
export function useFetched<Props>(
  load: () => Promise<ComponentType<Props>>,
  failed: () => void = () => undefined,
): ComponentType<Props> | undefined {
  const [Part, setPart] = useState<ComponentType<Props> | undefined>(undefined)
  useLayoutEffect(() => {
    load().then(part => setPart(() => part), failed)
  }, [])
  return Part
}
