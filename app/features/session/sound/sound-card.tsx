import { useEffect, useState } from 'preact/hooks'
import { isSpoken, type SoundSettings } from '#core/diary/diary.ts'
import { SOUNDS } from '#core/diary/event.ts'
import type { App } from '#app/app.ts'
import type { Hearing, Sound } from '#app/platform/platform.ts'
import { Button } from '#app/ui/button.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { soundWords as words } from '#app/features/session/words/sound.ts'
import './sound-card.css'

/** How fast the voice may speak. @judgement Further from the usual, words run into each other or fall apart. */
const PACES = { slow: 0.85, usual: 1, fast: 1.15 } as const
/** The id that stands for the voice that comes with the app. */
const RECORDED = 'recorded'

interface SoundCardProps {
  readonly app: App
  /** Where a session is about to be guided: whether four spoken words steer it. */
  readonly listening?: { readonly listens: boolean; readonly onListens: (listens: boolean) => void }
}

/** What a session sounds like: all of it by ear, which voice, how fast, how loud; and whether four spoken words may steer it. */
export function SoundCard({ app, listening }: SoundCardProps) {
  const { sound } = app.store.diary.value
  const { choice, volume, pace } = sound
  const change = (next: Partial<SoundSettings>) => {
    const { choice: chosen, ...rest } = { ...sound, ...next }
    void app.store.record({ type: 'sound-chosen', sound: chosen, ...rest })
  }
  const speaks = isSpoken(choice)

  const sample = () => {
    const { platform } = app
    // Inside the tap: later the browser would let no sound out.
    platform.sound.unlock()
    platform.sound.setVolume(volume)
    platform.sound.setVoice(sound)
    platform.sound.bell('start')
    if (speaks) platform.sound.say([words.sample])
  }

  return (
    <section class="card sound-card">
      <Chips
        label={words.title}
        options={SOUNDS.map(value => ({ value, label: words.sounds[value] }))}
        value={choice}
        onValue={value => change({ choice: value })}
      />
      {choice === 'eyes-shut' && <p class="small">{words.eyesShut}</p>}
      {speaks && (
        <>
          <VoiceChoice app={app} chosen={sound.voice} onVoice={voice => change({ voice })} />
          <Chips
            label={words.pace}
            options={(['slow', 'usual', 'fast'] as const).map(name => ({
              value: PACES[name],
              label: words.paces[name],
            }))}
            value={pace}
            onValue={value => change({ pace: value })}
          />
        </>
      )}
      {choice !== 'silent' && (
        <>
          <label class="sound-volume">
            <span>{words.volume}</span>
            <input
              type="range"
              min={0}
              max={1}
              step={0.1}
              value={volume}
              onChange={event => change({ volume: Number(event.currentTarget.value) })}
            />
          </label>
          <Button icon="sound" onPress={sample}>
            {words.listen}
          </Button>
        </>
      )}
      {listening && <ListeningChoice app={app} {...listening} />}
    </section>
  )
}

interface VoiceChoiceProps {
  readonly app: App
  readonly chosen: string | undefined
  readonly onVoice: (voice: string) => void
}

/** The recorded voice is always there; those of the device come when it has named them. */
function VoiceChoice({ app, chosen, onVoice }: VoiceChoiceProps) {
  const [voices, setVoices] = useState<Awaited<ReturnType<Sound['voices']>>>({ device: [], usual: RECORDED })
  useEffect(() => void app.platform.sound.voices().then(setVoices, () => undefined), [])
  const options = [{ id: RECORDED, name: words.recorded }, ...voices.device]
  const value = options.some(({ id }) => id === chosen) ? chosen : voices.usual
  return (
    <label class="sound-voice">
      <span>{words.voice}</span>
      <select value={value} onChange={event => onVoice(event.currentTarget.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id} selected={id === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ListeningChoiceProps {
  readonly app: App
  readonly listens: boolean
  readonly onListens: (listens: boolean) => void
}

/** Where the browser understands speech by itself, a box to tick; where it could, its offer to fetch what it needs. */
function ListeningChoice({ app, listens, onListens }: ListeningChoiceProps) {
  const { listening } = app.platform
  const [hearing, setHearing] = useState<Hearing>('missing')
  const [install, setInstall] = useState<'asked' | 'going' | 'failed'>('asked')
  useEffect(() => void listening.hearing().then(setHearing), [])
  const fetchIt = async () => {
    setInstall('going')
    const works = await listening.install()
    setInstall(works ? 'asked' : 'failed')
    if (!works) return
    setHearing('ready')
    onListens(true)
  }
  if (hearing === 'missing') return null
  if (hearing === 'ready') {
    return (
      <label class="tick">
        <input type="checkbox" checked={listens} onChange={() => onListens(!listens)} />
        <span>{words.hear}</span>
      </label>
    )
  }
  return (
    <div class="sound-hearing">
      <p class="small">{words.installs}</p>
      {install === 'asked' && <Button onPress={() => void fetchIt()}>{words.install}</Button>}
      <p class="small" role="status">
        {install === 'going' && words.installing}
        {install === 'failed' && words.notInstalled}
      </p>
    </div>
  )
}
