import type { Source } from '#core/vocabulary/records.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { citing } from '#app/features/learn/links.ts'
import { DoiLink, Facts, PageLink, Section } from './parts.tsx'

/** One work, and every page that rests on it. */
export function SourcePage({ id, source }: { readonly id: string; readonly source: Source }) {
  const pages = citing(id)
  return (
    <>
      <Section title={words.sections.source.one}>
        <Facts
          facts={[
            [words.kind, words.kinds[source.kind]],
            [words.authors, source.authors],
            [words.published, `${source.where}, ${source.year}`],
            [words.confirmed, checkedWords(source)],
          ]}
        />
        {source.doi && (
          <p>
            <DoiLink doi={source.doi} />
          </p>
        )}
      </Section>
      {pages.length > 0 && (
        <Section title={words.citedBy}>
          <ul class="learn-links">
            {pages.map(page => (
              <li key={`${page.section}/${page.id}`}>
                <PageLink to={page}>{page.name}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function checkedWords({ kind, confirmed }: Source): string {
  if (kind === 'choice') return words.confirmedChoice
  return confirmed ? words.confirmedYes : words.confirmedNo
}
