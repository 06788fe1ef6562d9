import { useState } from 'preact/hooks'
import { MAX_NAME } from '#core/clinical-review/clinical-review.ts'
import '#app/ui/button.css'
import type { Desk } from './desk.ts'
import { reviewWords as words } from './words/clinical-review.ts'

interface WhoCardProps {
  readonly desk: Pick<Desk, 'by' | 'role'>
  readonly onWho: (by: string, role: string) => void
}

/** Asked once, and kept on the device. */
export function WhoCard({ desk, onWho }: WhoCardProps) {
  const [by, setBy] = useState(desk.by)
  const [role, setRole] = useState(desk.role)
  return (
    <form
      class="card"
      onSubmit={event => {
        event.preventDefault()
        if (by.trim() !== '' && role.trim() !== '') onWho(by.trim(), role.trim())
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
        <button type="submit" class="button button-main" disabled={by.trim() === '' || role.trim() === ''}>
          <span>{words.start}</span>
        </button>
      </div>
    </form>
  )
}
