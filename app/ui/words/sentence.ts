/** How a name stands in a sentence. */
export const sentenceWords = {
  /** In the middle of it. */
  within: (name: string) =>
    /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1),
} as const
