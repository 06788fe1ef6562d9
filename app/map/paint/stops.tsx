import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import './stops.css'

interface StopsProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onValue: (value: Value) => void
  /** Which way it slides, and what it looks like. */
  readonly variant: 'slider' | 'turntable'
  readonly children?: ComponentChildren
}

/** One of a few along a line: dragged as a slider is, tapped, or chosen with the arrow keys as radio buttons are. */
export function Stops<Value extends string>({
  label,
  options,
  value,
  onValue,
  variant,
  children,
}: StopsProps<Value>) {
  const name = useId()
  const line = useRef<HTMLDivElement>(null)
  /** What drags; a touch beside a pen is the palm. */
  const held = useRef<PointerEvent | undefined>(undefined)
  const at = options.findIndex(option => option.value === value)
  const slideTo = ({ clientX, clientY }: PointerEvent) => {
    const { current } = line
    if (!current) return
    const { left, top, width, height } = current.getBoundingClientRect()
    const share = variant === 'slider' ? (clientY - top) / height : (clientX - left) / width
    const index = Math.min(options.length - 1, Math.max(0, Math.floor(share * options.length)))
    const option = options[index]
    if (option && option.value !== value) onValue(option.value)
  }
  const isHeld = ({ pointerId }: PointerEvent) => held.current?.pointerId === pointerId
  const letGo = (event: PointerEvent) => {
    if (isHeld(event)) held.current = undefined
  }
  return (
    <fieldset class={`stops stops-${variant}`}>
      <legend class="visually-hidden">{label}</legend>
      <div
        ref={line}
        class={`stops-line stops-of-${options.length} stops-at-${at}`}
        onPointerDown={event => {
          if (event.pointerType === 'touch' && held.current?.pointerType === 'pen') return
          held.current = event
          if (event.isTrusted) event.currentTarget.setPointerCapture(event.pointerId)
          slideTo(event)
        }}
        onPointerMove={event => isHeld(event) && slideTo(event)}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        {children}
        <span class="stops-thumb" aria-hidden="true" />
        {options.map(option => (
          <label key={option.value} class="stops-stop">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
