/** How many guesses a passphrase withstands. With its word lists a pack of its own: only who sets a passphrase fetches it. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { COMMON_GERMAN } from './common-german.ts'

const zxcvbn = new ZxcvbnFactory({
  graphs: adjacencyGraphs,
  dictionary: { ...dictionary, german: [...COMMON_GERMAN], app: ['unknot', 'diary', 'tagebuch'] },
})

/** The guesses an attacker who knows how people choose needs. Source: Wheeler 2016, zxcvbn, USENIX Security. */
export function guessesFor(passphrase: string): number {
  return zxcvbn.check(passphrase).guesses
}
