/** The part with the long answers: fetched when the first of them is opened, and kept. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import type { QuestionBodyProps } from './question-body.tsx'

/** What shows a long answer; `failed` where its files cannot be had. */
export type QuestionPart = { readonly Body: ComponentType<QuestionBodyProps> }

let loaded: QuestionPart | undefined

/** Fetches it; nothing where its files cannot be had. */
export async function loadQuestionPart(): Promise<QuestionPart | undefined> {
  try {
    loaded ??= { Body: (await import('./question-body.tsx')).QuestionBody }
  } catch {
    // The page says so, and what is known in short stands above.
  }
  return loaded
}

/** The part, once somebody opens a question. */
export function useQuestionPart(wanted: boolean): QuestionPart | undefined {
  const [part, setPart] = useState(loaded)
  useEffect(() => {
    if (wanted && !part) void loadQuestionPart().then(setPart)
  }, [wanted])
  return part
}

/** Stands where the long answer will be; says after a while that it does not come. */
export function QuestionWaiting() {
  return <p class="muted">{words.answerWaits}</p>
}
