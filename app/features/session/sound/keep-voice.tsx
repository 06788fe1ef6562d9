import { useEffect } from 'preact/hooks'
import { isSpoken } from '#core/diary/diary.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import type { Step } from '#core/session/step.ts'
import type { App } from '#app/app.ts'
import { BUILD } from '#app/build-id.ts'

/** What was fetched last: the same day's plan is looked at many times. */
export const KEPT_VOICE = 'kept-voice'
/** The day is shown first. */
const LATER_MS = 2_000

interface KeptVoiceProps {
  readonly app: App
  readonly steps: readonly Step[] | undefined
}

/** Shows nothing: while a plan is looked at, what its sessions will say is fetched, so that it is there without the network. */
export function KeptVoice({ app, steps = [] }: KeptVoiceProps) {
  const diary = app.store.diary.value
  useEffect(() => {
    if (steps.length === 0) return
    const later = setTimeout(() => void keepVoice(app, steps), LATER_MS)
    return () => clearTimeout(later)
  }, [diary])
  return null
}

/** Fetches what a session of these steps may say, as planned or lighter, where words are said and the recorded voice says them. */
export async function keepVoice(app: App, steps: readonly Step[]): Promise<void> {
  const { sound, storage } = app.platform
  const settings = app.store.diary.value.sound
  if (!isSpoken(settings.choice)) return
  const { textsWithAnswers } = await import('./spoken.ts')
  const texts = textsWithAnswers(steps)
  const key = `${BUILD} ${voiceKey(texts.join(' '))}`
  if ((await storage.get(KEPT_VOICE)) === key) return
  sound.setVoice(settings)
  if (await sound.keep(texts)) await storage.set(KEPT_VOICE, key)
}
