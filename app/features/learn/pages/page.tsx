/** One page of Learn, as nobody in particular reads it. The build writes it into a document; the app never loads it. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { LEARN_SECTIONS, sectionPath } from '#core/learn/sections.ts'
import { at } from '#app/i18n/locale.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { claimsAbout, relatedTo } from '#app/features/learn/links.ts'
import { reviewableOf } from '#app/features/learn/reviewable-of.ts'
import { areReviewed, Doubt, ReviewedBy } from '#app/features/clinical-review/reviewed-by.tsx'
import { PageLink, Section, isOpen, sourceOf, Sources } from './parts.tsx'
import { ADVICE, CLOSES } from '#app/features/learn/reader/marks.ts'
import { readingWords } from '#app/features/learn/words/reading.ts'
import type { Entry } from '#app/features/learn/records.ts'
import { viewOf } from '#app/features/learn/view.tsx'

export function LearnPage({ entry }: { readonly entry: Entry }) {
  const { lead, body, sources } = viewOf(entry)
  const section = words.sections[entry.section]
  const reviewed = reviewableOf(entry)
  const open = sources.some(id => isOpen(sourceOf(id)))
  return (
    <article class="page learn">
      <nav class="learn-crumbs small no-print" aria-label={words.crumbs}>
        <a href={at(ADDRESSES.learn)}>{readingWords.name}</a>
        <span aria-hidden="true">›</span>
        <a href={at(sectionPath(entry.section))}>{section.name}</a>
      </nav>
      <header class="page-head" {...CLOSES}>
        <p class="learn-kind small muted">{section.one}</p>
        <h1>{entry.name}</h1>
        {lead && (
          <p class="learn-lead" {...(entry.section === 'question' && ADVICE)}>
            {lead}
          </p>
        )}
      </header>
      {body}
      <ClaimList entry={entry} />
      <Sources ids={sources} />
      {reviewed && <ReviewedBy record={reviewed} />}
      {(open || reviewed) && (
        <Doubt reviewed={reviewed !== undefined && areReviewed([reviewed])} starred={open} />
      )}
      <Related entry={entry} />
      <p class="small muted">{words.notMedical}</p>
    </article>
  )
}

/** What the articles this grew from say on the subject: kept, changed or dropped, and why. */
function ClaimList({ entry }: { readonly entry: Entry }) {
  const claims = claimsAbout(entry)
  if (claims.length === 0) return null
  return (
    <Section title={words.said} advises>
      <ul class="learn-saids">
        {claims.map(claim => (
          <li key={claim.id}>
            <p>{claim.says}</p>
            <p class="small">
              <strong>{words.verdicts[claim.verdict]}.</strong>{' '}
              {claim.because && <span class="muted">{claim.because} </span>}
              {claim.seed.map((id, index) => (
                <span key={id} class="muted">
                  {index > 0 && ' · '}
                  <PageLink to={{ section: 'source', id }}>{sourceOf(id)?.title}</PageLink>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Related({ entry }: { readonly entry: Entry }) {
  const related = relatedTo(entry)
  if (related.length === 0) return null
  return (
    <Section title={words.related}>
      <dl class="learn-related">
        {LEARN_SECTIONS.map(section => [section, related.filter(one => one.section === section)] as const)
          .filter(([, list]) => list.length > 0)
          .map(([section, list]) => (
            <div key={section}>
              <dt class="small muted">{words.sections[section].name}</dt>
              {list.map(one => (
                <dd key={one.id}>
                  <PageLink to={one}>{one.name}</PageLink>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </Section>
  )
}
