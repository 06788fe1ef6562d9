import { useState } from 'preact/hooks'
import { MAX_NAME } from '#core/clinical-review/clinical-review.ts'
import '#app/ui/button.css'
import { reviewWords as words } from './words/clinical-review.ts'

interface WhoCardProps {
  /** False while the desk of this device is read: what is typed meanwhile stays. */
  readonly ready: boolean
  readonly onWho: (by: string, role: string) => void
}

/** Asked once, and kept on the device. */
export function WhoCard({ ready, onWho }: WhoCardProps) {
  const [by, setBy] = useState('')
  const [role, setRole] = useState('')
  const isWhole = ready && by.trim() !== '' && role.trim() !== ''
  return (
    <form
      class="card"
      onSubmit={event => {
        event.preventDefault()
        if (isWhole) onWho(by.trim(), role.trim())
      }}
    >
      <h2>{words.who}</h2>
      <p class="small">{words.whoFirst}</p>
      <label>
        <span>{words.by}</span>
        <input
          type="text"
          autocomplete="name"
          maxLength={MAX_NAME}
          value={by}
          onInput={event => setBy(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{words.role}</span>
        <input
          type="text"
          autocomplete="organization-title"
          maxLength={MAX_NAME}
          placeholder={words.roleHint}
          value={role}
          onInput={event => setRole(event.currentTarget.value)}
        />
      </label>
      <div>
        <button type="submit" class="button button-main" disabled={!isWhole}>
          <span>{words.start}</span>
        </button>
      </div>
    </form>
  )
}
