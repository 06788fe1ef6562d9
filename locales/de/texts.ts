/** What one file of the knowledge says, by its English words. A test lists every text that is missing or no longer said. */
export type Texts = Readonly<Record<string, string>>
