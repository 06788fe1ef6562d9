import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import type { WriteResult } from '#app/platform/platform.ts'
import { Chips } from '#app/ui/chips.tsx'
import { chooseIdleMinutes, IDLE_MINUTES, idleMinutes, type IdleMinutes } from './idle-lock.ts'
import { lockWords as words } from './words/lock.ts'

interface IdleChoiceProps {
  readonly app: App
  readonly onFailed: (result: WriteResult) => Promise<void>
}

/** After how long the diary locks by itself. */
export function IdleChoice({ app, onFailed }: IdleChoiceProps) {
  const { storage } = app.platform
  const [minutes, setMinutes] = useState<IdleMinutes | undefined>(undefined)
  useEffect(() => {
    void idleMinutes(storage).then(setMinutes)
  }, [])
  const choose = async (next: IdleMinutes) => {
    const result = await chooseIdleMinutes(storage, next)
    if (result.ok) setMinutes(next)
    else await onFailed(result)
  }
  return (
    <div class="lock-idle">
      <Chips
        label={words.idle}
        options={IDLE_MINUTES.map(value => ({ value, label: words.idleMinutes[value] }))}
        value={minutes}
        onValue={value => void choose(value)}
      />
      <p class="small muted">{words.idleText}</p>
    </div>
  )
}
