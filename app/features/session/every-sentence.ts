import { sentencesOf } from '#core/session/pace.ts'
import { everySession, PAINS } from '#core/session/script/every-session.ts'
import { scriptRecords } from './caption.ts'
import { textsOf } from './spoken.ts'
import { sessionWords } from './words/session.ts'
import { soundWords } from './words/sound.ts'

/**
 * Every sentence that may be heard, once: what the sessions of all steps say, what answers a person, and what a voice is
 * tried with. The build records these.
 */
export function everySentence(): readonly string[] {
  const texts = [
    ...everySession(scriptRecords).flatMap(steps => textsOf(steps)),
    ...PAINS.map(sessionWords.saidMore),
    sessionWords.saidLess,
    sessionWords.saidGood,
    sessionWords.away,
    sessionWords.paused,
    soundWords.sample,
  ]
  return [...new Set(texts.flatMap(sentencesOf))]
}
