import { atMost } from '#core/session/instruct.ts'
import { sentencesOf } from '#core/session/script/pace.ts'
import { words } from '#app/i18n/words.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Movement, Muscle, Technique } from '#knowledge/shapes.ts'
import { sessionWords } from './words/session.ts'
import { soundWords } from './words/sound.ts'

/** Every sentence a session may say, once: what the build records. */
export function spokenSentences(): readonly string[] {
  const allMuscles: readonly Muscle[] = Object.values(muscles)
  const allTechniques: readonly Technique[] = Object.values(techniques)
  const allMovements: readonly Movement[] = Object.values(movements)
  const texts = [
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
    soundWords.sample,
  ]
  return [...new Set(texts.flatMap(sentencesOf))]
}

/** A line as it is said to everybody, and to those who may take less. Pain 0–10. */
function inEveryStrength(line: string): readonly string[] {
  return [line, atMost(line, 4), atMost(line, 3), atMost(line, 2)]
}
