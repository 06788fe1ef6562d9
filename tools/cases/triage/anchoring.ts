/** Does a sentence that plays a sign down cost a question? */
import type { Flag } from '#core/vocabulary/answers.ts'

export interface Anchoring {
  readonly pairs: number
  /** Questions a text raises alone and not together with the sentence. */
  readonly lost: readonly {
    readonly id: string
    readonly sentence: string
    readonly flags: readonly Flag[]
  }[]
}

/** Reads each text alone, then with each sentence before it and after it. */
export function anchor(
  texts: readonly { readonly id: string; readonly text: string }[],
  sentences: readonly string[],
  raisedBy: (text: string) => readonly Flag[],
): Anchoring {
  const lost = texts.flatMap(({ id, text }) => {
    const alone = raisedBy(text)
    const ended = endOf(text)
    return sentences.map(endOf).flatMap(sentence =>
      [`${sentence} ${text}`, `${ended} ${sentence}`].flatMap(both => {
        const now = raisedBy(both)
        const flags = alone.filter(flag => !now.includes(flag))
        return flags.length === 0 ? [] : [{ id, sentence, flags }]
      }),
    )
  })
  return { pairs: texts.length * sentences.length * 2, lost }
}

/** A text with its last full stop: the next sentence is another one. */
function endOf(text: string): string {
  return /[.!?…]\s*$/.test(text) ? text : `${text}.`
}
