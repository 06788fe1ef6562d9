/** A rule in words. The English ones are those of docs/clinical/red-flags.md#rules; another language has its own by the rule’s id. */
export const ruleWords = {
  of: (_id: string, english: string): string => english,
}
