/**
 * Makes spoken cues for browsers without a voice of their own, where a free synthesiser (espeak-ng) and an encoder
 * (opusenc) are on the machine that builds. One small file a sentence; nothing here is needed for the app to work.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { atMost } from '#core/session/instruct.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import { sessionWords } from '#app/features/session/words/session.ts'
import { words } from '#app/i18n/words.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Movement, Muscle, Technique } from '#knowledge/shapes.ts'

/** Both programs are on this machine. */
export function canSpeak(): boolean {
  return [
    ['espeak-ng', '--version'],
    ['opusenc', '--version'],
  ].every(([program = '', flag = '']) => spawnSync(program, [flag], { stdio: 'ignore' }).status === 0)
}

/** Everything a session may say, each sentence once. */
export function cues(): readonly string[] {
  const allMuscles: readonly Muscle[] = Object.values(muscles)
  const allTechniques: readonly Technique[] = Object.values(techniques)
  const allMovements: readonly Movement[] = Object.values(movements)
  return [
    ...new Set([
      ...allMuscles.flatMap(({ name, releases }) => [
        name,
        ...releases.flatMap(({ steps }) => steps.flatMap(inEveryStrength)),
      ]),
      ...allTechniques.flatMap(({ name, kind, steps }) => [
        name,
        ...(kind === 'release' ? steps.flatMap(inEveryStrength) : steps),
      ]),
      ...allMovements.flatMap(({ name, steps }) => [name, ...steps]),
      words.sides.L,
      words.sides.R,
      sessionWords.rest,
      `${sessionWords.switchSides}.`,
    ]),
  ]
}

/** A line as it is said to everybody, and to those who may take less. Pain 0–10. */
function inEveryStrength(line: string): readonly string[] {
  return [line, atMost(line, 4), atMost(line, 3), atMost(line, 2)]
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
