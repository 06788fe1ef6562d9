/** The shapes of a search over what stands in Learn and around it. */

/** What a language knows of its words. All in small letters and without marks over letters, as `wordsOf` gives them. */
export interface SearchLanguage {
  /** The common beginning of the forms of a word. */
  readonly stem: (word: string) => string
  /** What may stand between the parts of a joined word, nothing first. */
  readonly links: readonly string[]
  /** Words that say nothing in a search. */
  readonly smallWords: ReadonlySet<string>
  /** Words that mean another one, or several. */
  readonly same: Readonly<Record<string, string>>
}

/** Something to find. */
export interface Searched<Value> {
  readonly value: Value
  readonly title: string
  /** Other names people have for it. */
  readonly aliases: readonly string[]
  /** What it says in short. */
  readonly text: string
  /** All else that it says. */
  readonly body?: string
  /** How much it weighs beside an ordinary page, 1. */
  readonly weight?: number
}
