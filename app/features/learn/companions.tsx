import type { MuscleId } from '#core/vocabulary/ids.ts'
import { chains, type Chain } from '#knowledge/atlas/chains.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { learnLines } from './words/learn-lines.ts'
import { PageLink, Section } from './pages/parts.tsx'

/** Muscles whose knots often come with those of this one, and why. */
export function Companions({ muscle }: { readonly muscle: MuscleId }) {
  const together = companionsOf(muscle, chains)
  if (together.length === 0) return null
  return (
    <Section title={learnLines.together.title}>
      <p class="small muted">{learnLines.together.text}</p>
      <ul class="learn-lines">
        {together.map(({ other, because }) => (
          <li key={other}>
            <PageLink to={{ section: 'muscle', id: other }}>{muscles[other].name}</PageLink>. {because}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Both ways: what this muscle keeps sore, and what keeps it sore. Each muscle once. */
export function companionsOf(
  muscle: MuscleId,
  all: readonly Chain[],
): readonly { readonly other: MuscleId; readonly because: string }[] {
  const found = new Map<MuscleId, string>()
  for (const { from, to, because } of all) {
    if (from === muscle) for (const other of to) found.set(other, found.get(other) ?? because)
    else if (to.includes(muscle)) found.set(from, found.get(from) ?? because)
  }
  return [...found].map(([other, because]) => ({ other, because }))
}
