import type { NumberWords } from './numbers.ts'
import type { SideWords } from './places.ts'
import { normalize, type Reading } from './text.ts'

/** The small words of a denial and of whom it is said: lists of single words. */
interface GrammarWords {
  /** Begin a denial: no, not, without … */
  readonly negators: readonly string[]
  /** Begin a denial that runs on over commas: denies, none … */
  readonly strongNegators: readonly string[]
  /** The same, only before one of `linking`: free of, negative for. */
  readonly linkedNegators: readonly string[]
  readonly linking: readonly string[]
  /** The negators that deny a verb or a quality: not. */
  readonly nots: readonly string[]
  /** After one of `denials` these deny no more: "not without". */
  readonly undoing: readonly string[]
  readonly denials: readonly string[]
  /** Negators that may follow what they deny, after one of `being`: "Fieber habe ich nicht". */
  readonly lateNegators: readonly string[]
  readonly being: readonly string[]
  /** End a denial: but, because, since … */
  readonly contrasts: readonly string[]
  /** After "not" these are no denial of what comes later: "not sleeping with the pain". */
  readonly actions: readonly string[]
  /** Before "not" these say what a person cannot do, which is no denial: can, could, will. */
  readonly abilities: readonly string[]
  /** Passed over between "not" and its verb. */
  readonly softeners: readonly string[]
  readonly ands: readonly string[]
  readonly ors: readonly string[]
  /** A list item with one of these is a new statement. */
  readonly statements: readonly string[]
  /** A list item that begins with one of these is a new statement: "no fever, my leg …". */
  readonly openers: readonly string[]
  /** Items that are plainly names of complaints: "no fever, chills, cough". */
  readonly items: readonly string[]
  /** "I" begins a new statement, but not after one of `beforeI`: "do I". */
  readonly i: readonly string[]
  readonly beforeI: readonly string[]
  /** "My" with one of `verbs` soon after begins a new statement, but not after one of `joining`: "in my legs". */
  readonly my: readonly string[]
  readonly verbs: readonly string[]
  readonly joining: readonly string[]
  /** Other people: mother, friend … */
  readonly others: readonly string[]
  /** Words that say the other person has it: had, has, died … */
  readonly having: readonly string[]
  /** Here the person speaks of themselves again: I, my, me. */
  readonly self: readonly string[]
  /** Here too, but not between the other person and what they have: now. */
  readonly selfAgain: readonly string[]
  /** "fever: no". */
  readonly answersNo: readonly string[]
  /** Before a "no" these tell what it answers: "asked if I leak, I said no". */
  readonly asking: readonly string[]
  /** These tell of a fear, "thought it was a clot", that one of `clearing` settles: "the scan was clean". */
  readonly fearing: readonly string[]
  readonly clearing: readonly string[]
  /** After such a "no" these add nothing: "no to all of it". */
  readonly answering: readonly string[]
  /** A denial up to one of `untils` is none when one of `untilWhen` follows: "never numb until last night". */
  readonly untils: readonly string[]
  readonly untilWhen: readonly string[]
  /** With these a time long ago is not over: since, still, began. */
  readonly lasting: readonly string[]
  /** What these tell of is nobody's here: film, leaflet, googled. */
  readonly media: readonly string[]
  /** Between a film and what it tells: about. */
  readonly tellsOf: readonly string[]
  /** With these nothing is well: hardly, barely, used. */
  readonly doubting: readonly string[]
  /** After what is well these take it back: except, until, unless. */
  readonly excepting: readonly string[]
}

/** The words that tell whose complaint it is. */
interface PeopleWords {
  /** After "I" these tell of somebody else: think, found, worried. */
  readonly reporting: readonly string[]
  /** Illnesses that run in families: a sentence that only names one is history. */
  readonly illnesses: readonly string[]
  /** What others take is not the writer's: warfarin, dialysis. */
  readonly medicines?: readonly string[]
  /** What runs here is not one's own: family, hereditary. */
  readonly family: readonly string[]
  /** What others had, once. */
  readonly past: readonly string[]
  /** With these it is no history: now, today, again. */
  readonly recent: readonly string[]
  /** Those of `others` that name nobody: he, she, his. */
  readonly pronouns: readonly string[]
  /** Before a part of the body these make it theirs: his, her. */
  readonly their: readonly string[]
  /** Those of `others` that may stand for things too: they. */
  readonly plural: readonly string[]
  /** Those of `others` that may be the writer: "I am a woman". */
  readonly general: readonly string[]
  /** Before one of `general` these make it the writer: "60 year old woman", "new mum". */
  readonly introduced: readonly string[]
  /** Between "I am" and one of `general` these make it somebody else again: "I am writing for a man". */
  readonly about: readonly string[]
  /** With these a complaint of one's own is nothing new, and hides nobody else's: usual, always. */
  readonly usual: readonly string[]
  /** My, mine. */
  readonly mine: readonly string[]
  /** The last word of an age: "my 14 year old" is a child, unless one of `body` follows. */
  readonly old: readonly string[]
  readonly body: readonly string[]
}

/** The grammar of a language, as data. */
export interface Grammar extends GrammarWords {
  /** Without these no text is read as somebody else's. */
  readonly people?: PeopleWords
  /** How many words before "not" an ability may stand. */
  readonly abilityReach: number
  /** How many words after the other person `having` may stand. */
  readonly havingReach: number
  /** Is what stands between the other person and `having` theirs too: "weil meine Mutter Krebs hatte"? */
  readonly havingComesLast: boolean
  /** What is said after these words is over: "used to". */
  readonly over: readonly string[]
  /** Sayings for a time long over, a pattern a word: "years ago", "when I was twenty". */
  readonly longAgo: readonly (readonly RegExp[])[]
  readonly reading: Reading
  readonly numbers: NumberWords
  readonly sides: SideWords
}

/** The same, ready to look up. */
export interface WordSets extends Omit<Grammar, keyof GrammarWords | 'over' | 'people'> {
  readonly words: Readonly<Record<keyof GrammarWords, ReadonlySet<string>>>
  readonly people: Readonly<Record<keyof PeopleWords, ReadonlySet<string>>> | undefined
  readonly over: readonly (readonly string[])[]
}

/** Takes the lists of a language; gives them ready to look up, in the letters of its texts. */
export function wordSets(grammar: Grammar): WordSets {
  const set = (list: readonly string[]) => new Set(list.map(word => normalize(word, grammar.reading)))
  return {
    ...grammar,
    people: grammar.people && {
      reporting: set(grammar.people.reporting),
      illnesses: set(grammar.people.illnesses),
      medicines: set(grammar.people.medicines ?? []),
      family: set(grammar.people.family),
      past: set(grammar.people.past),
      recent: set(grammar.people.recent),
      pronouns: set(grammar.people.pronouns),
      their: set(grammar.people.their),
      plural: set(grammar.people.plural),
      general: set(grammar.people.general),
      introduced: set(grammar.people.introduced),
      about: set(grammar.people.about),
      usual: set(grammar.people.usual),
      mine: set(grammar.people.mine),
      old: set(grammar.people.old),
      body: set(grammar.people.body),
    },
    over: grammar.over.map(phrase => normalize(phrase, grammar.reading).split(' ')),
    words: {
      negators: set(grammar.negators),
      strongNegators: set(grammar.strongNegators),
      linkedNegators: set(grammar.linkedNegators),
      linking: set(grammar.linking),
      nots: set(grammar.nots),
      undoing: set(grammar.undoing),
      denials: set(grammar.denials),
      lateNegators: set(grammar.lateNegators),
      being: set(grammar.being),
      contrasts: set(grammar.contrasts),
      actions: set(grammar.actions),
      abilities: set(grammar.abilities),
      softeners: set(grammar.softeners),
      ands: set(grammar.ands),
      ors: set(grammar.ors),
      statements: set(grammar.statements),
      openers: set(grammar.openers),
      items: set(grammar.items),
      i: set(grammar.i),
      beforeI: set(grammar.beforeI),
      my: set(grammar.my),
      verbs: set(grammar.verbs),
      joining: set(grammar.joining),
      others: set(grammar.others),
      having: set(grammar.having),
      self: set(grammar.self),
      selfAgain: set(grammar.selfAgain),
      answersNo: set(grammar.answersNo),
      asking: set(grammar.asking),
      fearing: set(grammar.fearing),
      clearing: set(grammar.clearing),
      answering: set(grammar.answering),
      untils: set(grammar.untils),
      untilWhen: set(grammar.untilWhen),
      lasting: set(grammar.lasting),
      media: set(grammar.media),
      tellsOf: set(grammar.tellsOf),
      doubting: set(grammar.doubting),
      excepting: set(grammar.excepting),
    },
  }
}
