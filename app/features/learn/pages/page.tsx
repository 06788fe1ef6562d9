/** One page of Learn, for whoever reads it. Pure. */
import type { Reader } from '#core/learn/guidance.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { LEARN_SECTIONS, sectionPath } from '#core/learn/sections.ts'
import { at } from '#app/i18n/locale.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import '#app/features/learn/learn.css'
import '#app/features/learn/learn-print.css'
import { claimsAbout, relatedTo } from '#app/features/learn/links.ts'
import { reviewableOf } from '#app/features/learn/reviewable-of.ts'
import { areReviewed, Doubt, ReviewedBy } from '#app/features/clinical-review/reviewed-by.tsx'
import { isClosed, Notice, PageLink, Section, isOpen, sourceOf, Sources } from './parts.tsx'
import type { QuestionPart } from '#app/features/learn/questions/question-part.tsx'
import type { Entry } from '#app/features/learn/records.ts'
import { viewOf } from '#app/features/learn/view.tsx'

interface LearnPageProps {
  readonly entry: Entry
  readonly reader: Reader
  /** What shows a long answer, where it is there. */
  readonly question?: QuestionPart | undefined
}

export function LearnPage({ entry, reader, question }: LearnPageProps) {
  const { lead, body, sources } = viewOf(entry, reader, question)
  const section = words.sections[entry.section]
  const reviewed = reviewableOf(entry)
  const open = sources.some(id => isOpen(sourceOf(id)))
  return (
    <article class="page learn">
      <nav class="learn-crumbs small no-print" aria-label={words.crumbs}>
        <a href={at(ADDRESSES.learn)}>{words.name}</a>
        <span aria-hidden="true">›</span>
        <a href={at(sectionPath(entry.section))}>{section.name}</a>
      </nav>
      <header class="page-head">
        <p class="learn-kind small muted">{section.one}</p>
        <h1>{entry.name}</h1>
        {lead && <p class="learn-lead">{lead}</p>}
      </header>
      {isClosed(reader) && (
        <Notice
          variant="stop"
          title={reader.reach === 'stop' ? words.stopped : words.again}
          lines={[reader.reach === 'stop' ? words.stoppedText : words.againText]}
          link={reader.reach === 'stop' ? words.stopLink : words.checkLink}
        />
      )}
      {body}
      {!isClosed(reader) && <ClaimList entry={entry} />}
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
    <Section title={words.said}>
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

/** There is no page at this address. */
export function NoSuchPage() {
  return (
    <div class="page narrow learn">
      <h1>{words.notFound}</h1>
      <p>{words.nowhereText}</p>
      <p>
        <a href={at(ADDRESSES.learn)}>{words.toIndex}</a>
      </p>
    </div>
  )
}
