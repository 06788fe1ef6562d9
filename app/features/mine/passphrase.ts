import { normalizePassphrase } from '#app/platform/storage/normalize-passphrase.ts'

const MIN_CHARACTERS = 12
/**
 * zxcvbn's best grade. At a tenth of a second each, which is what Argon2id costs a fast computer, all of them take one core
 * more than thirty years.
 */
const MIN_GUESSES = 1e10

/** Why a passphrase is not taken: too short, too easy to guess, or the lists to look it up in could not be fetched. */
export type PassphraseProblem = 'short' | 'guessable' | 'unchecked'

/** What is wrong with a new passphrase; nothing when it is a good one. */
export async function passphraseProblem(typed: string): Promise<PassphraseProblem | undefined> {
  const passphrase = normalizePassphrase(typed)
  if (passphrase.length < MIN_CHARACTERS) return 'short'
  const pack = await import('./passphrase-guesses.ts').catch(() => undefined)
  if (!pack) return 'unchecked'
  return pack.guessesFor(passphrase) < MIN_GUESSES ? 'guessable' : undefined
}
