import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import './button.css'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly onPress: () => void
  readonly variant?: 'main' | 'plain' | 'quiet' | 'stop'
  readonly size?: 'usual' | 'large'
  readonly icon?: IconName
  readonly disabled?: boolean
}

/** So long the second tap of two may be meant for what stood here before. Milliseconds. */
const DOUBLE_TAP_MS = 500

/** The one button. `main` is the single next thing to do on a screen. */
export function Button({
  children,
  onPress,
  variant = 'plain',
  size = 'usual',
  icon,
  disabled = false,
}: ButtonProps) {
  const [since] = useState(() => performance.now())
  const press = ({ detail, timeStamp }: MouseEvent) => {
    // Whoever taps twice did not mean the button that the first tap brought.
    if (detail > 1 && timeStamp - since < DOUBLE_TAP_MS) return
    onPress()
  }
  return (
    <button
      type="button"
      class={`button button-${variant} button-${size}`}
      onClick={press}
      disabled={disabled}
    >
      {icon && <Icon name={icon} size={size === 'large' ? 28 : 20} />}
      <span>{children}</span>
    </button>
  )
}
