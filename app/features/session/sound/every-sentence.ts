import { sentencesOf } from '#core/session/pace.ts'
import { everySession } from '#core/session/script/every-session.ts'
import { scriptRecords } from '#app/features/session/caption.ts'
import { soundWords } from '#app/features/session/words/sound.ts'
import { ANSWERS, textsOf } from './spoken.ts'

/**
 * Every sentence that may be heard, once: what the sessions of all steps say, also a point lighter, what answers a person, and what a voice is
 * tried with. The build records these.
 */
export function everySentence(): readonly string[] {
  const texts = everySession(scriptRecords).flatMap(steps => [...textsOf(steps), ...textsOf(steps, 1)])
  return [...new Set([...texts, ...ANSWERS, soundWords.sample].flatMap(sentencesOf))]
}
