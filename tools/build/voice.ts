/**
 * Makes spoken cues for browsers without a voice of their own, where a free synthesiser (espeak-ng) and an encoder
 * (opusenc) are on the machine that builds. One small file a sentence; nothing here is needed for the app to work.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { everySession, PAINS } from '#core/session/script/every-session.ts'
import { sentencesOf } from '#core/session/pace.ts'
import { scriptOf } from '#core/session/script/script.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import { scriptRecords } from '#app/features/session/caption.ts'
import { sessionWords } from '#app/features/session/words/session.ts'

/** Both programs are on this machine. */
export function canSpeak(): boolean {
  return [
    ['espeak-ng', '--version'],
    ['opusenc', '--version'],
  ].every(([program = '', flag = '']) => spawnSync(program, [flag], { stdio: 'ignore' }).status === 0)
}

/** Everything a session may say, each sentence once: what the sessions of all steps say, and what answers a person. */
export function cues(): readonly string[] {
  const texts = [
    ...everySession(scriptRecords).flatMap(steps =>
      scriptOf(steps, scriptRecords).lines.flatMap(({ kind, text }) => (kind === 'said' ? [text] : [])),
    ),
    ...PAINS.map(sessionWords.saidMore),
    sessionWords.saidLess,
    sessionWords.saidGood,
  ]
  return [...new Set(texts.flatMap(sentencesOf))]
}

/** Writes the cues into `folder`; returns how many there are. */
export function speakInto(folder: string): number {
  mkdirSync(folder, { recursive: true })
  const all = cues()
  for (const cue of all) {
    const file = join(folder, `${voiceKey(cue)}.opus`)
    if (existsSync(file)) continue
    const spoken = spawnSync('espeak-ng', ['-v', 'en-gb', '-s', '145', '--stdout', cue])
    const encoded = spawnSync('opusenc', ['--quiet', '--bitrate', '16', '-', file], { input: spoken.stdout })
    if (encoded.status !== 0) throw new Error(`The cue "${cue}" could not be made.`)
  }
  return all.length
}
