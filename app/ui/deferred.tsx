import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { afterPaint } from '#app/platform/after-paint.ts'

/** True once the first picture of the part that asks stands, or so many pictures after it began. */
export function useStands(pictures = 1): boolean {
  const [stands, setStands] = useState(false)
  useLayoutEffect(() => {
    let callOff = () => {}
    const wait = (left: number) => {
      callOff = afterPaint(() => (left > 1 ? wait(left - 1) : setStands(true)))
    }
    wait(pictures)
    return () => callOff()
  }, [])
  return stands
}

/** A value that follows a picture instead of holding it up: as it was before, until the next picture stands. */
export function useFollowing<Value>(value: Value): Value {
  const [following, follow] = useState<Value>(value)
  useLayoutEffect(
    () => (value === following ? undefined : afterPaint(() => follow(() => value))),
    [value, following],
  )
  return following
}

interface LaterProps {
  readonly children: ComponentChildren
  /** How many pictures later: one after the other, so that a tap never waits for all of them. */
  readonly pictures?: number
  /** Keeps the place until then. */
  readonly meanwhile?: ComponentChildren
}

/** Comes later than what is round it: what matters first stands first. */
export function Later({ children, pictures = 1, meanwhile }: LaterProps) {
  return <>{useStands(pictures) ? children : meanwhile}</>
}
