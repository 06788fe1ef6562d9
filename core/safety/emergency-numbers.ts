/**
 * All numbers, those of the region in a language tag (`de-AT`, `zh-Hant-TW`) first, then the one for mobiles, then the
 * rest by name. A tag without a region suggests no country. The person chooses.
 */
export function numbersFor<Number extends { readonly region: string }>(
  languageTag: string,
  numbers: readonly Number[],
  anywhere: Number,
): readonly Number[] {
  const region = regionOfTag(languageTag)
  const suggested = numbers.filter(number => number.region === region)
  return [...suggested, anywhere, ...numbers.filter(number => !suggested.includes(number))]
}

/** The two letters of the region in a language tag (BCP 47), in capitals. What follows a single letter is no region. */
function regionOfTag(languageTag: string): string | undefined {
  const [, ...parts] = languageTag.split(/[-_]/)
  const extension = parts.findIndex(part => part.length === 1)
  const own = extension < 0 ? parts : parts.slice(0, extension)
  return own.find(part => /^[a-z]{2}$/i.test(part))?.toUpperCase()
}
