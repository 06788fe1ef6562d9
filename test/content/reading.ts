/** How hard a text is to read, by the Flesch–Kincaid grade. Source: Kincaid 1975; the syllables are counted by rule. */

/** The sentences of a text: ended by a full stop, a question mark, an exclamation mark or a line break. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!…])["”’)]*\s+|\n+/)
    .map(sentence => sentence.trim())
    .filter(sentence => wordsOf(sentence).length > 0)
}

/** The words of a text. A number is a word; a hyphen joins two. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,/-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Endings whose e is not heard: "hope", "hopes", "moved", but not "rested". */
const SILENT_END = /(?:[^laeiouy]es|[^aeioulr]e|[^aeiouytd]ed|[aeiouy]le|re)$/
/** Where e after a hissing sound is heard: "places", "edges", "boxes". */
const HEARD_END = /(?:[szxc]|ch|sh|g)es$/

/** The syllables of one word, by groups of vowels; at least one. A number counts as one. */
export function syllablesOf(word: string): number {
  return word
    .toLowerCase()
    .split(/[-/.,]/)
    .filter(part => part !== '')
    .map(syllablesOfPart)
    .reduce((sum, count) => sum + count, 0)
}

function syllablesOfPart(part: string): number {
  const letters = part.replaceAll(/['’]\p{L}*$/gu, '').replaceAll(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const heard = HEARD_END.test(letters) ? letters : letters.replace(SILENT_END, '')
  const spoken = heard.replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const split =
    spoken.match(/(?<![tcg]|s(?=ion))i[ao](?!us)|ea$|iet|eo(?!u)|ua(?!r)|[^q]ui[nt]|ying/g)?.length ?? 0
  return Math.max(1, groups + split)
}

/** The school grade (US years) of texts read as one. Nothing to read is grade 0. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const said = sentences.flatMap(wordsOf)
  if (said.length === 0) return 0
  const syllables = said.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (0.39 * said.length) / sentences.length + (11.8 * syllables) / said.length - 15.59
}

/** Groups of vowels that are heard as one in German. */
const GERMAN_VOWELS = /ie|ei|ai|au|eu|äu|aa|ee|oo|[aeiouäöüy]/g

/**
 * The school grade of German texts read as one, by the first Wiener Sachtextformel. Nothing to read is grade 0. Source:
 * Bamberger & Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben.
 */
export function germanGradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const said = sentences.flatMap(wordsOf).map(word => word.toLowerCase().replaceAll(/[^\p{L}]/gu, ''))
  if (said.length === 0) return 0
  const syllables = said.map(word => Math.max(1, word.match(GERMAN_VOWELS)?.length ?? 0))
  const share = (count: number) => (100 * count) / said.length
  const long = share(syllables.filter(count => count >= 3).length)
  const short = share(syllables.filter(count => count === 1).length)
  const manyLetters = share(said.filter(word => word.length > 6).length)
  return (
    0.1935 * long + (0.1672 * said.length) / sentences.length + 0.1297 * manyLetters - 0.0327 * short - 0.875
  )
}
