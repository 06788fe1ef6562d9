/** The small words of grammar, as data, so another language can bring its own. */
export interface Grammar {
  /** Begin a denial: no, not, without … */
  readonly negators: readonly string[]
  /** Begin a denial that runs on over commas: denies, none … */
  readonly strongNegators: readonly string[]
  /** The same, only before one of `linking`: free of, negative for. */
  readonly linkedNegators: readonly string[]
  readonly linking: readonly string[]
  /** End a denial: but, because, since … */
  readonly contrasts: readonly string[]
  /** After "not" these are no denial of what comes later: "not sleeping with the pain". */
  readonly actions: readonly string[]
  /** Before "not" these say what a person cannot do, which is no denial: can, could, will. */
  readonly abilities: readonly string[]
  /** Passed over between "not" and its verb. */
  readonly softeners: readonly string[]
  /** A list item with one of these is a new statement. */
  readonly statements: readonly string[]
  /** A list item that begins with one of these is a new statement: "no fever, my leg …". */
  readonly openers: readonly string[]
  /** Items that are plainly names of complaints: "no fever, chills, cough". */
  readonly items: readonly string[]
  /** Other people: mother, friend … */
  readonly others: readonly string[]
  /** Words that say the other person has it: had, has, died … */
  readonly having: readonly string[]
  /** "my" after one of these is no new statement: in my legs. */
  readonly joining: readonly string[]
  /** "fever: no". */
  readonly answersNo: readonly string[]
}

/** The same, ready to look up. */
export type WordSets = { readonly [Key in keyof Grammar]: ReadonlySet<string> }

/** Takes the lists of a language; gives them ready to look up. */
export function wordSets(grammar: Grammar): WordSets {
  return {
    negators: new Set(grammar.negators),
    strongNegators: new Set(grammar.strongNegators),
    linkedNegators: new Set(grammar.linkedNegators),
    linking: new Set(grammar.linking),
    contrasts: new Set(grammar.contrasts),
    actions: new Set(grammar.actions),
    abilities: new Set(grammar.abilities),
    softeners: new Set(grammar.softeners),
    statements: new Set(grammar.statements),
    openers: new Set(grammar.openers),
    items: new Set(grammar.items),
    others: new Set(grammar.others),
    having: new Set(grammar.having),
    joining: new Set(grammar.joining),
    answersNo: new Set(grammar.answersNo),
  }
}
