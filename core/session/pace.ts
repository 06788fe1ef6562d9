/** How fast a session speaks. */

/**
 * Each line of getting ready has so long: to be said calmly, and to be done. The same in every language, so that a plan
 * is as long in each of them. Seconds.
 * @judgement Ten short words, and a breath after most lines.
 */
export const LINE_SECONDS = 4

/**
 * A calm voice: 150 words a minute, and no more letters than a voice gets through.
 * @judgement Guided relaxation is spoken at about this rate; languages with long words are held by their letters.
 */
const WORDS_A_SECOND = 2.5
const LETTERS_A_SECOND = 15.5

/** How long a calm voice takes to say this. Seconds. */
export function secondsToSay(text: string): number {
  const words = text.split(/\s+/u).filter(word => word !== '').length
  return Math.max(words / WORDS_A_SECOND, text.length / LETTERS_A_SECOND)
}

/** The sentences of a text, each with its mark: a bundled voice has one recording for each. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+/u).filter(sentence => sentence !== '')
}
