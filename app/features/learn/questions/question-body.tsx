/** The long answer to a question asked most. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { AnswerPart, LongAnswer } from '#core/learn/types.ts'
import { longAnswers } from '#knowledge/reference/long-answers.ts'
import { mostAsked } from '#knowledge/reference/most-asked.ts'
import { Doubt } from '#app/features/clinical-review/reviewed-by.tsx'
import { entryOf } from '#app/features/learn/records.ts'
import {
  CheckFirst,
  Citation,
  Guided,
  isOpen,
  PageLink,
  Section,
  sourceOf,
} from '#app/features/learn/pages/parts.tsx'
import { ADVICE } from '#app/features/learn/reader/marks.ts'
import { learnWords } from '#app/features/learn/words/learn.ts'
import { at } from '#app/i18n/locale.ts'
import { Icon } from '#app/ui/icon.tsx'
import { pictureOf } from './question-pictures.tsx'
import { questionWords as words } from '#app/features/learn/words/question.ts'

/** All of it, by the id of the question. */
export function QuestionBody({ id }: { readonly id: string }) {
  const answer = Object.values<LongAnswer>(longAnswers).find(one => one.id === id)
  if (!answer) return null
  const sources = sourcesOf(answer)
  const asksCheck = answer.parts.some(({ advises }) => advises !== undefined)
  return (
    <>
      <figure class="question-picture" {...ADVICE}>
        {pictureOf(answer)}
        <figcaption class="small muted">{answer.picture}</figcaption>
      </figure>
      {asksCheck && <CheckFirst />}
      {answer.parts.map(part => (
        <Part key={part.title} part={part} sources={sources} />
      ))}
      <section class="question-doubt">
        <h2>{words.doubt}</h2>
        <p>
          {answer.doubt.words} <Numbers ids={answer.doubt.sources} of={sources} />
        </p>
        <Doubt reviewed={false} starred={sources.some(source => isOpen(sourceOf(source)))} />
      </section>
      <Acts id={id} />
      <Section title={learnWords.sources}>
        <ol class="question-sources small">
          {sources.map((source, index) => (
            <li key={source} id={anchorOf(index)}>
              <Citation id={source} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

interface PartProps {
  readonly part: AnswerPart
  readonly sources: readonly string[]
}

/** One part; what it tells a person to do is said as far as it is for them. */
function Part({ part, sources }: PartProps) {
  const { title, words: paragraphs, points = [], advises, tier } = part
  const body = (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph}>
          {paragraph}
          {points.length === 0 && index === paragraphs.length - 1 && (
            <>
              {' '}
              <Numbers ids={part.sources} of={sources} />
            </>
          )}
        </p>
      ))}
      {points.length > 0 && (
        <>
          <ul class="question-points">
            {points.map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p class="small">
            <Numbers ids={part.sources} of={sources} />
          </p>
        </>
      )}
    </>
  )
  return (
    <section
      class={tier ? `question-part question-tier question-${tier}` : 'question-part'}
      id={tier}
      {...(advises && ADVICE)}
    >
      <h2>{title}</h2>
      {advises ? (
        // The word about the check stands once, above.
        <Guided practised={{ of: 'technique', id: advises }} asks={false}>
          {body}
        </Guided>
      ) : (
        body
      )}
    </section>
  )
}

/** The works a paragraph rests on, by their numbers in the list at the end. */
function Numbers({ ids, of }: { readonly ids: readonly string[]; readonly of: readonly string[] }) {
  const numbers = ids.map(id => of.indexOf(id)).toSorted((a, b) => a - b)
  return (
    <span class="question-numbers">
      {numbers.map(index => (
        <a key={index} href={`#${anchorOf(index)}`} aria-label={words.source(index + 1)}>
          {index + 1}
        </a>
      ))}
    </span>
  )
}

/** What to do now: the check, and the pages that say how. */
function Acts({ id }: { readonly id: string }) {
  const asked = Object.values(mostAsked).find(one => one.id === id)
  const next = (asked?.see ?? []).flatMap(ref => entryOf(ref) ?? []).slice(0, 2)
  return (
    <nav class="question-acts no-print" aria-label={words.acts} {...ADVICE}>
      <a class="button button-main" href={at(ADDRESSES.check)}>
        <Icon name="shield" />
        {words.check}
      </a>
      {next.map(entry => (
        <span class="question-next" key={`${entry.section}/${entry.id}`}>
          <span class="small muted">{learnWords.sections[entry.section].one}</span>
          <PageLink to={entry}>{entry.name}</PageLink>
        </span>
      ))}
    </nav>
  )
}

function anchorOf(index: number): string {
  return `source-${index + 1}`
}

/** Every work once, in the order it is named. */
function sourcesOf({ parts, doubt }: LongAnswer): readonly string[] {
  return [...new Set([...parts.flatMap(({ sources }) => [...sources]), ...doubt.sources])]
}
