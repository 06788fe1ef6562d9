import type { ComponentChildren } from 'preact'
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

/** The one button. `main` is the single next thing to do on a screen. */
export function Button({
  children,
  onPress,
  variant = 'plain',
  size = 'usual',
  icon,
  disabled = false,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${variant} button-${size}`}
      onClick={onPress}
      disabled={disabled}
    >
      {icon && <Icon name={icon} size={size === 'large' ? 28 : 20} />}
      <span>{children}</span>
    </button>
  )
}
