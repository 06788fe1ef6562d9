/** The pieces every page of Learn is made of. Pure: no state of the app, so that pages can be prerendered. */
import { Lines } from '#app/ui/lines.tsx'
import type { ComponentChildren } from 'preact'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { Grade, Source } from '#core/vocabulary/records.ts'
import type { Permit, Reader } from '#core/learn/guidance.ts'
import { learnPath, type LearnRef } from '#core/learn/sections.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { at } from '#app/i18n/locale.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { timeWords } from '#app/features/learn/format.ts'

interface WithChildren {
  readonly children: ComponentChildren
}

/** One card with a heading. */
export function Section({ title, children }: WithChildren & { readonly title: string }) {
  return (
    <section class="card learn-section">
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

interface NoticeProps {
  readonly variant: 'stop' | 'care' | 'check'
  readonly title: string
  readonly lines?: readonly string[]
  readonly link?: string
}

/** Something to know before reading on. */
export function Notice({ variant, title, lines = [], link }: NoticeProps) {
  return (
    <div class={`learn-notice learn-notice-${variant}`} role="note">
      <p>
        <strong>{title}</strong> {lines.join(' ')}
      </p>
      {link && (
        <a class="no-print" href={at(ADDRESSES.check)}>
          {link}
        </a>
      )}
    </div>
  )
}

/** No step is shown until somebody has looked, or the check is answered again. */
export function isClosed({ reach }: Reader): boolean {
  return reach === 'stop' || reach === 'again'
}

interface GuidedProps extends WithChildren {
  readonly reader: Reader
  readonly permit: Permit
}

/** Steps, as far as they are for this reader: the reason in their place when not, nothing while a stop holds. */
export function Guided({ reader, permit, children }: GuidedProps) {
  if (isClosed(reader)) return null
  if (permit.kind === 'blocked') {
    return (
      <div class="learn-guided">
        <Notice variant="stop" title={words.blocked} lines={[...permit.because, words.leftOut]} />
      </div>
    )
  }
  return (
    <div class="learn-guided">
      {reader.reach === 'unasked' && (
        <Notice variant="check" title={words.checkFirst} lines={[words.checkWhy]} link={words.checkLink} />
      )}
      {permit.kind === 'gentle' && (
        <Notice
          variant="care"
          title={words.gentle}
          lines={[
            ...permit.because,
            ...(permit.maxPain === undefined ? [] : [words.gentlePain(permit.maxPain)]),
            ...(permit.maxSeconds === undefined ? [] : [words.gentleSeconds(timeWords(permit.maxSeconds))]),
          ]}
        />
      )}
      {children}
    </div>
  )
}

/** How strong the evidence is, in a word and a sentence. */
export function Evidence({ grade, text }: { readonly grade: Grade; readonly text: string }) {
  return (
    <Section title={words.evidence}>
      <p>
        <strong class={`learn-grade learn-grade-${grade}`}>{words.grades[grade]}</strong>{' '}
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
