/** The pieces every page of Learn is made of. Pure: no state of the app, so that pages can be prerendered. */
import { Lines } from '#app/ui/lines.tsx'
import type { ComponentChildren } from 'preact'
import type { Grade, Source } from '#core/vocabulary/records.ts'
import { learnPath, type LearnRef } from '#core/learn/sections.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { at } from '#app/i18n/locale.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { ADVICE, CHECK_FIRST, guidedBy, type Practised } from '#app/features/learn/reader/marks.ts'
import { Notice } from '#app/features/learn/reader/notice.tsx'
import { readingWords } from '#app/features/learn/words/reading.ts'
import { recordNames } from '#app/features/learn/words/record-names.ts'

interface WithChildren {
  readonly children: ComponentChildren
}

interface SectionProps extends WithChildren {
  readonly title: string
  /** It tells what to do, so nobody reads it whose answers need somebody first. */
  readonly advises?: boolean
}

/** One card with a heading. */
export function Section({ title, advises = false, children }: SectionProps) {
  return (
    <section class="card learn-section" {...(advises && ADVICE)}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Short lines, one under the other; a single one is a sentence. */
export function LinesOrSentence({ lines }: { readonly lines: readonly string[] }) {
  return lines.length < 2 ? <p>{lines[0]}</p> : <Lines class="learn-lines" lines={lines} />
}

export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="learn-steps">
      {steps.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}

/** Names and values, side by side. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl class="learn-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The word about the check, which whoever passed it does not see. */
export function CheckFirst() {
  const { checkFirst, checkWhy, checkLink } = readingWords
  return (
    <div {...CHECK_FIRST}>
      <Notice variant="check" title={checkFirst} lines={[checkWhy]} link={checkLink} />
    </div>
  )
}

interface GuidedProps extends WithChildren {
  /** What is done here; nothing where it can be done by everybody. */
  readonly practised?: Practised
  /** False where the word about the check stands above already. */
  readonly asks?: boolean
}

/** Steps, which the app shows as far as they are for their reader. */
export function Guided({ practised, asks = true, children }: GuidedProps) {
  return (
    <div class="learn-guided" {...ADVICE} {...(practised && guidedBy(practised))}>
      {asks && <CheckFirst />}
      {children}
    </div>
  )
}

/** How strong the evidence is, in a word and a sentence. */
export function Evidence({ grade, text }: { readonly grade: Grade; readonly text: string }) {
  return (
    <Section title={words.evidence}>
      <p>
        <strong class={`learn-grade learn-grade-${grade}`}>{recordNames.grades[grade]}</strong>{' '}
        <span class="muted">{words.gradeWords[grade]}</span>
      </p>
      <p>{text}</p>
    </Section>
  )
}

/** A link to another page of Learn. */
export function PageLink({ to, children }: WithChildren & { readonly to: LearnRef }) {
  return <a href={at(learnPath(to))}>{children}</a>
}

/** The record of a source, for an id from anywhere. */
export function sourceOf(id: string): Source | undefined {
  return Object.entries(sources).find(([key]) => key === id)?.[1]
}

/** Whether somebody still has to confirm a work; a choice of ours has nothing to confirm. */
export function isOpen(source: Source | undefined): boolean {
  return source?.confirmed === false && source.kind !== 'choice'
}

/** The full stop after words that do not end by themselves. */
function stopAfter(words: string): string {
  return /[.?!]$/.test(words) ? '' : '.'
}

/** A work in one line; with a star where nobody has confirmed it. Only the link leads outside, and only when it is followed. */
export function Citation({ id }: { readonly id: string }) {
  const source = sourceOf(id)
  if (!source) return null
  return (
    <>
      <PageLink to={{ section: 'source', id }}>{source.title}</PageLink>
      {stopAfter(source.title)} {source.authors}
      {stopAfter(source.authors)} {source.where}, {source.year}.{source.doi && ' '}
      {source.doi && <DoiLink doi={source.doi} />}
      {isOpen(source) && ' *'}
    </>
  )
}

export function DoiLink({ doi }: { readonly doi: string }) {
  return (
    <a href={`https://doi.org/${doi}`} rel="noreferrer" class="learn-doi">
      doi:{doi}
    </a>
  )
}

/** The list of works a page rests on. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <Section title={words.sources}>
      <ul class="learn-sources small">
        {[...new Set(ids)].map(id => (
          <li key={id}>
            <Citation id={id} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
