import { useEffect, useState } from 'preact/hooks'
import { SOUNDS } from '#core/diary/event.ts'
import type { App } from '#app/app.ts'
import { Chips } from '#app/ui/chips.tsx'
import { sessionWords } from './words/session.ts'

interface SoundCardProps {
  readonly app: App
  readonly listens: boolean
  readonly onListens: (listens: boolean) => void
}

/** What the session sounds like, how loud, and whether four spoken words may steer it. */
export function SoundCard({ app, listens, onListens }: SoundCardProps) {
  const { choice, volume } = app.store.diary.value.sound
  const [canListen, setCanListen] = useState(false)
  useEffect(() => {
    void app.platform.listening.possible().then(setCanListen)
  }, [])
  const record = (sound: typeof choice, next: number) =>
    void app.store.record({ type: 'sound-chosen', sound, volume: next })
  return (
    <section class="card">
      <Chips
        label={sessionWords.sound}
        options={SOUNDS.map(sound => ({ value: sound, label: sessionWords.sounds[sound] }))}
        value={choice}
        onValue={sound => record(sound, volume)}
      />
      {choice !== 'silent' && (
        <label class="sound-volume">
          <span>{sessionWords.volume}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.1}
            value={volume}
            onChange={event => record(choice, Number(event.currentTarget.value))}
          />
        </label>
      )}
      {canListen && (
        <label class="tick">
          <input type="checkbox" checked={listens} onChange={() => onListens(!listens)} />
          <span>{sessionWords.listen}</span>
        </label>
      )}
    </section>
  )
}
